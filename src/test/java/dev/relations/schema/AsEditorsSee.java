package dev.relations.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON, of maps, lists, texts, numbers and truth values, as the validator wants it. */
final class AsEditorsSee implements JsonNode {

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private final @Nullable Object value;
    private final String pointer;

    private AsEditorsSee(@Nullable Object value, String pointer) {
        this.value = value;
        this.pointer = pointer;
    }

    static AsEditorsSee of(Object value) {
        return new AsEditorsSee(value, "");
    }

    /** A document as the core schema of YAML 1.2 types it. */
    static AsEditorsSee document(YamlNode node) {
        return new AsEditorsSee(typed(node), "");
    }

    private static @Nullable Object typed(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (YamlMapping.Entry entry : mapping.entries()) {
                map.put(entry.key().value(), typed(entry.value()));
            }
            return map;
        } else if (node instanceof YamlSequence sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(typed(item)));
            return list;
        }
        return typed((YamlScalar) node);
    }

    private static @Nullable Object typed(YamlScalar scalar) {
        String text = scalar.value();
        if (!scalar.plain()) {
            return text;
        }
        switch (text) {
            case "", "~", "null", "Null", "NULL" -> {
                return null;
            }
            case "true", "True", "TRUE" -> {
                return true;
            }
            case "false", "False", "FALSE" -> {
                return false;
            }
            default -> {
                if (INTEGER.matcher(text).matches()) {
                    return new BigInteger(text);
                }
                return FLOAT.matcher(text).matches() ? new BigDecimal(text) : text;
            }
        }
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        if (value == null) {
            return SimpleType.NULL;
        } else if (value instanceof Map) {
            return SimpleType.OBJECT;
        } else if (value instanceof List) {
            return SimpleType.ARRAY;
        } else if (value instanceof Boolean) {
            return SimpleType.BOOLEAN;
        } else if (value instanceof Number) {
            boolean whole = asNumber().stripTrailingZeros().scale() <= 0;
            return whole ? SimpleType.INTEGER : SimpleType.NUMBER;
        }
        return SimpleType.STRING;
    }

    @Override
    public boolean asBoolean() {
        return (Boolean) Objects.requireNonNull(value);
    }

    @Override
    public String asString() {
        return Objects.requireNonNull(value).toString();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return new BigDecimal(Objects.requireNonNull(value).toString());
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> items = new ArrayList<>();
        for (Object item : (List<?>) Objects.requireNonNull(value)) {
            items.add(new AsEditorsSee(item, pointer + "/" + items.size()));
        }
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> map = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(value))
                .forEach(
                        (key, each) -> {
                            String name = key.toString();
                            String at = pointer + "/" + JsonNode.encodeJsonPointer(name);
                            map.put(name, new AsEditorsSee(each, at));
                        });
        return map;
    }
}
