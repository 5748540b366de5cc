package dev.relations.yaml;

import java.util.ArrayList;
import java.util.List;

/** Finds out where the values of a document stand. */
final class Spots {

    private final String text;
    private final Lines lines;

    private Spots(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    static Spot of(YamlNode document, String text) {
        return new Spots(text).at(document, 0);
    }

    /**
     * @param from behind what comes before the node; an alias has its mark before that
     */
    private Spot at(YamlNode node, int from) {
        if (node.start().offset() < from) {
            return alias(node, from);
        }
        int start = node.start().offset();
        int content = Math.min(behindProperties(start), node.end().offset());
        if (node instanceof YamlScalar scalar) {
            int end = isBlock(scalar) ? blockEnd(content, scalar) : scalar.end().offset();
            return new Spot(node, false, start, content, end, List.of());
        }
        List<Spot> parts =
                node instanceof YamlMapping mapping
                        ? entries(mapping, content)
                        : items((YamlSequence) node, content);
        Spot spot = new Spot(node, false, start, content, node.end().offset(), parts);
        boolean open = spot.isFlow() && "[{".indexOf(text.charAt(content)) >= 0;
        int end = open || parts.isEmpty() ? node.end().offset() : spot.endOf(spot.size() - 1);
        return new Spot(node, false, start, content, end, parts);
    }

    private List<Spot> entries(YamlMapping mapping, int content) {
        List<Spot> parts = new ArrayList<>(mapping.entries().size() * 2);
        int from = content;
        for (YamlMapping.Entry entry : mapping.entries()) {
            Spot key = at(entry.key(), from);
            Spot value = at(entry.value(), key.end());
            parts.add(key);
            parts.add(value);
            from = Math.max(key.end(), value.end());
        }
        return parts;
    }

    private List<Spot> items(YamlSequence sequence, int content) {
        List<Spot> parts = new ArrayList<>(sequence.items().size());
        int from = content;
        for (YamlNode item : sequence.items()) {
            Spot part = at(item, from);
            parts.add(part);
            from = part.end();
        }
        return parts;
    }

    private Spot alias(YamlNode node, int from) {
        int start = lines.skipSpace(from);
        while (start < text.length() && text.charAt(start) != '*') {
            start = lines.skipSpace(start + 1);
        }
        int end = start;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && ",[]{}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Spot(node, true, start, start, end, List.of());
    }

    private int behindProperties(int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            at = lines.skipSpace(at);
        }
        return at;
    }

    static boolean isBlock(YamlScalar scalar) {
        return scalar.style() == YamlScalar.Style.LITERAL
                || scalar.style() == YamlScalar.Style.FOLDED;
    }

    /** Blank lines behind the text belong to it only where its header says so by a plus. */
    private int blockEnd(int content, YamlScalar scalar) {
        int header = lines.end(content);
        int end = Math.max(header, withoutBreak(scalar.end().offset()));
        boolean kept = header(content, header).indexOf('+') >= 0;
        while (!kept && end > header && lines.isFirst(end)) {
            end = Math.max(header, withoutBreak(lines.start(end)));
        }
        return end;
    }

    private int withoutBreak(int end) {
        if (end > 0 && text.charAt(end - 1) == '\n') {
            return end > 1 && text.charAt(end - 2) == '\r' ? end - 2 : end - 1;
        }
        return end;
    }

    /** The indicators behind {@code |} or {@code >}. */
    private String header(int content, int lineEnd) {
        int comment = text.indexOf(" #", content);
        return text.substring(content, comment < 0 ? lineEnd : Math.min(comment, lineEnd));
    }
}
