package dev.relations.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

    @Test
    void writesBlocksAndShortThingsInBrackets() {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("title", "Japan-France Foreign Ministers' Meeting");
        record.put("date", "2023-06-22");
        record.put("place", map("city", "Paris", "country", "FR"));
        record.put("countries", List.of("JP", "FR", "NO"));
        record.put(
                "participants",
                List.of(
                        map("name", "Catherine Colonna", "country", "FR"),
                        map("name", "A", "country", "B", "office", "C", "role", "D", "x", "E")));
        record.put("sources", List.of(map("key", "a", "complete", true)));
        record.put("number", 8);

        assertThat(YamlWriter.write(record, new YamlStyle(100, 4, Set.of("sources"))))
                .isEqualTo(
                        """
                        title: Japan-France Foreign Ministers' Meeting
                        date: "2023-06-22"
                        place: {city: Paris, country: FR}
                        countries: [JP, FR, "NO"]
                        participants:
                          - {name: Catherine Colonna, country: FR}
                          - name: A
                            country: B
                            office: C
                            role: D
                            x: E
                        sources:
                          - key: a
                            complete: true
                        number: 8
                        """);
    }

    @Test
    void foldsLongTexts() {
        String text = "The two ministers talked about it. ".repeat(5).strip();
        assertThat(YamlWriter.write(map("text", text), new YamlStyle(60, 4, Set.of())))
                .isEqualTo(
                        """
                        text: >-
                          The two ministers talked about it. The two ministers
                          talked about it. The two ministers talked about it. The
                          two ministers talked about it. The two ministers talked
                          about it.
                        """);
    }

    @Test
    void writesSeveralLinesAsTheyAre() {
        assertThat(YamlWriter.write(map("notes", "One.\n\n  - two: 2\nThree. "), YamlStyle.DEFAULT))
                .isEqualTo("notes: |-\n  One.\n\n    - two: 2\n  Three. \n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "no",
                "On",
                "y",
                "N",
                "true",
                "null",
                "~",
                "",
                " ",
                "1e3",
                "12",
                "1_000",
                "0o7",
                "0x1F",
                "+1",
                "-5",
                ".5",
                "1.5",
                ".inf",
                ".NaN",
                "17:28",
                "2023-06-22",
                "2024-02",
                "2023-06-22T10:00:00Z",
                "190:20:30",
                "=",
                "<<",
                "-",
                "- a",
                "? a",
                ": a",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "'a'",
                "\"a",
                "%a",
                "@a",
                "`a",
                "{a",
                "[a",
                "a ",
                " a",
                "---",
                "...",
                "a\tb",
                "\ta",
                "a\u00A0",
                "a\u0085b",
                "\u2028",
                "\uFEFFa",
                "a\u0000",
                "\u001B[31m",
                "a\rb"
            })
    void quotesWhatAnyReaderCouldMistake(String text) {
        String written = YamlWriter.inline(text);
        assertThat(written).matches("(?s)[\"'].*[\"']");
        assertThat(plain(YamlReader.read(written).get(0))).isEqualTo(text);
        assertThat(
                        plain(
                                YamlReader.read(
                                                YamlWriter.write(
                                                        map(text, text), YamlStyle.DEFAULT))
                                        .get(0)))
                .isEqualTo(map(text, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JP",
                "Hayashi Yoshimasa",
                "上川陽子",
                "https://www.mofa.go.jp/a?b=c&d#e",
                "it's",
                "2024-02-21-japan-france-foreign-ministers",
                "8th",
                "2(1)ア",
                "G7",
                "Côte d'Ivoire"
            })
    void leavesHarmlessTextsPlain(String text) {
        assertThat(YamlWriter.inline(text)).isEqualTo(text);
    }

    @Test
    void anythingWrittenReadsBackTheSame() {
        Random random = new Random(20240221);
        for (int i = 0; i < 3000; i++) {
            Object tree = tree(random, 0);
            YamlStyle style =
                    new YamlStyle(
                            20 + random.nextInt(100),
                            random.nextInt(5),
                            random.nextBoolean() ? Set.of() : Set.of("a", "b"));
            String written = YamlWriter.write(tree, style);
            assertThat(plain(YamlReader.read(written).get(0))).as(written).isEqualTo(tree);
        }
    }

    private static Object tree(Random random, int depth) {
        int kind = random.nextInt(depth > 3 ? 6 : 10);
        if (kind == 0) {
            return random.nextBoolean();
        }
        if (kind == 1) {
            return random.nextInt();
        }
        if (kind < 6) {
            return text(random, random.nextInt(12) == 0 ? 300 : 12);
        }
        int size = random.nextInt(5);
        if (kind < 8) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(tree(random, depth + 1));
            }
            return list;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String key =
                    random.nextInt(3) == 0 ? "a" : text(random, random.nextInt(60) == 0 ? 700 : 8);
            map.put(key, tree(random, depth + 1));
        }
        return map;
    }

    private static final String ODD =
            "  \n\n\t\r:#-?,[]{}&*!|>'\"%@`\\~=<.+_0123456789eExXoOyYnN\u0000\u001B\u0085\u00A0"
                    + "\u2028\uFEFF\uFFFD\uFFFEé上ア\u0301\u202E\u200B";

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest);
        boolean wild = random.nextBoolean();
        while (text.length() < length) {
            int choice = random.nextInt(12);
            if (choice < (wild ? 5 : 1)) {
                text.append(ODD.charAt(random.nextInt(wild ? ODD.length() : 8)));
            } else if (choice == 11 && wild) {
                text.appendCodePoint(0x1F600 + random.nextInt(50));
            } else if (choice < 8) {
                text.append((char) ('a' + random.nextInt(26)));
            } else {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(e -> map.put(e.key().value(), plain(e.value())));
            return map;
        }
        YamlScalar scalar = (YamlScalar) node;
        if (scalar.plain() && (scalar.value().equals("true") || scalar.value().equals("false"))) {
            return Boolean.valueOf(scalar.value());
        }
        if (scalar.plain() && scalar.value().matches("-?[0-9]+")) {
            return Integer.valueOf(scalar.value());
        }
        return scalar.value();
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
