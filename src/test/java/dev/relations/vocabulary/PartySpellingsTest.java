package dev.relations.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartySpellingsTest {

    private static final Path FILE =
            Path.of("src/main/resources/dev/relations/vocabulary/party-spellings.tsv");

    /** {@code -Dparties.update=true} folds the spellings anew; that run fails all the same. */
    @Test
    void theFoldedSpellingsAreThoseOfTheTable() throws IOException {
        String folded =
                PartySpellings.linesOf(new PartyTable(new Lines(Lines.read("parties.tsv"))).all());
        if (Boolean.getBoolean("parties.update")) {
            Files.writeString(FILE, folded);
            throw new AssertionError("written anew: " + FILE);
        }
        assertThat(Files.readString(FILE)).isEqualTo(folded);
    }

    @Test
    void everyPartyOfTheTableIsFoundByItsCode() {
        PartyTable table = new PartyTable(new Lines(Lines.read("parties.tsv")));
        assertThat(table.all()).hasSizeGreaterThan(300);
        assertThat(table.all())
                .allMatch(each -> table.get(each.party()).orElseThrow().equals(each));
        assertThat(table.get(Party.country("QQ"))).isEmpty();
    }

    @Test
    void everyFoldedSpellingIsFound() throws IOException {
        PartySpellings spellings =
                new PartySpellings(new Lines(Files.readAllBytes(FILE)), List.of());
        for (String line : Files.readAllLines(FILE)) {
            List<String> fields = Lines.split(line, '\t');
            String spelling = fields.get(0);
            if (!PartySpellings.isSpelling(fields)) {
                continue;
            }
            assertThat(codes(spellings.meant(spelling, Party.Kind.COUNTRY)))
                    .isEqualTo(fields.get(1));
            assertThat(codes(spellings.meant(spelling, Party.Kind.ORGANISATION)))
                    .isEqualTo(fields.get(2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fr", "united k", "japanese", "of a", "eu", "a", "zz", "no such name", "77"})
    void thePartiesWithAWordThatBeginsSoAreThoseOfTheTable(String text) {
        assertThat(Parties.builtIn().having(text))
                .isEqualTo(having(folded -> (" " + folded).contains(" " + text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"日", "国", "民主", "国 地"})
    void inAnotherScriptATextMayBeAnywhere(String text) {
        assertThat(Parties.builtIn().having(text))
                .isEqualTo(having(folded -> folded.contains(text)));
    }

    private static Set<Party> having(Predicate<String> folded) {
        Set<Party> having = new HashSet<>();
        for (KnownParty each : Parties.builtIn().all()) {
            if (each.allSpellings().stream().map(Spelling::fold).anyMatch(folded)) {
                having.add(each.party());
            }
        }
        return having;
    }

    @Test
    void everyNameInAnotherLanguageIsFound() {
        Parties parties = Parties.builtIn();
        Lines usual = new Lines(Lines.read("party-spellings.tsv"));
        String previous = "";
        for (List<String> fields : new Lines(Lines.read("party-names.tsv")).all()) {
            String name = fields.get(0);
            assertThat(Lines.order().compare(previous, name)).as(name).isNegative();
            assertThat(Spelling.fold(name)).isEqualTo(name);
            assertThat(PartySpellings.isSpelling(usual.find(name))).as(name).isFalse();
            for (String code : Lines.split(fields.get(1), '|')) {
                assertThat(parties.get(Party.country(code))).as(name).isPresent();
            }
            previous = name;
        }
    }

    @Test
    void namesOfTheUnitedNationsAreFoundInItsLanguages() {
        assertThat(code("فرنسا")).isEqualTo("FR");
        assertThat(code("الجمهورية الفرنسية")).isEqualTo("FR");
        assertThat(code("la República Francesa")).isEqualTo("FR");
        assertThat(code("Emiratos Árabes Unidos (los)")).isEqualTo("AE");
        assertThat(code("Соединенные Штаты Америки")).isEqualTo("US");
        assertThat(code("大不列颠及北爱尔兰联合王国")).isEqualTo("GB");
        assertThat(code("Njemačka")).isEqualTo("DE");
        assertThat(code("Áo")).isEmpty();
        assertThat(code("ＪＰ")).isEqualTo("JP");
    }

    private static String code(String spelling) {
        return Parties.builtIn().findCountry(spelling) instanceof Match.One<KnownParty> one
                ? one.value().party().code()
                : "";
    }

    private static String codes(Collection<Party> parties) {
        return String.join("|", parties.stream().map(Party::code).toList());
    }
}
