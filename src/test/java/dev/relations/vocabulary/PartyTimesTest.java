package dev.relations.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.edtf.Edtf;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTimesTest {

    @ParameterizedTest
    @CsvSource({
        "Soviet Union, 1985, SU",
        "East Germany, 1995, DE",
        "Serbia and Montenegro, 1999, YU",
        "Tanganyika, 1961-07-17, TGK",
        "Burma, 1955, MM",
        "Tunisia, 1943, TN",
        "Korea, 1995, KP KR",
        "Czechoslovakia, 1995, CZ SK",
    })
    void aNameMeansTheStateThatWasThere(String name, String date, String codes) {
        Match<KnownParty> match = Parties.builtIn().findCountry(name, Edtf.parse(date));
        assertThat(String.join(" ", codesOf(match))).isEqualTo(codes);
    }

    private static List<String> codesOf(Match<KnownParty> match) {
        if (match instanceof Match.One<KnownParty> one) {
            return List.of(one.value().party().code());
        }
        return match instanceof Match.Several<KnownParty> several
                ? several.candidates().stream().map(each -> each.party().code()).sorted().toList()
                : List.of();
    }
}
