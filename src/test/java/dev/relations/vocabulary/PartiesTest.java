package dev.relations.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesTest {

    private static final Parties PARTIES = Parties.builtIn();

    @ParameterizedTest
    @CsvSource({
        "NO, NO",
        "no, NO",
        "U.S.A., US",
        "the United Kingdom, GB",
        "Côte d’Ivoire, CI",
        "French Republic, FR",
        "フランス, FR",
        "Kosovo, XK",
        "SU, SU"
    })
    void aCountryIsFoundByCodeAndName(String spelling, String code) {
        assertThat(party(PARTIES.findCountry(spelling))).contains(Party.country(code));
    }

    /** AU is Australia, and the African Union where an organisation is asked for. */
    @Test
    void aCodeOfBothIsTheCountry() {
        assertThat(name(PARTIES.find("AU"))).isEqualTo("Australia");
        assertThat(name(PARTIES.findOrganisation("AU"))).isEqualTo("African Union");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "é", "Atlantis", "FRANCEE", "Éu"})
    void otherTextsAreNoCountry(String spelling) {
        assertThat(PARTIES.findCountry(spelling)).isInstanceOf(Match.None.class);
    }

    @Test
    void aTextOfAMillionLettersIsNoCountryAndTakesNoTime() {
        long before = System.nanoTime();
        Match<KnownParty> match = PARTIES.find("Fránce".repeat(200_000));
        assertThat(((Match.None<KnownParty>) match).nearest()).isEmpty();
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }

    @Test
    void anAdditionIsFoundByItsNamesHoweverLong() {
        String title = "Most Serene " + "and Excellent ".repeat(100) + "Republic";
        KnownParty venice =
                new KnownParty(
                        Party.country("VEN"),
                        "Venice",
                        Optional.of(title),
                        List.of("Venetian"),
                        List.of("La Serenissima"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty());
        Parties with = PARTIES.with(List.of(venice));
        for (String spelling : List.of("Venice", title, "venetian", "La Serenissima", "VEN")) {
            assertThat(name(with.findCountry(spelling))).as(spelling).isEqualTo("Venice");
        }
    }

    private static String name(Match<KnownParty> match) {
        return match instanceof Match.One<KnownParty> one ? one.value().name() : "";
    }

    private static Optional<Party> party(Match<KnownParty> match) {
        return match instanceof Match.One<KnownParty> one
                ? Optional.of(one.value().party())
                : Optional.empty();
    }
}
