package dev.relations.cli.shells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.completion.Candidate;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZshAndFishRequestTest {

    private static final Candidate KAMIKAWA =
            new Candidate(
                    "Kamikawa Yoko",
                    "Kamikawa Yoko",
                    "Minister",
                    "ministers",
                    true,
                    "Yoko Kamikawa");
    private static final Candidate KANDA =
            new Candidate("Kanda Yoko", "Kanda Yoko", "", "ministers", true);

    private static List<String> answer(Request request, Candidate... candidates) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        request.answer(List.of(candidates), out);
        return text.toString().lines().toList();
    }

    private static Request zsh(String... words) {
        return Shell.ZSH.request(List.of(words));
    }

    private static Request fish(String... words) {
        return Shell.FISH.request(List.of(words));
    }

    @Test
    void onlyTheWordOfTheCursorIsAsItIsTyped() {
        assertThat(zsh("list", "it's", "\"Kam\\\"").words())
                .containsExactly("list", "it's", "Kam\"");
        assertThat(fish("list", "it's", "'Kam\\'\\\\\\x").words())
                .containsExactly("list", "it's", "Kam'\\\\x");
        assertThat(fish("list", "two\\ words").words()).containsExactly("list", "two words");
    }

    @Test
    void zshGetsGroupsOfWhatIsShownAndWhatIsInserted() {
        Candidate field = new Candidate("kind:", "kind:", "a field", "fields", false);
        assertThat(answer(zsh("list", "k"), KAMIKAWA, KANDA, field))
                .containsExactly(
                        "-",
                        "ministers 2 -",
                        "Kamikawa Yoko:Minister",
                        "Kanda Yoko:",
                        "Kamikawa Yoko",
                        "Kanda Yoko",
                        "fields 1 open",
                        "kind\\::a field",
                        "kind\\:");
    }

    @Test
    void zshShowsAMenuWhereWhatIsSharedIsNotWhatIsTyped() {
        assertThat(answer(zsh("list", "yo"), KAMIKAWA, KANDA)).startsWith("menu");
        assertThat(answer(zsh("list", "yo"), KAMIKAWA)).startsWith("-");
    }

    @Test
    void fishGetsASpellingThatHasTheTypedLetters() {
        assertThat(answer(fish("list", "yo"), KAMIKAWA))
                .containsExactly("-", "Kamikawa Yoko\tMinister");
        assertThat(answer(fish("list", "yoko kam"), KAMIKAWA))
                .containsExactly("-", "Yoko Kamikawa\tKamikawa Yoko · Minister");
        Candidate sejourne =
                new Candidate("Stéphane Séjourné", "Stéphane Séjourné", "", "ministers", true);
        assertThat(answer(fish("list", "sejou"), sejourne))
                .containsExactly("-", "Stephane Sejourne\tStéphane Séjourné · ");
        Candidate stemmed = sejourne.behind("--minister=");
        Candidate inOrder =
                new Candidate(
                        stemmed.value(),
                        stemmed.display(),
                        "",
                        "ministers",
                        true,
                        "--minister=Séjourné Stéphane");
        assertThat(answer(fish("list", "--minister=sejou"), inOrder).get(1))
                .startsWith("--minister=Sejourne Stephane\t");
    }

    @Test
    void controlCharactersOfRecordsReachNoTerminal() {
        Candidate bad =
                new Candidate(
                        "x", "x\u001b[31m\u202e", "y\u001b]0;title\u0007\u202e", "things", true);
        assertThat(String.join("\n", answer(zsh("x"), bad)) + answer(fish("x"), bad))
                .doesNotContain("\u001b", "\u0007", "\u202e");
    }
}
