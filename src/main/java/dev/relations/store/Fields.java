package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Extras;
import dev.relations.meeting.Keyed;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of one mapping, each asked for by key and kind. What is of another kind is a problem;
 * what was never asked for is left as {@link #extras()}. A field with nothing behind its colon
 * counts as not there.
 */
final class Fields {

    private final YamlMapping mapping;
    private final Problems problems;
    private final List<String> asked = new ArrayList<>();

    Fields(YamlMapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    YamlMapping mapping() {
        return mapping;
    }

    /** The value of a key, unless there is nothing. */
    Optional<YamlNode> node(String key) {
        asked.add(key);
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (entry.key().value().equals(key)) {
                boolean nothing = entry.value() instanceof YamlScalar scalar && scalar.isNull();
                return nothing ? Optional.empty() : Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    Optional<String> text(String key) {
        return scalar(key).map(YamlScalar::value);
    }

    /** The text of a key that must be there and say something; empty after a problem. */
    String requiredText(String key, String example) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            missing(key, example);
            return "";
        }
        Optional<YamlScalar> scalar = asScalar(key, node.get());
        if (scalar.isPresent() && scalar.get().value().isBlank()) {
            problems.error(Code.MISSING_FIELD, scalar.get(), key + " is blank", "write " + example);
        }
        return scalar.map(YamlScalar::value).orElse("");
    }

    void missing(String key, String example) {
        problems.error(
                Code.MISSING_FIELD,
                mapping.start(),
                1,
                key + " is missing",
                Optional.of("add " + example));
    }

    /** Any scalar: a field that wants text takes what is written as the text. */
    Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(node -> asScalar(key, node));
    }

    private Optional<YamlScalar> asScalar(String key, YamlNode node) {
        return scalarOf(key, node, problems);
    }

    /** A node that must be a text. */
    static Optional<YamlScalar> scalarOf(String what, YamlNode node, Problems problems) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        problems.error(
                Code.WRONG_TYPE,
                node,
                what + " must be a text, not " + kindOf(node),
                node instanceof YamlMapping
                        ? "put a text that contains a colon into quotes"
                        : "write one text, without brackets");
        return Optional.empty();
    }

    <T> Optional<T> parsed(String key, Function<YamlScalar, Optional<T>> parser) {
        return scalar(key).flatMap(parser);
    }

    Optional<Boolean> flag(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlScalar scalar && scalar.plain()) {
            if (scalar.value().equals("true") || scalar.value().equals("false")) {
                return Optional.of(scalar.value().equals("true"));
            }
        }
        problems.error(
                Code.WRONG_TYPE,
                node.get(),
                key + " must be true or false",
                "write true or false, without quotes");
        return Optional.empty();
    }

    Optional<Integer> number(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlScalar scalar && scalar.plain() && isNumber(scalar.value())) {
            return Optional.of(Integer.valueOf(scalar.value()));
        }
        problems.error(
                Code.WRONG_TYPE,
                node.get(),
                key + " must be a whole number",
                "write digits, without quotes, such as 8");
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** One of the fixed words of an enumeration. */
    <T extends Keyed> Optional<T> word(String key, T[] values, Code code) {
        Optional<YamlScalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = Keyed.find(values, scalar.get().value());
        if (value.isEmpty()) {
            List<String> words = new ArrayList<>();
            for (T known : values) {
                words.add(known.key());
            }
            problems.error(
                    code,
                    scalar.get(),
                    "unknown " + key + " " + quoted(scalar.get().value()),
                    NearestWord.to(scalar.get().value(), words)
                            .map(word -> "did you mean " + word + "?")
                            .orElse("write one of " + String.join(", ", words)));
        }
        return value;
    }

    /** A list; what an item means is told by the reader, which is empty after a problem. */
    <T> List<T> list(String key, Function<YamlNode, Optional<T>> reader) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlSequence sequence) {
            List<T> items = new ArrayList<>(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                reader.apply(item).ifPresent(items::add);
            }
            return items;
        }
        problems.error(
                Code.WRONG_TYPE,
                node.get(),
                key + " must be a list, not " + kindOf(node.get()),
                node.get() instanceof YamlScalar scalar
                        ? "write [" + shortened(scalar.value()) + "]"
                        : "begin each item with a dash");
        return List.of();
    }

    /** A list of texts. */
    List<String> texts(String key) {
        return list(key, item -> scalarOf(each(key), item, problems).map(YamlScalar::value));
    }

    static String each(String key) {
        return "each of " + key;
    }

    /** A mapping. */
    Optional<Fields> fields(String key, String example) {
        return node(key).flatMap(node -> of(key, node, example, problems));
    }

    /** A node that must be a mapping. */
    static Optional<Fields> of(String what, YamlNode node, String example, Problems problems) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.error(
                Code.WRONG_TYPE,
                node,
                what + " must be a mapping of fields, not " + kindOf(node),
                "write " + example);
        return Optional.empty();
    }

    /** What was never asked for. Call it last. */
    Extras extras() {
        Map<String, Object> extras = Map.of();
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (!asked.contains(key)) {
                extras = extras.isEmpty() ? new LinkedHashMap<>() : extras;
                extras.putIfAbsent(key, PlainValues.of(entry.value()));
                warnOf(entry.key());
            }
        }
        return extras.isEmpty() ? Extras.NONE : new Extras(extras);
    }

    private void warnOf(YamlScalar key) {
        if (problems.wantsWarnings()) {
            problems.warning(
                    Code.UNKNOWN_FIELD,
                    key,
                    "unknown field " + quoted(key.value()),
                    NearestWord.to(key.value(), asked).map(word -> "did you mean " + word + "?"));
        }
    }

    private static String kindOf(YamlNode node) {
        if (node instanceof YamlMapping) {
            return "a mapping";
        }
        return node instanceof YamlSequence ? "a list" : "a single value";
    }

    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    static String shortened(String text) {
        if (text.length() <= 60) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(49)) ? 49 : 50) + "…";
    }
}
