package dev.relations.yaml;

import java.util.Map;

/** New values as text that fits into a place of another text: its indentation and line breaks. */
final class ValueText {

    private final YamlStyle style;
    private final int indent;
    private final String lineBreak;

    ValueText(YamlStyle style, int indent, String lineBreak) {
        this.style = style;
        this.indent = indent;
        this.lineBreak = lineBreak;
    }

    /** A key and its value; the first line without the indentation. */
    String entry(String key, Object value) {
        return indented(YamlWriter.write(Map.of(key, value), narrowed()));
    }

    /** What stands behind the colon of a key: a blank and a value, or lines. */
    String behindKey(String key, Object value) {
        String entry = entry(key, value);
        return entry.substring(YamlWriter.inline(key).length() + 1);
    }

    /** A dash and an item. */
    String item(Object value, boolean blocks) {
        return indented(YamlWriter.item(value, blocks, narrowed()));
    }

    /** A value that begins on a line of its own. */
    String alone(Object value) {
        return indented(YamlWriter.write(value, narrowed()));
    }

    private YamlStyle narrowed() {
        int width = Math.max(40, style.width() - indent);
        return new YamlStyle(width, style.flowSize(), style.blocks());
    }

    private String indented(String text) {
        StringBuilder out = new StringBuilder();
        String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean first = i == 0;
            out.append(first ? "" : lineBreak);
            out.append(first || lines[i].isEmpty() ? "" : " ".repeat(indent)).append(lines[i]);
        }
        return out.toString();
    }
}
