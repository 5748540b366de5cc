package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who met: countries and organisations by any name, each once. */
class AskPartiesTest {

    private final Answers answers = Answers.begin().say("2024-03-05");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "japan, fr | JP FR | ''",
                "フランス、日本 | FR JP | ''",
                "日本，ドイツ | JP DE | ''",
                "JP, japan, JPN, Japanese | JP | ''",
                "  FRANCE ;; kenya, | FR KE | ''",
                "Côte d’Ivoire, Cote d'Ivoire | CI | ''",
                "EU, Japan | JP | EU",
                "NATO | '' | NATO",
                "no | NO | ''",
            })
    void eachPartyIsTakenOnceUnderItsCode(String typed, String countries, String organisations) {
        answers.say(typed);
        assertThat(answers.field("countries")).isEqualTo(codes(countries));
        assertThat(answers.field("organisations")).isEqualTo(codes(organisations));
    }

    private static Object codes(String codes) {
        return codes.isEmpty() ? "absent" : List.of(codes.split(" ", -1));
    }

    @Test
    void namesMayStandOnLinesOfTheirOwn() {
        assertThat(answers.say("Japan\nFrance").field("countries")).isEqualTo(List.of("JP", "FR"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frnce | did you mean France?",
                "Japan, Atlantis | Atlantis",
                "Korea | KP (North Korea) or KR (South Korea)",
                "- | needs a party",
                "', ;' | needs a party",
                "!!! | no country or organisation",
            })
    void whatIsNoPartyIsRefusedWithWhatMayBeMeant(String typed, String reason) {
        assertThat(answers.refused(typed)).contains(reason);
    }

    @Test
    void theStateIsMeantThatWasThereOnTheDay() {
        assertThat(Answers.begin().say("1956-10-19").say("Russia").field("countries"))
                .isEqualTo(List.of("RU"));
        assertThat(Answers.begin().say("1956-10-19").say("Soviet Union").field("countries"))
                .isEqualTo(List.of("SU"));
    }

    @Test
    void whatIsOfferedForAPartyMeansIt() {
        for (KnownParty known : Answers.RECORDED.vocabulary().parties().all()) {
            Party party = known.party();
            String spelling = AskParties.spelling(party, Told.NOTHING, Answers.RECORDED);
            assertThat(Names.of(spelling)).hasSize(1);
            Match<KnownParty> match = AskParties.find(spelling, Optional.empty(), Answers.RECORDED);
            assertThat(match).as(spelling).isEqualTo(new Match.One<>(known));
        }
        Told later = Told.of(Map.of("date", "1993"));
        assertThat(AskParties.spelling(Party.country("SU"), later, Answers.RECORDED))
                .isEqualTo("SU");
    }

    @Test
    void whoMetLastBeforeTheDayIsUsual() {
        assertThat(answers.usual()).isEqualTo("Japan, France");
        assertThat(Answers.begin().say("2018-07-18").usual()).isEqualTo("Japan, European Union");
        assertThat(answers.say("kenya").back().usual()).isEqualTo("kenya");
    }
}
