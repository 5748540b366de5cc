import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gives the documents of the YAML test suite to the reader of records and counts what comes of
 * them. The argument is the folder {@code src} of a checkout of yaml/yaml-test-suite:
 *
 * <pre>
 * mvn -q package -DskipTests
 * java -cp 'target/relations/lib/*' src/bench/YamlSuite.java yaml-test-suite/src
 * </pre>
 */
final class YamlSuite {

    private final Map<String, List<String>> outcomes = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        YamlSuite suite = new YamlSuite();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                suite.file(file);
            }
        }
        suite.outcomes.forEach((what, names) -> System.out.println(names.size() + "\t" + what));
        suite.outcomes.forEach(
                (what, names) -> {
                    if (what.startsWith("!")) {
                        System.out.println(what + ": " + String.join(" ", names));
                    }
                });
    }

    private void file(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".yaml", "");
        YamlSequence tests = (YamlSequence) YamlReader.read(Files.readString(file)).get(0);
        for (int i = 0; i < tests.items().size(); i++) {
            YamlMapping test = (YamlMapping) tests.items().get(i);
            Optional<String> text = text(test, "yaml");
            if (text.isPresent()) {
                String outcome = outcome(text.get(), test);
                outcomes.computeIfAbsent(outcome, o -> new ArrayList<>()).add(name + "-" + i);
            }
        }
    }

    /** A field, with the characters that it draws in the place of those that cannot be seen. */
    private static Optional<String> text(YamlMapping test, String key) {
        return test.get(key)
                .map(node -> ((YamlScalar) node).value())
                .map(
                        text ->
                                text.replace('␣', ' ')
                                        .replaceAll("—*»", "\t")
                                        .replace("↵", "")
                                        .replace('←', '\r')
                                        .replace('⇔', '\uFEFF')
                                        .replaceAll("∎\n$", ""));
    }

    private static String outcome(String text, YamlMapping test) {
        boolean fails = test.get("fail").isPresent();
        List<YamlNode> documents;
        try {
            documents = YamlReader.read(text);
        } catch (YamlException e) {
            return fails ? "invalid, refused" : "valid, refused: " + kind(e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            return "! a bug: " + e;
        }
        if (fails) {
            return "! invalid, accepted";
        }
        Optional<List<YamlNode>> expected = text(test, "json").flatMap(YamlSuite::json);
        if (expected.isEmpty()) {
            return "valid, accepted; there is no one JSON to compare it with";
        }
        boolean same = documents.size() == expected.get().size();
        for (int i = 0; same && i < documents.size(); i++) {
            same = same(documents.get(i), expected.get().get(i));
        }
        return same ? "valid, as its JSON" : "! valid, other than its JSON";
    }

    /** JSON is YAML; several values one after another are not. */
    private static Optional<List<YamlNode>> json(String text) {
        try {
            return Optional.of(YamlReader.read(text));
        } catch (YamlException e) {
            return Optional.empty();
        }
    }

    private static String kind(String reason) {
        if (reason.contains(" tag")) {
            return "a tag of its own";
        } else if (reason.contains("a tab")) {
            return "a tab where blanks are usual";
        }
        boolean key = reason.contains("a key must be") || reason.contains("this :");
        return key || reason.contains("fits none") ? "a key that is no text" : "another reason";
    }

    private static boolean same(YamlNode ours, YamlNode json) {
        if (ours instanceof YamlMapping a && json instanceof YamlMapping b) {
            return a.entries().size() == b.entries().size()
                    && a.entries().stream()
                            .allMatch(
                                    e ->
                                            b.get(e.key().value())
                                                    .filter(v -> same(e.value(), v))
                                                    .isPresent());
        } else if (ours instanceof YamlSequence a && json instanceof YamlSequence b) {
            boolean same = a.items().size() == b.items().size();
            for (int i = 0; same && i < a.items().size(); i++) {
                same = same(a.items().get(i), b.items().get(i));
            }
            return same;
        }
        return ours instanceof YamlScalar a && json instanceof YamlScalar b && same(a, b);
    }

    /** Texts as texts; nothing, numbers and truth values by what they mean. */
    private static boolean same(YamlScalar ours, YamlScalar json) {
        if (json.isNull()) {
            return ours.isNull() || ours.value().isEmpty();
        }
        return ours.value().equals(json.value())
                || (json.plain() && number(ours.value()).equals(number(json.value())));
    }

    private static Object number(String text) {
        try {
            return text.startsWith("0x")
                    ? new BigDecimal(Long.parseLong(text.substring(2), 16))
                    : text.startsWith("0o")
                            ? new BigDecimal(Long.parseLong(text.substring(2), 8))
                            : new BigDecimal(text).stripTrailingZeros();
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
