package dev.relations.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.relations.shell.Line.Open;
import dev.relations.shell.Step.When;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    private final Grammar grammar = new Grammar(Set.of("list", "show", "use", "add")::contains);

    private Line parse(String text) {
        return grammar.parse(text);
    }

    private List<String> words(String text) {
        Line line = parse(text);
        assertThat(line.mistake()).isEmpty();
        assertThat(line.open()).isEmpty();
        Stage.Own own = (Stage.Own) line.steps().get(0).stages().get(0);
        return own.words().stream().map(Word::text).toList();
    }

    private List<Stage> stages(String text) {
        Line line = parse(text);
        assertThat(line.mistake()).isEmpty();
        assertThat(line.steps()).hasSize(1);
        return line.steps().get(0).stages();
    }

    @Test
    void quotesAndBackslashesMeanWhatTheyMeanToASh() {
        assertThat(words("list 'a b' \"c d\" e\\ f")).containsExactly("list", "a b", "c d", "e f");
        assertThat(words("list a'b'\"c\"d")).containsExactly("list", "abcd");
        assertThat(words("list 'a\\b' \"a\\b\" \"a\\\"b\" \"\\$x\""))
                .containsExactly("list", "a\\b", "a\\b", "a\"b", "$x");
        assertThat(words("list '' \"\"")).containsExactly("list", "", "");
        assertThat(words("list it\\'s")).containsExactly("list", "it's");
        assertThat(words("list 'two\nlines'")).containsExactly("list", "two\nlines");
        assertThat(words("list a\\\nb")).containsExactly("list", "ab");
    }

    @Test
    void nothingIsExpanded() {
        assertThat(words("list $HOME *.yaml ~ {a,b} `x`"))
                .containsExactly("list", "$HOME", "*.yaml", "~", "{a,b}", "`x`");
    }

    @Test
    void parenthesesAndColonsOfQueriesNeedNoQuotes() {
        assertThat(words("list country:FR (topic:ukraine or topic:iran) -minister:macron"))
                .containsExactly(
                        "list",
                        "country:FR",
                        "(topic:ukraine",
                        "or",
                        "topic:iran)",
                        "-minister:macron");
    }

    @Test
    void commentsBeginWithAWord() {
        assertThat(words("list # all of them")).containsExactly("list");
        assertThat(words("show 2024-02-21#3")).containsExactly("show", "2024-02-21#3");
        assertThat(parse("# nothing").steps()).isEmpty();
        assertThat(parse("   ").steps()).isEmpty();
    }

    @Test
    void stepsAreParted() {
        List<Step> steps = parse("list; show 1 && show 2 || show 3\nuse").steps();
        assertThat(steps)
                .extracting(Step::when)
                .containsExactly(
                        When.ALWAYS,
                        When.ALWAYS,
                        When.AFTER_SUCCESS,
                        When.AFTER_FAILURE,
                        When.ALWAYS);
        assertThat(steps.get(1).start()).isEqualTo(6);
    }

    @Test
    void behindAPipeWhatIsNotOursIsOfTheSystem() {
        assertThat(stages("list | jq -r '.[]|.id' | sort > 'x y'; # end"))
                .element(1)
                .extracting("text")
                .isEqualTo("jq -r '.[]|.id' | sort > 'x y'");
        assertThat(stages("list | head -1 | show - | less")).hasSize(4);
        assertThat(stages("list | (cat; echo x)"))
                .element(1)
                .extracting("text")
                .isEqualTo("(cat; echo x)");
        assertThat(parse("list | wc -l && show").steps()).hasSize(2);
        assertThat(stages("list | grep a 2>&1"))
                .element(1)
                .extracting("text")
                .isEqualTo("grep a 2>&1");
    }

    @Test
    void commentsOfTheSystemsCommandsEndNothing() {
        assertThat(parse("list | wc -l # what's (this; show | less\nshow").steps()).hasSize(2);
        assertThat(stages("list | sed s/#/x/")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while read id; do echo \"$id\"; done",
                "while read id\ndo if [ $id ]\nthen echo; fi\ndone | sort",
                "{ head -1; cat; } | sort",
                "for i in 1 2; do echo $i; done < /dev/null",
                "case x in a) echo 'a;';; (b) ls;; esac",
                "(until false; do break; done)",
                "sed 's/)//;s/(//'",
                "echo $(ls; ls) `x` ${x#y} done"
            })
    void loopsAndTheLikeOfTheSystemAreWhole(String text) {
        Line line = parse("list | " + text + "; show");
        assertThat(line.mistake()).isEmpty();
        assertThat(line.open()).isEmpty();
        assertThat(line.steps()).hasSize(2);
        assertThat(line.steps().get(0).stages().get(1)).extracting("text").isEqualTo(text);
    }

    @Test
    void aPathMayBeginWithTheUsersHome() {
        Stage.Own own =
                (Stage.Own)
                        stages("show ~/a ~ ~b '~/c' \\~/d ~/'e f' --to=~/g x~/h --'to='~/i").get(0);
        assertThat(own.words())
                .extracting(word -> word.in(Samples.environment(Map.of("HOME", "/home/u"))))
                .containsExactly(
                        "show",
                        "/home/u/a",
                        "/home/u",
                        "~b",
                        "~/c",
                        "~/d",
                        "/home/u/e f",
                        "--to=/home/u/g",
                        "x~/h",
                        "--to=~/i");
        assertThat(own.words().get(1).in(Samples.environment(Map.of()))).isEqualTo("~/a");
    }

    @Test
    void anExclamationMarkGivesTheRestOfTheLineToTheSystem() {
        assertThat(parse("!for i in 1 2; do echo $i; done | cat\nlist").steps())
                .extracting(Step::stages)
                .first()
                .asInstanceOf(InstanceOfAssertFactories.list(Stage.class))
                .extracting("text")
                .containsExactly("for i in 1 2; do echo $i; done | cat");
        assertThat(words("list a!b")).containsExactly("list", "a!b");
    }

    @Test
    void streamsLeadToFiles() {
        Stage.Own own = (Stage.Own) stages("list --json >out 2>> 'err log' <in 2>&1").get(0);
        assertThat(own.words()).extracting(Word::text).containsExactly("list", "--json");
        assertThat(own.redirects())
                .extracting(Redirect::stream, Redirect::kind, r -> r.target().text())
                .containsExactly(
                        tuple(1, Redirect.Kind.WRITE, "out"),
                        tuple(2, Redirect.Kind.APPEND, "err log"),
                        tuple(0, Redirect.Kind.READ, "in"),
                        tuple(2, Redirect.Kind.JOIN, ""));
    }

    @Test
    void aDigitWithinAWordIsNoStream() {
        Stage.Own own = (Stage.Own) stages("list 2012> x").get(0);
        assertThat(own.words()).extracting(Word::text).containsExactly("list", "2012");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '%',
            value = {
                "list 'a # SINGLE_QUOTE",
                "list \"a\\\" # DOUBLE_QUOTE",
                "list a\\ # BACKSLASH",
                "list | # OPERATOR",
                "list && # OPERATOR",
                "list || # OPERATOR",
                "list | (cat # PARENTHESIS",
                "list | grep 'a # SINGLE_QUOTE",
                "list | while read x # OPERATOR"
            })
    void whatIsOpenGoesOnInTheNextLine(String text, Open open) {
        assertThat(parse(text.strip()).open()).contains(open);
        assertThat(parse(text.strip()).mistake()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"| less", "&& list", "list | | cat", "list &", "> x", "list >", ";;", "!"})
    void whatCannotBeMeantIsAMistake(String text) {
        assertThat(parse(text).mistake()).isPresent();
    }

    @Test
    void aMistakeKeepsWhatStandsBeforeIt() {
        assertThat(parse("list; | less").mistake().orElseThrow().message())
                .isEqualTo("there is no command before \"|\"");
    }
}
