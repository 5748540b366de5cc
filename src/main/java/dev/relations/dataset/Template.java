package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.Problems;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with columns in braces: {@code {name}, {office}}. What stands in braces with a column in
 * braces of its own is left out when that column is empty: {@code {city}{, {state}}}. A backslash
 * before a brace means the brace.
 */
final class Template {

    /** A piece of the text. */
    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Column(ColumnPath path) implements Part {}

    private record Group(Template template) implements Part {}

    /**
     * What became of a template.
     *
     * @param place where the first column stands; the beginning of the row when there is none
     * @param filled whether some column in it is not empty
     */
    record Filled(String text, Mark place, boolean filled) {}

    private final List<Part> parts = new ArrayList<>();

    private Template() {}

    /** A template that gives nothing. */
    static Template nothing() {
        return new Template();
    }

    /** Reads a template; none after a problem. */
    static Optional<Template> parse(YamlScalar written, Problems problems) {
        Parser parser = new Parser(written.value());
        Template template = parser.template(false);
        if (!parser.broken.isEmpty()) {
            problems.error(
                    Code.BAD_MAP,
                    written,
                    Problems.quoted(written.value()) + " " + parser.broken,
                    "write a column as {column}, and a brace that is meant as \\{");
            return Optional.empty();
        }
        return Optional.of(template);
    }

    private static final class Parser {
        private final String text;
        private int at;
        private String broken = "";

        Parser(String text) {
            this.text = text;
        }

        Template template(boolean inBraces) {
            Template template = new Template();
            StringBuilder literal = new StringBuilder();
            while (at < text.length() && !(inBraces && text.charAt(at) == '}')) {
                char c = text.charAt(at);
                boolean escaped = c == '\\' && at + 1 < text.length() && isBrace(at + 1);
                if (c == '{') {
                    template.add(literal);
                    at++;
                    template.parts.add(inner());
                } else if (c == '}') {
                    broken = "closes a brace that was never opened";
                    at++;
                } else {
                    at += escaped ? 1 : 0;
                    literal.append(text.charAt(at++));
                }
            }
            template.add(literal);
            return template;
        }

        private boolean isBrace(int index) {
            return text.charAt(index) == '{' || text.charAt(index) == '}';
        }

        private Part inner() {
            int close = text.indexOf('}', at);
            int open = text.indexOf('{', at);
            if (close < 0) {
                broken = "opens a brace that is never closed";
                at = text.length();
                return new Literal("");
            }
            if (open < 0 || close < open) {
                String name = text.substring(at, close).strip();
                if (name.isEmpty()) {
                    broken = "names no column between its braces";
                }
                at = close + 1;
                return new Column(new ColumnPath(name));
            }
            Template template = template(true);
            if (at == text.length()) {
                broken = "opens a brace that is never closed";
            }
            at++;
            return new Group(template);
        }
    }

    private void add(StringBuilder literal) {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /** The columns that it takes. */
    List<ColumnPath> columns() {
        List<ColumnPath> columns = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Column column) {
                columns.add(column.path());
            } else if (part instanceof Group group) {
                columns.addAll(group.template().columns());
            }
        }
        return columns;
    }

    /** The column, if it is one column and nothing else. */
    Optional<ColumnPath> single() {
        return parts.size() == 1 && parts.get(0) instanceof Column column
                ? Optional.of(column.path())
                : Optional.empty();
    }

    /** The text with the values of a row, without blanks around it. */
    Filled fill(Cells cells) {
        Filled whole = filled(cells);
        return new Filled(whole.text().strip(), whole.place(), whole.filled());
    }

    private Filled filled(Cells cells) {
        StringBuilder text = new StringBuilder();
        Mark place = cells.row().cells().start();
        boolean filled = false;
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                text.append(literal.text());
            } else if (part instanceof Group group) {
                Filled inner = group.template().filled(cells);
                text.append(inner.filled() ? inner.text() : "");
                place = filled || !inner.filled() ? place : inner.place();
                filled |= inner.filled();
            } else {
                Optional<YamlNode> value = cells.get(((Column) part).path());
                value.ifPresent(v -> text.append(text(v)));
                place = filled || value.isEmpty() ? place : value.get().start();
                filled |= value.isPresent();
            }
        }
        return new Filled(text.toString(), place, filled);
    }

    /** A list reads as its texts with commas between them. */
    private static String text(YamlNode value) {
        if (value instanceof YamlScalar scalar) {
            return scalar.value().strip();
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof YamlSequence list) {
            for (YamlNode item : list.items()) {
                if (!ColumnPath.isEmpty(item)) {
                    texts.add(text(item));
                }
            }
        }
        return String.join(", ", texts);
    }
}
