package dev.relations.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Party;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Topics;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bar in these texts is the cursor. */
class UnfinishedQueryTest {

    private static final Criterion FRANCE = new Criterion.PartyMet(Party.country("FR"));
    private static final Criterion PHONE = new Criterion.OfMedium(Medium.PHONE);
    private static final Criterion SUMMIT = new Criterion.OfForm(Form.SUMMIT);

    private static UnfinishedQuery read(String text) {
        Vocabulary vocabulary =
                new Vocabulary(Parties.builtIn(), People.of(List.of()), Topics.of(List.of()));
        Criteria criteria = new Criteria(vocabulary, LocalDate.of(2025, 12, 1), false);
        int cursor = text.indexOf('|');
        return UnfinishedQuery.of(text.substring(0, cursor), text.substring(cursor + 1), criteria);
    }

    /** The criteria that limit what fits at the cursor, in whatever way they are nested. */
    private static List<Criterion> beside(String text) {
        return flat(read(text).beside().criterion());
    }

    private static List<Criterion> flat(Criterion criterion) {
        return criterion instanceof Criterion.And and
                ? and.parts().stream().flatMap(part -> flat(part).stream()).toList()
                : List.of(criterion);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "|; ''; ''",
                "cou|; ''; cou",
                "country:|; country; ''",
                "country:Fr|; country; Fr",
                "country:Fr|ance; country; Fr",
                "country:FR mini|; ''; mini",
                "-topic:uk|; topic; uk",
                "-|; ''; ''",
                "(topic:uk|; topic; uk",
                "(topic:a or to|; ''; to",
                "minister:\"Kamikawa Y|; minister; \"Kamikawa Y",
                "\"rule of l|; ''; \"rule of l",
                "\"date:2024 or l|; ''; \"date:2024 or l",
                "topc:uk|; topc; uk",
            })
    void knowsWhatIsWrittenAtTheCursor(String text, String field, String typed) {
        UnfinishedQuery query = read(text);
        assertThat(query.field()).isEqualTo(field.equals("''") ? "" : field);
        assertThat(query.typed()).isEqualTo(typed.equals("''") ? "" : typed);
        assertThat(query.from() + query.typed().length()).isEqualTo(text.indexOf('|'));
    }

    @Test
    void everythingBesideTheCursorLimits() {
        assertThat(beside("country:FR topic:|")).containsExactly(FRANCE);
        assertThat(beside("topic:| country:FR medium:phone")).containsExactly(FRANCE, PHONE);
        assertThat(beside("country:FR (medium:phone topic:|)")).containsExactly(FRANCE, PHONE);
    }

    @Test
    void alternativesDoNotLimit() {
        assertThat(beside("country:FR or topic:|")).isEmpty();
        assertThat(beside("country:FR (medium:phone or topic:|")).containsExactly(FRANCE);
        assertThat(beside("medium:phone or country:FR topic:| or form:summit"))
                .containsExactly(FRANCE);
    }

    @Test
    void wholeAlternativesLimit() {
        assertThat(beside("(country:FR or medium:phone) topic:|"))
                .containsExactly(new Criterion.Or(List.of(and(FRANCE), and(PHONE))));
    }

    @Test
    void whatIsNegatedAtTheCursorIsOfferedFromWhatTheRestAsksFor() {
        assertThat(beside("country:FR -topic:|")).containsExactly(FRANCE);
        assertThat(beside("country:FR not (medium:phone or topic:|")).containsExactly(FRANCE);
        assertThat(beside("-form:summit topic:|")).containsExactly(new Criterion.Not(SUMMIT));
    }

    @Test
    void mistakesAskForNothing() {
        assertThat(beside("country:Nowhere country:FR topic:|")).containsExactly(FRANCE);
        assertThat(beside("topc:x country:FR topic:|")).containsExactly(FRANCE);
        assertThat(beside("country: country:FR topic:|")).containsExactly(FRANCE);
        assertThat(beside("-country:Nowhere country:FR topic:|")).containsExactly(FRANCE);
        assertThat(beside("(country:Nowhere or medium:phone) country:FR topic:|"))
                .containsExactly(FRANCE);
        assertThat(beside(")) country:FR ( or and topic:|")).containsExactly(FRANCE);
        assertThat(beside("country:FR topic:| minister:\"never closed")).containsExactly(FRANCE);
    }

    private static Criterion and(Criterion part) {
        return new Criterion.And(List.of(part));
    }
}
