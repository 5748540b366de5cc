package dev.relations.schema;

import dev.relations.diagnostic.Code;
import dev.relations.store.Field;
import dev.relations.store.Kind;
import dev.relations.store.Shape;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas of the kinds of value that fields have. */
final class KindSchemas {

    private final ScalarSchemas scalars;

    KindSchemas(Vocabulary vocabulary) {
        this.scalars = new ScalarSchemas(vocabulary);
    }

    /** What the schemas refer to, by its name. */
    Map<String, Object> definitions() {
        return scalars.definitions();
    }

    /**
     * The schema of a kind.
     *
     * @param nothing whether there may be nothing behind the colon
     */
    Map<String, Object> of(Kind<?> kind, boolean nothing) {
        if (kind instanceof Kind.Scalar<?> scalar) {
            return scalars.of(scalar, nothing);
        } else if (kind instanceof Shape<?> shape) {
            return shape(shape, nothing);
        } else if (kind instanceof Kind.Items<?> items) {
            return items(items, nothing);
        } else if (kind instanceof Kind.OneOrMore<?> some) {
            return both(of(some.items().item(), nothing), items(some.items(), nothing));
        } else if (kind instanceof Kind.Either<?> either) {
            return both(of(either.scalar(), nothing), shape(either.shape(), nothing));
        } else if (kind instanceof Kind.ByWord byWord) {
            return byWord(byWord, nothing);
        }
        return both(scalars.text(nothing), mapping(Map.of(), nothing, scalars.text(true)));
    }

    private Map<String, Object> shape(Shape<?> shape, boolean nothing) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field<?> field : shape.fields()) {
            properties.put(field.key(), field(field));
            if (field.required()) {
                required.add(field.key());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>(mapping(properties, nothing, Map.of()));
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!shape.oneAtLeast().isEmpty()) {
            schema.put("anyOf", shape.oneAtLeast().stream().map(KindSchemas::saysOne).toList());
        }
        return schema;
    }

    private static Map<String, Object> saysOne(Field<?> list) {
        Map<String, Object> items = new LinkedHashMap<>();
        items.put("type", "array");
        items.put("minItems", 1);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("required", List.of(list.key()));
        schema.put("properties", Map.of(list.key(), items));
        return schema;
    }

    private Map<String, Object> field(Field<?> field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", field.description());
        schema.putAll(
                field.required() && field.kind() instanceof Kind.Scalar<?> scalar
                        ? scalars.required(scalar)
                        : of(field.kind(), !field.required()));
        return schema;
    }

    private Map<String, Object> items(Kind.Items<?> items, boolean nothing) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", nothing ? List.of("array", "null") : "array");
        schema.put(
                "items",
                of(
                        items.item(),
                        items.item() instanceof Kind.Scalar<?> scalar
                                && ScalarSchemas.isText(scalar)));
        return schema;
    }

    private Map<String, Object> byWord(Kind.ByWord kind, boolean nothing) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String word : kind.words()) {
            Map<String, Object> schema = new LinkedHashMap<>();
            Optional<Code> code = Code.of(word);
            code.ifPresent(c -> schema.put("description", c.explanation()));
            schema.putAll(scalars.text(true));
            properties.put(word, schema);
        }
        return mapping(properties, nothing, scalars.text(true));
    }

    /**
     * A mapping.
     *
     * @param others what is behind keys that are not among the properties; empty where anything may
     */
    private static Map<String, Object> mapping(
            Map<String, Object> properties, boolean nothing, Map<String, Object> others) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", nothing ? List.of("object", "null") : "object");
        if (!properties.isEmpty()) {
            schema.put("properties", properties);
        }
        schema.put("additionalProperties", others.isEmpty() ? true : others);
        return schema;
    }

    /** One or the other: what each says of values holds only for values of its own types. */
    private static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
        List<Object> types = new ArrayList<>();
        types.addAll(types(one));
        types.addAll(types(other));
        Map<String, Object> schema = new LinkedHashMap<>(one);
        schema.putAll(other);
        schema.put("type", types.stream().distinct().toList());
        return schema;
    }

    private static List<?> types(Map<String, Object> schema) {
        return schema.get("type") instanceof List<?> list
                ? list
                : List.of(Optional.ofNullable(schema.get("type")).orElseThrow());
    }
}
