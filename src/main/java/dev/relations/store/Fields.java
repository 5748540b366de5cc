package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Extras;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of one mapping, each asked for as its shape describes it. What is of another kind is a
 * problem; what the shape does not know is left as {@link #extras()}. A field with nothing behind
 * its colon counts as not there.
 */
final class Fields {

    private final Shape<?> shape;
    private final YamlMapping mapping;
    private final Scope scope;

    Fields(Shape<?> shape, YamlMapping mapping, Scope scope) {
        this.shape = shape;
        this.mapping = mapping;
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    /** The same fields, read with more known of the record. */
    Fields within(Scope wider) {
        return new Fields(shape, mapping, wider);
    }

    /** What a field says; none after a problem. */
    <T> Optional<T> get(Field<T> field) {
        Optional<YamlNode> node = node(field.key());
        if (node.isEmpty() && field.required()) {
            missing(field.key(), field.example().orElseThrow());
        }
        return node.isPresent()
                ? field.kind().read(field.key(), node.get(), scope)
                : Optional.empty();
    }

    /** The items of a list; none where it is not there. */
    <T> List<T> all(Field<List<T>> field) {
        return get(field).orElse(List.of());
    }

    /** The text of a field that must be there and say something; empty after a problem. */
    String text(Field<String> field) {
        Optional<String> text = get(field);
        if (text.isPresent() && text.get().isBlank()) {
            scope.problems()
                    .error(
                            Code.MISSING_FIELD,
                            node(field.key()).orElseThrow(),
                            field.key() + " is blank",
                            "write " + field.example().orElseThrow());
        }
        return text.orElse("");
    }

    private Optional<YamlNode> node(String key) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (entry.key().value().equals(key)) {
                return PlainValues.isNothing(entry.value())
                        ? Optional.empty()
                        : Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** A field that has to be there; where its key is, it has nothing behind it. */
    void missing(String key, String example) {
        Optional<YamlScalar> written =
                mapping.entries().stream()
                        .map(YamlMapping.Entry::key)
                        .filter(each -> each.value().equals(key))
                        .findFirst();
        if (written.isPresent()) {
            scope.problems()
                    .error(
                            Code.MISSING_FIELD,
                            written.get(),
                            key + " is empty",
                            "write " + example);
            return;
        }
        scope.problems()
                .error(
                        Code.MISSING_FIELD,
                        mapping.start(),
                        1,
                        key + " is missing",
                        Optional.of("add " + example));
    }

    /** What the shape does not know; each is warned of. */
    Extras extras() {
        return extras("");
    }

    /** What the shape does not know, and a field of it that no meeting tells. */
    Extras extras(String kept) {
        warnOfUnknown();
        Map<String, Object> extras = Map.of();
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            boolean wanted = shape.field(key).isEmpty() || key.equals(kept);
            if (wanted && !PlainValues.isNothing(entry.value())) {
                extras = extras.isEmpty() ? new LinkedHashMap<>() : extras;
                extras.putIfAbsent(key, PlainValues.of(entry.value()));
            }
        }
        return extras.isEmpty() ? Extras.NONE : new Extras(extras);
    }

    /** Warns of each field that the shape does not know. */
    void warnOfUnknown() {
        if (!scope.problems().wantsWarnings()) {
            return;
        }
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (shape.field(key).isEmpty()) {
                scope.problems()
                        .warning(
                                Code.UNKNOWN_FIELD,
                                entry.key(),
                                "unknown field " + Problems.quoted(key),
                                shape.placeOf(key)
                                        .or(
                                                () ->
                                                        NearestWord.to(key, shape.keys())
                                                                .map(
                                                                        w ->
                                                                                "did you mean "
                                                                                        + w
                                                                                        + "?")));
            }
        }
    }
}
