package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mapping is made of: the fields it may have, and how they are read together. Everything
 * that knows the fields of a record has them from here: the reader, the mappings that imports are
 * told by, the JSON Schema for editors.
 */
public abstract non-sealed class Shape<T> extends Kind<T> {

    private final String noun;
    private final String example;
    private final List<Field<?>> fields = new ArrayList<>();
    private List<? extends Field<?>> oneAtLeast = List.of();

    /**
     * @param noun what messages call one of several: {@code a participant}
     * @param example how one is written
     */
    Shape(String noun, String example) {
        this.noun = noun;
        this.example = example;
    }

    /** The fields, in the order in which records are written. */
    public final List<Field<?>> fields() {
        return List.copyOf(fields);
    }

    /** Lists of which one at least must name something; none where all may be empty. */
    public final List<Field<?>> oneAtLeast() {
        return List.copyOf(oneAtLeast);
    }

    final <L extends Field<?>> List<L> needOneOf(List<L> lists) {
        oneAtLeast = lists;
        return lists;
    }

    /** What messages call one of several. */
    public final String noun() {
        return noun;
    }

    /** The field of this key. */
    public final Optional<Field<?>> field(String key) {
        for (Field<?> field : fields) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Where an unknown key belongs, in words, if that is known. */
    Optional<String> placeOf(String key) {
        return Optional.empty();
    }

    /** The keys of all fields. */
    public final List<String> keys() {
        List<String> keys = new ArrayList<>(fields.size());
        for (Field<?> field : fields) {
            keys.add(field.key());
        }
        return keys;
    }

    final <F> Field<F> field(String key, Kind<F> kind, String description) {
        return add(new Field<>(key, kind, Optional.empty(), description));
    }

    final Field<String> text(String key, String description) {
        return field(key, Kinds.TEXT, description);
    }

    /** A field that must be there. */
    final <F> Field<F> required(String key, Kind<F> kind, String example, String description) {
        return add(new Field<>(key, kind, Optional.of(example), description));
    }

    final Field<String> requiredText(String key, String example, String description) {
        return required(key, Kinds.TEXT, example, description);
    }

    /** What is said to those who check the file. */
    final Field<Map<String, String>> checkField() {
        return field(CheckShape.KEY, new CheckShape(), "What check is not to report, and why.");
    }

    private <F> Field<F> add(Field<F> field) {
        fields.add(field);
        return field;
    }

    /** What the fields say together; called once all is known to be of this shape. */
    abstract T read(Fields fields);

    @Override
    final Optional<T> read(String what, YamlNode node, Scope scope) {
        Optional<Fields> fields = fields(what, node, scope);
        return fields.isPresent() ? Optional.of(read(fields.get())) : Optional.empty();
    }

    /** The fields of a node that must be a mapping. */
    final Optional<Fields> fields(String what, YamlNode node, Scope scope) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(new Fields(this, mapping, scope));
        }
        scope.problems()
                .error(
                        Code.WRONG_TYPE,
                        node,
                        what + " must be a mapping of fields, not " + node.noun(),
                        "write " + example);
        return Optional.empty();
    }
}
