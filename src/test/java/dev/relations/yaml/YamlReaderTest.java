package dev.relations.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.relations.yaml.YamlException.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"NO", "on", "1e3", "0o7", "1_000", "2023-06-22", "17:28", "1.50", "07"})
    void textsStayAsTheyAreWritten(String text) {
        assertThat(scalar("a: " + text).value()).isEqualTo(text);
    }

    @Test
    void tellsPlainFromQuoted() {
        assertThat(scalar("a: true").plain()).isTrue();
        assertThat(scalar("a: 'true'").plain()).isFalse();
        assertThat(scalar("a: !!str true").plain()).isFalse();
        assertThat(scalar("a: |\n  true").style()).isEqualTo(YamlScalar.Style.LITERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ~", "a: null"})
    void nothingIsNull(String text) {
        assertThat(scalar(text).isNull()).isTrue();
    }

    @Test
    void quotedNullIsText() {
        assertThat(scalar("a: \"null\"").isNull()).isFalse();
        assertThat(scalar("a: ''").isNull()).isFalse();
    }

    @Test
    void knowsLinesColumnsAndOffsets() {
        YamlMapping mapping = (YamlMapping) YamlReader.read("a: 𝒳\nbb:\n  - cc\n").get(0);
        YamlSequence list = (YamlSequence) mapping.get("bb").orElseThrow();
        assertThat(mapping.entries().get(0).value().start()).isEqualTo(new Mark(1, 4, 3));
        assertThat(mapping.entries().get(1).key().start()).isEqualTo(new Mark(2, 1, 6));
        assertThat(list.items().get(0).start()).isEqualTo(new Mark(3, 5, 14));
        assertThat(list.items().get(0).end()).isEqualTo(new Mark(3, 7, 16));
    }

    /** The engine takes each for a comment, and what was perhaps meant as text would be lost. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: \"b\"#c; 1:7",
                "a: [b,#c; 1:7",
                "a: [b, c]#d; 1:10",
                "a: {b: 'c'}#d; 1:12",
                "𝒳: 'c'#d; 1:7",
                "a: 'x # y'#z; 1:11"
            })
    void aCommentThatNoBlankPartsFromAValueIsRefused(String text, String place) {
        YamlException e =
                catchThrowableOfType(
                        YamlException.class,
                        () -> YamlReader.read(text.endsWith(",#c") ? text + "\n]" : text));
        assertThat(e.reason()).contains("begins no comment");
        assertThat(e.line() + ":" + e.column()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b#c",
                "a: http://b.c/#d",
                "a: \"b#c\" # d#e\n",
                "a: [b, #c#d\n  e] #f\n# g#h\n",
                "#a#b\na: |\n  c#d\n#e#f\n",
                "%YAML 1.2\n---\na: 'b'\n...\n#c#d\n",
                "a: &b#c d\ne: *b#c\n"
            })
    void otherNumberSignsAreCommentsAndTextsAsEver(String text) {
        assertThat(YamlReader.read(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"Talks\nform: visit\nnotes: B\"\n",
                "a:\n  - b: 'c\n    d: e'\n",
                "a:\n- \"b\n- c\"\n",
                "place: {city: 'Paris\ncountry: FR'}\n"
            })
    void quotesThatGoOnOverKeysAreRefusedWhereTheyOpen(String text) {
        YamlException e = catchThrowableOfType(YamlException.class, () -> YamlReader.read(text));
        int quote = text.replace('\'', '"').indexOf('"');
        assertThat(e.reason()).contains("not closed before");
        assertThat(e.place().offset()).isEqualTo(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"b\nc\"\n",
                "a: \"b\n  note: c\"\n",
                "a: 'b\n\n  c'\nd: e\n",
                "\"a\nb: c\"\n",
                "- text: \"a\n  b\"\n"
            })
    void otherTextsInQuotesGoOnOverLines(String text) {
        assertThat(YamlReader.read(text)).hasSize(1);
    }

    @Test
    void readsSeveralDocuments() {
        assertThat(YamlReader.read("a: b\n---\nc: d\n")).hasSize(2);
        assertThat(YamlReader.read("# nothing\n")).isEmpty();
        assertThat(YamlReader.read("")).isEmpty();
    }

    @Test
    void keepsMergeKeysAsKeys() {
        YamlMapping mapping = (YamlMapping) YamlReader.read("a: &x {b: c}\n<<: *x\n").get(0);
        assertThat(mapping.get("<<")).isPresent();
        assertThat(mapping.get("b")).isEmpty();
    }

    @Test
    void expandsAliases() {
        YamlMapping mapping = (YamlMapping) YamlReader.read("a: &x [1, 2]\nb: *x\n").get(0);
        assertThat(mapping.get("b")).isEqualTo(mapping.get("a"));
    }

    @Test
    void countsLinesFromWhereTheTextBegins() {
        YamlException e =
                catchThrowableOfType(
                        YamlException.class,
                        () -> YamlReader.read("{a: 1, a: 2}", new Mark(7, 5, 90), this::raise));
        assertThat(e.place()).isEqualTo(new Mark(7, 12, 97));
    }

    @Test
    void namesTheFirstOfADuplicateKey() {
        YamlException e = problem("title: a\ndate: b\ntitle: c\n");
        assertThat(e.kind()).isEqualTo(Kind.DUPLICATE_KEY);
        assertThat(e.place()).isEqualTo(new Mark(3, 1, 17));
        assertThat(e.length()).isEqualTo(5);
        assertThat(e.reason()).isEqualTo("the key title is already on line 1");
    }

    @Test
    void goesOnAfterDuplicateKeysWhenAsked() {
        List<YamlException> problems = new ArrayList<>();
        YamlReader.read("a: 1\na: 2\nb: {c: 1, c: 2}\n", Mark.START, problems::add);
        assertThat(problems).extracting(YamlException::line).containsExactly(2, 3);
    }

    @Test
    void stopsABillionLaughs() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int i = 1; i < 10; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + before + (", " + before).repeat(8) + "]\n");
        }
        YamlException e = problem(bomb.toString());
        assertThat(e.kind()).isEqualTo(Kind.ALIAS_BOMB);
        assertThat(e.line()).isEqualTo(5);
        assertThat(e.reason()).contains("more than 10000 values");
    }

    @Test
    void refusesAnAliasOfItself() {
        assertThat(problem("a: &x [*x]").reason())
                .isEqualTo("the alias *x stands for nothing above it");
    }

    @Test
    void refusesDeepNesting() {
        YamlException e = problem("[".repeat(10_000));
        assertThat(e.kind()).isEqualTo(Kind.TOO_DEEP);
        assertThat(e.column()).isEqualTo(YamlReader.MAX_DEPTH + 1);
        assertThat(YamlReader.read("[".repeat(100) + "]".repeat(100))).hasSize(1);
    }

    @Test
    void refusesForeignTags() {
        YamlException e = problem("a: !!python/object:os.system x\n");
        assertThat(e.kind()).isEqualTo(Kind.TAG);
        assertThat(e.column()).isEqualTo(4);
        assertThat(problem("a: !!timestamp 2024-01-01\n").kind()).isEqualTo(Kind.TAG);
    }

    @Test
    void refusesForbiddenCharacters() {
        YamlException e = problem("title: a\ndate: 𝒳\u001B[31m\n");
        assertThat(e.kind()).isEqualTo(Kind.CHARACTER);
        assertThat(e.place()).isEqualTo(new Mark(2, 8, 17));
        assertThat(e.reason()).isEqualTo("the character U+001B is forbidden in YAML");
        assertThat(problem("a: \uD800").kind()).isEqualTo(Kind.CHARACTER);
        assertThat(problem("a: \"\\uD800\"").kind()).isEqualTo(Kind.CHARACTER);
        assertThat(scalar("a: \"\\uD83D\\uDE00\"").value()).isEqualTo("😀");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: a⏎→date: b                  | 2:1  | a tab cannot indent a line",
                "title a⏎date: b                    | 2:1  | this line does not follow from",
                "title: a⏎  date: b                 | 2:3  | this line does not follow from",
                "title: a⏎date b⏎form: c            | 2:1  | this line has no key",
                "title: a⏎date:2024⏎form: c         | 2:1  | a blank is missing behind the colon",
                "title: Talks: the sequel           | 1:13 | a colon and a blank inside a value",
                "title: \"abc⏎date: x               | 1:8  | this quote is never closed",
                "countries: [JP, FR⏎date: x         | 1:12 | this [ is never closed",
                "place: {city: Paris⏎date: x        | 1:8  | this { is never closed",
                "title: a⏎countries: [              | 2:12 | this [ is never closed",
                "place: {city: a country: b}        | 1:24 | a comma is missing before this",
                "p:⏎  - a⏎ - b                      | 3:2  | the indentation of this line fits none",
                "p:⏎  - name: x⏎   country: JP      | 3:4  | the indentation of this line fits none",
                "title: \"a\" b                     | 1:12 | text behind the closing quote",
                "title: 'it's'                      | 1:12 | text behind the closing quote",
                "title: @a                          | 1:8  | a value cannot begin with @",
                "title: \"\\d\"                     | 1:10 | in double quotes",
                "a: [1,,2]                          | 1:7  | a value is expected before this ,",
                "title: -                           | 1:8  | a list cannot begin on the line",
                "text: >-foo                        | 1:9  | behind > or |",
                "title: !<x b                       | 1:8  | a value that begins with !",
                "%YAML 2.0⏎---⏎a: b                 | 1:1  | the %YAML line",
            })
    void tellsFrequentMistakesInPlainWords(String text, String place, String reason) {
        YamlException e = problem(text.replace('⏎', '\n').replace('→', '\t'));
        assertThat(e.line() + ":" + e.column()).isEqualTo(place);
        assertThat(e.reason()).startsWith(reason);
        assertThat(e.remedy()).isPresent();
    }

    @Test
    void showsTheQuotedValue() {
        assertThat(problem("title: Talks: the sequel").remedy())
                .hasValue("put the value into quotes: title: \"Talks: the sequel\"");
    }

    @Test
    void refusesListsAsKeys() {
        assertThatThrownBy(() -> YamlReader.read("{{a: b}: c}"))
                .hasMessage("a key must be a text, not a list or a mapping");
    }

    private void raise(YamlException problem) {
        throw problem;
    }

    private static YamlScalar scalar(String text) {
        return (YamlScalar) ((YamlMapping) YamlReader.read(text).get(0)).entries().get(0).value();
    }

    private static YamlException problem(String text) {
        return catchThrowableOfType(YamlException.class, () -> YamlReader.read(text));
    }
}
