package dev.relations.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private final Grammar grammar = new Grammar(Set.of("list", "show")::contains);

    /** The place of the bar in a text. */
    private String at(String text) {
        int cursor = text.indexOf('|');
        String line = text.replaceFirst("\\|", "");
        return Place.of(grammar, line, cursor)
                .map(
                        p ->
                                p.words()
                                        + " "
                                        + p.index()
                                        + "."
                                        + p.cursor()
                                        + " <"
                                        + line.substring(p.start(), p.end())
                                        + "> "
                                        + p.quote())
                .orElse("none");
    }

    @Test
    void isAWordOrAnEmptyOneBetweenWords() {
        assertThat(at("|")).isEqualTo("[] 0.0 <>  ");
        assertThat(at("li|")).isEqualTo("[li] 0.2 <li>  ");
        assertThat(at("list |")).isEqualTo("[list, ] 1.0 <>  ");
        assertThat(at("list --co|untry x")).isEqualTo("[list, --country, x] 1.4 <--country>  ");
        assertThat(at("list | x")).isEqualTo("[list, , x] 1.0 <>  ");
    }

    @Test
    void isInTheCommandOfItsStep() {
        assertThat(at("list x; show 2|")).isEqualTo("[show, 2] 1.1 <2>  ");
        assertThat(at("li|; show 2")).isEqualTo("[li] 0.2 <li>  ");
        assertThat(at("list && |")).isEqualTo("[] 0.0 <>  ");
    }

    @Test
    void quotesDoNotCount() {
        assertThat(at("list 'a b|")).isEqualTo("[list, a b] 1.3 <'a b> '");
        assertThat(at("list --x=\"a \\\"b|")).isEqualTo("[list, --x=a \"b] 1.8 <--x=\"a \\\"b> \"");
        assertThat(at("list a\\ b|")).isEqualTo("[list, a b] 1.3 <a\\ b>  ");
    }

    @Test
    void theFileOfAStreamIsThatOfSource() {
        assertThat(at("list > fi|")).isEqualTo("[source, fi] 1.2 <fi>  ");
        assertThat(at("list >|")).isEqualTo("[source, ] 1.0 <>  ");
        assertThat(at("list > |")).isEqualTo("[source, ] 1.0 <>  ");
        assertThat(at("list >>  | ; show")).isEqualTo("[source, ] 1.0 <>  ");
        assertThat(at("list > 'a |b'")).isEqualTo("[source, a b] 1.2 <'a b'> '");
        assertThat(at("list 2>&1 |")).isEqualTo("[list, ] 1.0 <>  ");
    }

    @Test
    void aNewLineBeginsACommand() {
        assertThat(at("list\n|")).isEqualTo("[] 0.0 <>  ");
        assertThat(at("list\n  sh|\n")).isEqualTo("[sh] 0.2 <sh>  ");
        assertThat(at("list \\\n --to|")).isEqualTo("[list, --to] 1.4 <--to>  ");
    }

    @Test
    void commentsHaveNone() {
        assertThat(at("list # fr|")).isEqualTo("none");
        assertThat(at("# fr|")).isEqualTo("none");
        assertThat(at("list |# fr")).isEqualTo("[list, ] 1.0 <>  ");
    }

    @Test
    void commandsOfTheSystemHaveNone() {
        assertThat(at("!ls |")).isEqualTo("none");
    }

    @Test
    void whatIsQuotedIsReadAsItWas() {
        for (String word : new String[] {"a", "a b", "O'Brien", "a\"b", "a\\b`c", "", "上川 陽子"}) {
            for (char quote : new char[] {' ', '\'', '"'}) {
                String typed = "list " + Quoting.of(word, quote, true);
                Stage.Own own = (Stage.Own) grammar.parse(typed).steps().get(0).stages().get(0);
                assertThat(own.words()).as(typed).hasSize(2);
                assertThat(own.words().get(1).text()).as(typed).isEqualTo(word);
            }
        }
        assertThat(Quoting.of("--minister=Kamikawa Yoko", ' ', true))
                .isEqualTo("--minister=\"Kamikawa Yoko\"");
        assertThat(Quoting.of("~/my files/", ' ', false)).isEqualTo("~/\"my files/");
        assertThat(Quoting.of("country:FR", ' ', true)).isEqualTo("country:FR");
        assertThat(Quoting.of("2024-02-21-x#3", ' ', true)).isEqualTo("2024-02-21-x#3");
    }
}
