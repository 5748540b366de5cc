package dev.relations.yaml;

import java.util.List;
import java.util.Map;

/**
 * Writes plain values (maps, lists, texts, numbers, truth values) as YAML that reads back as the
 * same values: mappings as blocks, short lists and small mappings in brackets, long texts folded.
 */
public final class YamlWriter {

    /** Keys longer than this cannot be followed by a colon on the same line (1,024 in YAML). */
    private static final int LONGEST_SIMPLE_KEY = 500;

    private final YamlStyle style;
    private final StringBuilder out = new StringBuilder();

    private YamlWriter(YamlStyle style) {
        this.style = style;
    }

    /** A document, with a line break at its end. */
    public static String write(Object value, YamlStyle style) {
        YamlWriter writer = new YamlWriter(style);
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            writer.mapping(map, 0);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            writer.sequence(list, 0, true);
        } else {
            writer.scalar(value, 0, 0);
            writer.out.append('\n');
        }
        return writer.out.toString();
    }

    /**
     * A dash and an item of a list, with a line break at its end.
     *
     * @param blocks whether a mapping is not to be written in braces
     */
    static String item(Object value, boolean blocks, YamlStyle style) {
        YamlWriter writer = new YamlWriter(style);
        writer.sequence(List.of(value), 0, blocks);
        return writer.out.toString();
    }

    /** A value on one line, as it can stand inside brackets. */
    public static String inline(Object value) {
        StringBuilder out = new StringBuilder();
        flow(value, out);
        return out.toString();
    }

    /** A mapping whose first key stands where the output ends now. */
    private void mapping(Map<?, ?> map, int indent) {
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!first) {
                indent(indent);
            }
            first = false;
            String key = String.valueOf(entry.getKey());
            String written = Scalars.inline(key);
            if (written.length() > LONGEST_SIMPLE_KEY) {
                out.append("? ").append(written).append('\n');
                indent(indent);
                out.append(':');
                value(entry.getValue(), indent, 1, key);
            } else {
                out.append(written).append(':');
                value(entry.getValue(), indent, written.length() + 1, key);
            }
        }
    }

    private void value(Object value, int indent, int taken, String key) {
        boolean blocks = style.blocks().contains(key);
        if (value instanceof Map<?, ?> map && !fits(map, indent + taken + 1, blocks)) {
            out.append('\n');
            indent(indent + 2);
            mapping(map, indent + 2);
        } else if (value instanceof List<?> list && !fits(list, indent + taken + 1)) {
            out.append('\n');
            indent(indent + 2);
            sequence(list, indent + 2, blocks);
        } else {
            out.append(' ');
            scalar(value, indent, indent + taken + 1);
            out.append('\n');
        }
    }

    /** A list whose first dash stands where the output ends now. */
    private void sequence(List<?> list, int indent, boolean blocks) {
        boolean first = true;
        for (Object item : list) {
            if (!first) {
                indent(indent);
            }
            first = false;
            out.append("- ");
            if (item instanceof Map<?, ?> map && !fits(map, indent + 2, blocks)) {
                mapping(map, indent + 2);
            } else if (item instanceof List<?> inner && !fits(inner, indent + 2)) {
                sequence(inner, indent + 2, blocks);
            } else {
                scalar(item, indent, indent + 2);
                out.append('\n');
            }
        }
    }

    /** A value that needs no lines of its own, or a text, which may take some. */
    private void scalar(Object value, int indent, int column) {
        if (!(value instanceof String text)) {
            flow(value, out);
            return;
        }
        String inline = Scalars.inBlock(text);
        String deeper = " ".repeat(indent + 2);
        if (Scalars.isLiteral(text)) {
            out.append("|-");
            for (String line : text.split("\n", -1)) {
                out.append('\n').append(line.isEmpty() ? "" : deeper).append(line);
            }
        } else if (column + inline.length() > style.width() && Scalars.isFoldable(text)) {
            out.append(">-").append(Scalars.folded(text, deeper, style.width()));
        } else {
            out.append(inline);
        }
    }

    private boolean fits(Map<?, ?> map, int column, boolean blocks) {
        if (map.isEmpty()) {
            return true;
        }
        if (blocks || map.size() > style.flowSize()) {
            return false;
        }
        for (Object key : map.keySet()) {
            if (String.valueOf(key).length() > LONGEST_SIMPLE_KEY / 10) {
                return false;
            }
        }
        return areShort(map.values()) && column + inline(map).length() <= style.width();
    }

    private boolean fits(List<?> list, int column) {
        return list.isEmpty()
                || (areShort(list) && column + inline(list).length() <= style.width());
    }

    /** Whether all are scalars that may stand on a line with others. */
    private boolean areShort(Iterable<?> values) {
        for (Object value : values) {
            boolean isShort =
                    value instanceof String text
                            ? text.length() < style.width() && text.indexOf('\n') < 0
                            : !(value instanceof Map || value instanceof List);
            if (!isShort) {
                return false;
            }
        }
        return true;
    }

    private static void flow(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            String separator = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                out.append(Scalars.inline(String.valueOf(entry.getKey()))).append(": ");
                flow(entry.getValue(), out);
                separator = ", ";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            String separator = "";
            for (Object item : list) {
                out.append(separator);
                flow(item, out);
                separator = ", ";
            }
            out.append(']');
        } else if (value instanceof String text) {
            out.append(Scalars.inline(text));
        } else {
            out.append(value);
        }
    }

    private void indent(int columns) {
        out.append(" ".repeat(columns));
    }
}
