package dev.relations.dataset;

import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.Optional;

/**
 * A column, or a value inside of one: {@code date}, {@code countries[1]}, {@code persons[0].name}.
 * With a dot before it the value is looked for in the item at hand: {@code .name}; a dot alone is
 * the item itself.
 *
 * @param text as it is written
 */
record ColumnPath(String text) {

    /** Whether it starts at the item at hand. */
    boolean isOfItem() {
        return text.startsWith(".");
    }

    /** The column that it starts at. */
    String column() {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '[' && text.charAt(end) != '.') {
            end++;
        }
        return text.substring(0, end);
    }

    /** The value, unless there is none. A column that is named as the whole path wins. */
    Optional<YamlNode> in(YamlNode from) {
        String path = isOfItem() ? text.substring(1) : text;
        if (path.isEmpty()) {
            return Optional.of(from);
        }
        if (from instanceof YamlMapping columns && columns.get(path).isPresent()) {
            return columns.get(path);
        }
        return step(from, path);
    }

    private static Optional<YamlNode> step(YamlNode from, String path) {
        if (path.isEmpty()) {
            return Optional.of(from);
        }
        if (path.charAt(0) == '[') {
            int close = path.indexOf(']');
            return close < 0
                    ? Optional.empty()
                    : item(from, path.substring(1, close))
                            .flatMap(item -> step(item, path.substring(close + 1)));
        }
        String rest = path.charAt(0) == '.' ? path.substring(1) : path;
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '[' && rest.charAt(end) != '.') {
            end++;
        }
        String key = rest.substring(0, end);
        String further = rest.substring(end);
        return from instanceof YamlMapping fields
                ? fields.get(key).flatMap(value -> step(value, further))
                : Optional.empty();
    }

    private static Optional<YamlNode> item(YamlNode from, String index) {
        if (!(from instanceof YamlSequence list) || index.isEmpty() || index.length() > 6) {
            return Optional.empty();
        }
        for (int i = 0; i < index.length(); i++) {
            if (index.charAt(i) < '0' || index.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        int number = Integer.parseInt(index);
        return number < list.items().size()
                ? Optional.of(list.items().get(number))
                : Optional.empty();
    }

    /** Whether a value says nothing. */
    static boolean isEmpty(YamlNode value) {
        if (value instanceof YamlScalar scalar) {
            return scalar.isNull() || scalar.value().isBlank();
        }
        return value instanceof YamlSequence list
                ? list.items().isEmpty()
                : ((YamlMapping) value).entries().isEmpty();
    }
}
