package dev.relations.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of mappings and lists that are written as lines. */
final class BlockEdit {

    private final String text;
    private final Lines lines;
    private final YamlStyle style;

    BlockEdit(String text, YamlStyle style) {
        this.text = text;
        this.lines = new Lines(text);
        this.style = style;
    }

    /** Another value of an entry or item. */
    List<Splice> replace(Spot parent, int index, Object value) {
        Spot old = parent.isMapping() ? parent.value(index) : parent.parts().get(index);
        int gap = parent.isMapping() ? behindColon(parent, index) : dash(parent, index) + 1;
        Optional<String> styled = inItsStyle(parent, old, value);
        if (styled.isPresent()) {
            return List.of(new Splice(old.content(), old.end(), styled.get()));
        }
        String fresh = fresh(parent, index, value);
        if (lines.skipBlanks(old.end()) != lines.end(old.end()) && fresh.indexOf('\n') >= 0) {
            // What follows in the line, a comment, must not get into the value's lines.
            fresh = " " + inline(value);
        }
        // Blanks at the end of the line would become part of a value of several lines.
        boolean several = fresh.indexOf('\n') >= 0 || old.isEmpty();
        int end = several && lines.isBlankFrom(old.end()) ? lines.end(old.end()) : old.end();
        boolean sameLine = text.substring(gap, old.content()).indexOf('\n') < 0;
        if (old.isEmpty()) {
            return List.of(new Splice(old.content(), end, fresh));
        } else if (sameLine && fresh.startsWith(" ")) {
            return List.of(new Splice(old.content(), end, fresh.substring(1)));
        } else if (text.substring(gap, old.content()).isBlank()) {
            return List.of(new Splice(gap, end, fresh));
        }
        return List.of(below(parent, old, value));
    }

    /** A text in place of a text that is quoted or a block. */
    private Optional<String> inItsStyle(Spot parent, Spot old, Object value) {
        if (old.alias()
                || !(old.node() instanceof YamlScalar scalar)
                || !(value instanceof String s)) {
            return Optional.empty();
        }
        String source = text.substring(old.content(), old.end());
        return new ScalarText(source, indent(parent), lines.lineBreak(old.content()))
                .in(scalar.style(), s);
    }

    /** As a new value is written: what stands behind the colon or the dash. */
    private String fresh(Spot parent, int index, Object value) {
        ValueText written = written(parent);
        return parent.isMapping()
                ? written.behindKey(parent.keyText(index), value)
                : written.item(value, false).substring(1);
    }

    /** A value below a comment or an anchor that stays. */
    private Splice below(Spot parent, Spot old, Object value) {
        int column = lines.column(old.content());
        boolean ownLine = lines.isFirst(old.content());
        if (ownLine && column <= indent(parent)) {
            // A list may have no deeper indentation than its key; nothing else may.
            int deeper = indent(parent) + 2;
            return new Splice(
                    lines.start(old.content()),
                    old.end(),
                    " ".repeat(deeper) + alone(value, deeper, old));
        }
        return new Splice(
                old.content(), old.end(), ownLine ? alone(value, column, old) : inline(value));
    }

    private String alone(Object value, int indent, Spot old) {
        return value instanceof Map<?, ?> || value instanceof List<?>
                ? new ValueText(style, indent, lines.lineBreak(old.content())).alone(value)
                : inline(value);
    }

    static String inline(Object value) {
        return value instanceof String s ? Scalars.inBlock(s) : YamlWriter.inline(value);
    }

    /** A new entry before the one at an index, or behind the last. */
    List<Splice> insertEntry(Spot mapping, int index, String key, Object value) {
        return insert(mapping, index, written(mapping).entry(key, value));
    }

    /** A new item before the one at an index, or behind the last. */
    List<Splice> insertItem(Spot sequence, int index, Object value) {
        Spot sibling = sequence.parts().get(Math.max(0, index - 1));
        boolean blocks = sibling.isMapping() && !sibling.isFlow();
        return insert(sequence, index, written(sequence).item(value, blocks));
    }

    private List<Splice> insert(Spot parent, int index, String fresh) {
        int indent = indent(parent);
        if (index == 0) {
            int first = begin(parent, 0);
            String lineBreak = lines.lineBreak(first);
            String gap = isParted(parent, 0) ? lineBreak : "";
            return List.of(Splice.insert(first, fresh + gap + lineBreak + " ".repeat(indent)));
        }
        int before = parent.endOf(index - 1);
        String lineBreak = lines.lineBreak(before);
        int at = behindItsComments(lines.end(before), indent);
        String gap = isParted(parent, Math.min(index, parent.size() - 1) - 1) ? lineBreak : "";
        return List.of(Splice.insert(at, gap + lineBreak + " ".repeat(indent) + fresh));
    }

    /** Whether an empty line stands between an entry or item and the next one. */
    private boolean isParted(Spot parent, int index) {
        if (index < 0 || index + 1 >= parent.size()) {
            return false;
        }
        int end = behindItsComments(lines.end(parent.endOf(index)), indent(parent));
        int next = lines.afterBreak(end);
        return next > end && next < text.length() && lines.isBlankFrom(next);
    }

    /** Comments below a value that are indented deeper belong to it. */
    private int behindItsComments(int lineEnd, int indent) {
        int end = lineEnd;
        while (true) {
            int next = lines.afterBreak(end);
            int first = lines.skipBlanks(next);
            boolean comment = next > end && text.startsWith("#", first) && first - next > indent;
            if (!comment) {
                return end;
            }
            end = lines.end(next);
        }
    }

    /** Without an entry or item that is not the only one. */
    List<Splice> remove(Spot parent, int index) {
        int begin = begin(parent, index);
        int end = lines.end(parent.endOf(index));
        if (lines.isFirst(begin)) {
            int from = lines.start(begin);
            if (end == text.length() && from > 0) {
                int before = text.startsWith("\r\n", from - 2) ? from - 2 : from - 1;
                return List.of(Splice.delete(before, end));
            }
            return List.of(Splice.delete(from, lines.afterBreak(end)));
        }
        int next = begin(parent, index + 1);
        if (text.substring(end, next).isBlank()) {
            return List.of(Splice.delete(begin, next));
        }
        int blanks = begin;
        while (text.charAt(blanks - 1) == ' ') {
            blanks--;
        }
        return List.of(Splice.delete(blanks, end));
    }

    private ValueText written(Spot parent) {
        return new ValueText(style, indent(parent), lines.lineBreak(parent.content()));
    }

    private int indent(Spot parent) {
        return lines.column(begin(parent, 0));
    }

    /** The key of an entry or the dash of an item. */
    private int begin(Spot parent, int index) {
        if (!parent.isMapping()) {
            return dash(parent, index);
        }
        int key = parent.key(index).start();
        if (text.substring(lines.start(key), key).stripTrailing().endsWith("?")) {
            throw new RefusedEditException(
                    "the key " + parent.keyText(index) + " is written with a question mark");
        }
        return key;
    }

    private int dash(Spot sequence, int index) {
        return index == 0
                ? sequence.content()
                : lines.skipSpace(sequence.parts().get(index - 1).end());
    }

    private int behindColon(Spot mapping, int index) {
        return lines.skipSpace(mapping.key(index).end()) + 1;
    }
}
