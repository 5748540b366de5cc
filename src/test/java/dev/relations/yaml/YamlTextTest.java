package dev.relations.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlTextTest {

    private static final List<String> ORDER = List.of("title", "date", "form", "place", "topics");

    @Test
    void aTextTakesThePlaceOfAnotherInItsStyle() {
        assertThat(replaced("form: meeting   # why\nx: 1\n", "form", "summit"))
                .isEqualTo("form: summit   # why\nx: 1\n");
        assertThat(replaced("a: 'it''s'\n", "a", "that's")).isEqualTo("a: 'that''s'\n");
        assertThat(replaced("a: \"x\"\n", "a", "y \"z\"")).isEqualTo("a: \"y \\\"z\\\"\"\n");
        assertThat(replaced("a: 'x'\n", "a", "two\nlines")).isEqualTo("a: |-\n  two\n  lines\n");
    }

    @Test
    void whatAReaderCouldTakeForANumberIsPutInQuotes() {
        assertThat(replaced("date: 2024-01-01\n", "date", "2024-01-02"))
                .isEqualTo("date: \"2024-01-02\"\n");
        assertThat(replaced("a: b\n", "a", "NO")).isEqualTo("a: \"NO\"\n");
        assertThat(replaced("a: b\n", "a", 8)).isEqualTo("a: 8\n");
        assertThat(replaced("a: \"b\"\n", "a", true)).isEqualTo("a: true\n");
    }

    @Test
    void blockScalarsStayBlockScalars() {
        assertThat(replaced("a: >- # said\n    old\n    text\n\n# next\nb: 1\n", "a", "new text"))
                .isEqualTo("a: >- # said\n    new text\n\n# next\nb: 1\n");
        assertThat(replaced("a: |\n  x\n  y\nb: 1\n", "a", "p\n\nq\n"))
                .isEqualTo("a: |\n  p\n\n  q\nb: 1\n");
        assertThat(replaced("a: >-\n  x\nb: 1\n", "a", "one\ntwo"))
                .isEqualTo("a: >-\n  one\n\n  two\nb: 1\n");
        assertThat(replaced("a: |\n  x\n", "a", "y")).isEqualTo("a: |-\n  y\n");
        assertThat(replaced("a: |+\n  x\n\n\nb: 1\n", "a", "y\n\n"))
                .isEqualTo("a: |+\n  y\n\nb: 1\n");
        assertThat(replaced("a: |\n  x\n", "a", " blank first")).isEqualTo("a: \" blank first\"\n");
    }

    @Test
    void anEmptyValueIsFilled() {
        assertThat(replaced("a:\nb: 1\n", "a", "x")).isEqualTo("a: x\nb: 1\n");
        assertThat(replaced("a:   \nb: 1\n", "a", "x")).isEqualTo("a: x\nb: 1\n");
        assertThat(replaced("a: # why\nb: 1\n", "a", List.of(1, 2)))
                .isEqualTo("a: [1, 2] # why\nb: 1\n");
        assertThat(replaced("{a: , b: 1}", "a", "x")).isEqualTo("{a: x , b: 1}");
        assertThat(replaced("{a, b: 1}", "a", "x")).isEqualTo("{a: x, b: 1}");
    }

    @Test
    void aListOrMappingTakesThePlaceOfAText() {
        assertThat(replaced("a: x\nb: 1\n", "a", Map.of("city", "Paris")))
                .isEqualTo("a: {city: Paris}\nb: 1\n");
        assertThat(replaced("a:\n  - x # one\n  - y\nb: 1\n", "a", List.of("z")))
                .isEqualTo("a: [z]\nb: 1\n");
        assertThat(replaced("a: # all\n  - x\nb: 1\n", "a", Map.of("k", "v")))
                .isEqualTo("a: # all\n  k: v\nb: 1\n");
        assertThat(replaced("a: # all\n- x\nb: 1\n", "a", Map.of("k", "v")))
                .isEqualTo("a: # all\n  k: v\nb: 1\n");
    }

    @Test
    void aNewKeyStandsWhereItUsuallyDoes() {
        assertThat(put("title: T\n# where\nplace: P\n", "date", "2024"))
                .isEqualTo("title: T\ndate: \"2024\"\n# where\nplace: P\n");
        assertThat(put("# head\ndate: D # d\n", "title", "T"))
                .isEqualTo("# head\ntitle: T\ndate: D # d\n");
        assertThat(put("title: T\ntopics:\n  - a\n  # last\nz: 1", "form", "visit"))
                .isEqualTo("title: T\nform: visit\ntopics:\n  - a\n  # last\nz: 1");
        assertThat(put("title: T\ntopics:\n  - a\n  # last\n", "mine", "x"))
                .isEqualTo("title: T\ntopics:\n  - a\n  # last\nmine: x\n");
        assertThat(put("title: T", "date", "x")).isEqualTo("title: T\ndate: x");
        assertThat(put("title: |\n  T\n\n\n# end\n", "date", "x"))
                .isEqualTo("title: |\n  T\ndate: x\n\n\n# end\n");
        assertThat(put("# nothing yet\n", "title", "T")).isEqualTo("# nothing yet\ntitle: T\n");
    }

    @Test
    void keysAreAddedInBracesAndBehindDashes() {
        assertThat(at("p: {city: Paris, }\n", YamlPath.of("p"), "country", "FR"))
                .isEqualTo("p: {city: Paris, country: FR, }\n");
        assertThat(at("p: {}\n", YamlPath.of("p"), "country", "FR"))
                .isEqualTo("p: {country: FR}\n");
        assertThat(at("- name: A\n  office: B\n- x: 1\n", YamlPath.ROOT.item(0), "role", "host"))
                .isEqualTo("- name: A\n  office: B\n  role: host\n- x: 1\n");
        YamlText text = YamlText.of("- date: x\n", YamlStyle.DEFAULT);
        assertThat(text.put(YamlPath.ROOT.item(0), "title", "T", ORDER))
                .hasToString("- title: T\n  date: x\n");
    }

    @Test
    void itemsAreAddedInTheStyleOfTheList() {
        assertThat(appended("t: [a, b] # c\n", "t", "d")).isEqualTo("t: [a, b, d] # c\n");
        assertThat(appended("t: []\n", "t", "d")).isEqualTo("t: [d]\n");
        assertThat(appended("t:\n- a # one\n- b\nx: 1\n", "t", "d"))
                .isEqualTo("t:\n- a # one\n- b\n- d\nx: 1\n");
        assertThat(appended("t: [\n  a, # one\n  b # two\n]\n", "t", "d"))
                .isEqualTo("t: [\n  a, # one\n  b, # two\n  d\n]\n");
        assertThat(appended("t: [\n  a,\n  b,\n]\n", "t", "d"))
                .isEqualTo("t: [\n  a,\n  b,\n  d,\n]\n");
        assertThat(appended("t:\n    - name: x\n      by: y", "t", Map.of("name", "z")))
                .isEqualTo("t:\n    - name: x\n      by: y\n    - name: z");
        assertThat(appended("t:\n  - {name: x}\n", "t", Map.of("name", "z")))
                .isEqualTo("t:\n  - {name: x}\n  - {name: z}\n");
        YamlText first = YamlText.of("- a\n- b\n", YamlStyle.DEFAULT);
        assertThat(first.insert(YamlPath.ROOT, 0, "z")).hasToString("- z\n- a\n- b\n");
        assertThat(first.insert(YamlPath.ROOT, 1, "z")).hasToString("- a\n- z\n- b\n");
    }

    @Test
    void aListThatGrowsTooWideIsBroken() {
        String wide = "topics: [" + "a".repeat(45) + ", " + "b".repeat(44);
        assertThat(appended(wide + "]\n", "topics", "cc")).isEqualTo(wide + ",\n         cc]\n");
    }

    @Test
    void whatIsRemovedTakesItsLineAlong() {
        assertThat(removed("a: 1\nb: 2 # two\n# three\nc: 3\n", YamlPath.of("b")))
                .isEqualTo("a: 1\n# three\nc: 3\n");
        assertThat(removed("a: 1\nb: 2", YamlPath.of("b"))).isEqualTo("a: 1");
        assertThat(removed("t:\n  - a\n  - b\n", YamlPath.of("t").item(0)))
                .isEqualTo("t:\n  - b\n");
        assertThat(removed("t:\n  - a\nx: 1\n", YamlPath.of("t").item(0)))
                .isEqualTo("t: []\nx: 1\n");
        assertThat(removed("- name: A\n  office: B\n", YamlPath.ROOT.item(0).key("name")))
                .isEqualTo("- office: B\n");
        assertThat(removed("- name: A\n  # o\n  office: B\n", YamlPath.ROOT.item(0).key("name")))
                .isEqualTo("-\n  # o\n  office: B\n");
        assertThat(removed("{a: 1, b: 2, c: 3}", YamlPath.of("b"))).isEqualTo("{a: 1, c: 3}");
        assertThat(removed("{a: 1, b: 2}", YamlPath.of("a"))).isEqualTo("{b: 2}");
        assertThat(removed("{a: 1, b: 2}", YamlPath.of("b"))).isEqualTo("{a: 1}");
        assertThat(removed("{ a: 1 }", YamlPath.of("a"))).isEqualTo("{}");
        assertThat(removed("[\n  a, # one\n  b # two\n]\n", YamlPath.ROOT.item(1)))
                .isEqualTo("[\n  a # one\n]\n");
        assertThat(removed("[\n  a, # one\n  b # two\n]\n", YamlPath.ROOT.item(0)))
                .isEqualTo("[\n  b # two\n]\n");
    }

    @Test
    void aKeyIsRenamed() {
        YamlText text = YamlText.of("a: &x 1 # c\n'b': *x\n", YamlStyle.DEFAULT);
        assertThat(text.rename(YamlPath.of("a"), "z")).hasToString("z: &x 1 # c\n'b': *x\n");
        assertThat(text.rename(YamlPath.of("b"), "it's")).hasToString("a: &x 1 # c\n'it''s': *x\n");
        refuses(() -> text.rename(YamlPath.of("a"), "b"), "the document already has the key b");
    }

    @Test
    void lineBreaksAndByteOrderMarksStay() {
        String text = "\uFEFFtitle: T\r\nplace:\r\n  city: Paris\r\n";
        assertThat(put(text, "topics", List.of(Map.of("k", "x".repeat(99)))))
                .isEqualTo(
                        "\uFEFFtitle: T\r\nplace:\r\n  city: Paris\r\ntopics:\r\n  - k: "
                                + "x".repeat(99)
                                + "\r\n");
        assertThat(replaced("a: |-\r\n  x\r\n  y\r\n", "a", "p\nq"))
                .isEqualTo("a: |-\r\n  p\r\n  q\r\n");
    }

    @Test
    void refusesWhereAnAliasRepeatsTheValue() {
        YamlText text = YamlText.of("a: &x [1]\nb: *x\nc: &y 1\n", YamlStyle.DEFAULT);
        refuses(
                () -> text.append(YamlPath.of("a"), 2),
                "a cannot be changed without changing what stands elsewhere in the text: an alias"
                        + " of it, or a text that ends with the file");
        refuses(
                () -> text.append(YamlPath.of("b"), 2),
                "b is an alias, which stands for a value elsewhere in the text");
        assertThat(text.replace(YamlPath.of("b"), 2)).hasToString("a: &x [1]\nb: 2\nc: &y 1\n");
        assertThat(text.replace(YamlPath.of("c"), 2)).hasToString("a: &x [1]\nb: *x\nc: &y 2\n");
    }

    @Test
    void refusesWhatIsNotThereOrThereTwice() {
        YamlText text = YamlText.of("a: 1\nb: 2\nb: 3\nc: [x]\n", YamlStyle.DEFAULT);
        refuses(() -> text.replace(YamlPath.of("z"), 1), "z is not there");
        refuses(() -> text.replace(YamlPath.of("b"), 1), "b is written twice");
        refuses(() -> text.remove(YamlPath.of("c").item(1)), "c[1] is not there");
        refuses(() -> text.append(YamlPath.of("a"), 1), "a is not a list");
        refuses(() -> text.put(YamlPath.of("a"), "x", 1, List.of()), "a is not a mapping of keys");
        assertThat(text.replace(YamlPath.of("a"), 5)).hasToString("a: 5\nb: 2\nb: 3\nc: [x]\n");
    }

    @Test
    void refusesSeveralDocumentsAndKeysWithQuestionMarks() {
        refuses(
                () -> YamlText.of("a: 1\n---\nb: 2\n", YamlStyle.DEFAULT),
                "the text holds several documents");
        refuses(
                () -> removed("? a\n: 1\n? b\n: 2\n", YamlPath.of("a")),
                "the key a is written with a question mark");
    }

    @Test
    void theWayToANodeIsFound() {
        YamlText text = YamlText.of("a: 1\np:\n  - {name: x}\n  - name: y\n", YamlStyle.DEFAULT);
        YamlPath name = YamlPath.of("p").item(1).key("name");
        assertThat(text.pathTo(text.at(name).orElseThrow())).isEqualTo(Optional.of(name));
        assertThat(name).hasToString("p[1].name");
        assertThat(text.at(YamlPath.of("p").item(2))).isEmpty();
    }

    private static String replaced(String text, String key, Object value) {
        return YamlText.of(text, YamlStyle.DEFAULT).replace(YamlPath.of(key), value).toString();
    }

    private static String put(String text, String key, Object value) {
        return at(text, YamlPath.ROOT, key, value);
    }

    private static String at(String text, YamlPath path, String key, Object value) {
        return YamlText.of(text, YamlStyle.DEFAULT).put(path, key, value, ORDER).toString();
    }

    private static String appended(String text, String key, Object value) {
        return YamlText.of(text, YamlStyle.DEFAULT).append(YamlPath.of(key), value).toString();
    }

    private static String removed(String text, YamlPath path) {
        return YamlText.of(text, YamlStyle.DEFAULT).remove(path).toString();
    }

    private static void refuses(Runnable edit, String reason) {
        assertThatThrownBy(edit::run).isInstanceOf(RefusedEditException.class).hasMessage(reason);
    }
}
