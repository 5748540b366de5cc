package dev.relations.yaml;

import java.util.List;
import java.util.Optional;

/** Changes of mappings in braces and lists in brackets. */
final class FlowEdit {

    private final String text;
    private final Lines lines;
    private final int width;

    FlowEdit(String text, YamlStyle style) {
        this.text = text;
        this.lines = new Lines(text);
        this.width = style.width();
    }

    /** Another value of an entry or item. */
    List<Splice> replace(Spot parent, int index, Object value) {
        Spot old = parent.isMapping() ? parent.value(index) : parent.parts().get(index);
        if (old.isEmpty() && parent.isMapping()) {
            int colon = lines.skipSpace(parent.key(index).end());
            return text.startsWith(":", colon)
                    ? List.of(Splice.insert(colon + 1, " " + YamlWriter.inline(value)))
                    : List.of(
                            Splice.insert(
                                    parent.key(index).end(), ": " + YamlWriter.inline(value)));
        }
        return List.of(
                new Splice(
                        old.content(),
                        old.end(),
                        inItsStyle(old, value).orElseGet(() -> YamlWriter.inline(value))));
    }

    private Optional<String> inItsStyle(Spot old, Object value) {
        if (old.alias()
                || !(old.node() instanceof YamlScalar scalar)
                || !(value instanceof String s)) {
            return Optional.empty();
        }
        return new ScalarText(text.substring(old.content(), old.end()), 0, "\n")
                .in(scalar.style(), s);
    }

    /** A new entry or item, as it stands on one line, before the one at an index or at the end. */
    List<Splice> insert(Spot parent, int index, String fresh) {
        if ("[{".indexOf(text.charAt(parent.content())) < 0) {
            throw new RefusedEditException("a key without braces stands in brackets here");
        }
        if (parent.size() == 0) {
            int from = parent.content() + 1;
            boolean blank = text.substring(from, parent.end() - 1).isBlank();
            return List.of(new Splice(from, blank ? parent.end() - 1 : from, fresh));
        } else if (index == 0) {
            int first = parent.startOf(0);
            return List.of(
                    Splice.insert(first, fresh + "," + (ownLine(first) ? line(first) : " ")));
        }
        int before = parent.endOf(index - 1);
        int start = parent.startOf(index - 1);
        int lineEnd = lines.end(before);
        int comma = lines.skipSpace(before);
        boolean hasComma = text.startsWith(",", comma);
        int rest = hasComma && comma < lineEnd ? comma + 1 : before;
        if (ownLine(start) && isNothingOrComment(rest, lineEnd) && (!hasComma || comma < lineEnd)) {
            Splice below = Splice.insert(lineEnd, line(start) + fresh + (hasComma ? "," : ""));
            return hasComma ? List.of(below) : List.of(Splice.insert(before, ","), below);
        }
        boolean fits = lines.column(lineEnd) + fresh.length() + 2 <= width;
        return List.of(
                Splice.insert(before, "," + (fits ? " " : line(firstColumn(parent))) + fresh));
    }

    /** Without an entry or item. */
    List<Splice> remove(Spot parent, int index) {
        int start = parent.startOf(index);
        int end = parent.endOf(index);
        int comma = lines.skipSpace(end);
        if (parent.size() == 1) {
            int to = text.startsWith(",", comma) ? comma + 1 : end;
            boolean alone =
                    text.substring(parent.content() + 1, start).isBlank()
                            && text.substring(to, parent.end() - 1).isBlank();
            return List.of(
                    alone
                            ? Splice.delete(parent.content() + 1, parent.end() - 1)
                            : Splice.delete(start, to));
        } else if (text.startsWith(",", comma)) {
            return withItsComma(parent, index, comma);
        }
        int before = parent.endOf(index - 1);
        if (text.substring(before, start).indexOf('#') < 0) {
            return List.of(Splice.delete(before, end));
        }
        // A comment stands between: it stays, and the comma before it goes.
        int previous = lines.skipSpace(before);
        boolean whole = ownLine(start) && isNothingOrComment(end, lines.end(end));
        return List.of(
                Splice.delete(previous, previous + 1),
                whole
                        ? Splice.delete(lines.start(start), lines.afterBreak(lines.end(end)))
                        : Splice.delete(start, end));
    }

    private List<Splice> withItsComma(Spot parent, int index, int comma) {
        int start = parent.startOf(index);
        int behind = comma + 1;
        boolean last = index == parent.size() - 1;
        int next = last ? parent.end() - 1 : parent.startOf(index + 1);
        if (ownLine(start)
                && text.substring(behind, next).indexOf('\n') >= 0
                && isNothingOrComment(behind, lines.end(behind))) {
            return List.of(Splice.delete(lines.start(start), lines.afterBreak(lines.end(behind))));
        } else if (!last && text.substring(behind, next).isBlank() && !ownLine(next)) {
            return List.of(Splice.delete(start, next));
        }
        int blanks = start;
        while (index > 0 && text.charAt(blanks - 1) == ' ') {
            blanks--;
        }
        return List.of(Splice.delete(blanks, behind));
    }

    private boolean ownLine(int start) {
        return lines.start(start) > 0 && lines.isFirst(start);
    }

    /** A line break, and as many blanks as stand before this place. */
    private String line(int start) {
        return lines.lineBreak(start) + " ".repeat(lines.column(start));
    }

    private int firstColumn(Spot parent) {
        int first = parent.startOf(0);
        return lines.start(first) == lines.start(parent.content()) ? first : parent.content() + 1;
    }

    private boolean isNothingOrComment(int from, int lineEnd) {
        int at = lines.skipBlanks(from);
        return at >= lineEnd || text.charAt(at) == '#';
    }
}
