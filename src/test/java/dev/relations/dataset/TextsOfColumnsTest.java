package dev.relations.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.store.Problems;
import dev.relations.vocabulary.Parties;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a map makes of the texts of columns. */
class TextsOfColumnsTest {

    private static final String ROW =
            """
            city: Geneva
            state: ""
            n: 3
            none: n/a
            list: [a, "", b]
            nested: {name: Ada, tags: [x, y]}
            odd.name: dotted
            """;

    private static String filled(String template) {
        Template parsed = Template.parse(scalar(template), problems(template)).orElseThrow();
        YamlMapping cells = (YamlMapping) YamlReader.read(ROW).get(0);
        return parsed.fill(
                        new Cells(
                                new Row(1, cells),
                                Optional.empty(),
                                Set.of("n/a"),
                                new CountryNames(Parties.builtIn(), Map.of()),
                                Optional.empty(),
                                problems(ROW)))
                .text();
    }

    private static YamlScalar scalar(String text) {
        return Row.text(text, Mark.START);
    }

    private static Problems problems(String text) {
        return new Problems("map.yaml", text, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{city}; Geneva",
                "in { city }!; in Geneva!",
                "{city}{, {state}}; Geneva",
                "{state}{{city}}; Geneva",
                "{city}{ ({n} days)}; Geneva (3 days)",
                "{city}{ ({none})}; Geneva",
                "{list}; a, b",
                "{list[2]}; b",
                "{nested.name} {nested.tags[1]}; Ada y",
                "{odd.name}; dotted",
                "{list[9]}{nested.nothing}x; x",
                "\\{city\\}; {city}"
            })
    void aTemplateIsFilledFromTheRow(String template, String text) {
        assertThat(filled(template)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"{city", "city}", "{}", "{a {b}", "{ }", "{{a}"})
    void bracesThatAreNotInOrderAreRefused(String template) {
        Problems problems = problems(template);
        assertThat(Template.parse(scalar(template), problems)).isEmpty();
        assertThat(problems.errors()).isEqualTo(1);
    }

    private static String matched(String pattern, String text, Map<String, List<String>> choices) {
        return ItemPattern.parse(pattern, choices)
                .orElseThrow()
                .match(text, Mark.START)
                .map(
                        found ->
                                String.join(
                                        "|",
                                        found.entries().stream()
                                                .map(e -> ((YamlScalar) e.value()).value())
                                                .toList()))
                .orElse("none");
    }

    @Test
    void anItemIsTakenApartByItsPattern() {
        Map<String, List<String>> any = Map.of();
        assertThat(matched("{name} ({office})", "Ada Li  (Minister)", any))
                .isEqualTo("Ada Li|Minister");
        assertThat(matched("{name} ({office})", "Ada (X) (Y)", any)).isEqualTo("Ada|X) (Y");
        assertThat(matched("{name} ({office})", "Ada Li", any)).isEqualTo("none");
        assertThat(matched("{last}, {first}", "Li,  Ada", any)).isEqualTo("Li|Ada");
        assertThat(matched("{name}", "a.*\n[b]", any)).isEqualTo("a.*\n[b]");
        assertThat(matched("{a}.{b}", "x+y", any)).isEqualTo("none");
    }

    @Test
    void aChoiceIsOneOfItsTextsTheLongestFirst() {
        Map<String, List<String>> offices =
                Map.of("office", List.of("Minister", "Minister of State", "M.P."));
        assertThat(matched("{office} {name}", "Minister of State Li", offices))
                .isEqualTo("Minister of State|Li");
        assertThat(matched("{office} {name}", "Minister Li", offices)).isEqualTo("Minister|Li");
        assertThat(matched("{office} {name}", "MxPx Li", offices)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"{name", "name}", "{}", "{a} {a}", "{{a}}"})
    void aPatternNamesEachPlaceOnce(String pattern) {
        assertThat(ItemPattern.parse(pattern, Map.of())).isEmpty();
    }

    @Test
    void partsStandBetweenSeparatorsTheLongestOfWhichCounts() {
        assertThat(Separators.split("a; b ;; c", List.of(";"))).containsExactly("a", "b", "c");
        assertThat(Separators.split("a and b, and c", List.of(",", ", and", " and ")))
                .containsExactly("a", "b", "c");
        assertThat(Separators.split(" a;b ", List.of())).containsExactly("a;b");
        assertThat(Separators.split(";", List.of(";"))).isEmpty();
    }

    @RepeatedTest(300)
    void aStarStandsForAnything(RepetitionInfo which) {
        Random random = new Random(which.getCurrentRepetition());
        String pattern = random(random, "aB*", 6);
        String text = random(random, "abA", 8);
        String[] parts = pattern.strip().split("\\*", -1);
        StringBuilder regex = new StringBuilder();
        for (String part : parts) {
            regex.append(regex.isEmpty() ? "^" : ".*").append(Pattern.quote(part));
        }
        boolean like =
                Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE).matcher(text).matches();
        assertThat(new Glob(pattern).matches(text)).as("%s like %s", text, pattern).isEqualTo(like);
    }

    private static String random(Random random, String letters, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
