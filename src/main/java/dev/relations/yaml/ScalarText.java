package dev.relations.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another text in the style in which a scalar is written. */
final class ScalarText {

    private static final int WIDTH = 100;

    private final String source;
    private final String lineBreak;
    private final int indent;

    /**
     * @param source the scalar as it stands in the text
     * @param indent of the mapping or list that holds it
     */
    ScalarText(String source, int indent, String lineBreak) {
        this.source = source;
        this.indent = indent;
        this.lineBreak = lineBreak;
    }

    /** In a style other than plain; none if the text cannot be written so. */
    Optional<String> in(YamlScalar.Style style, String value) {
        return switch (style) {
            case PLAIN -> Optional.empty();
            case SINGLE_QUOTED ->
                    Optional.of(value)
                            .filter(text -> !Scalars.needsEscapes(text))
                            .map(text -> "'" + text.replace("'", "''") + "'");
            case DOUBLE_QUOTED -> Optional.of(Scalars.doubleQuoted(value));
            case LITERAL -> literal(value);
            case FOLDED -> folded(value);
        };
    }

    private Optional<String> literal(String value) {
        String core = withoutBreaks(value);
        if (core.isEmpty() || " \t\n".indexOf(core.charAt(0)) >= 0) {
            return Optional.empty();
        }
        List<String> body = new ArrayList<>();
        for (String line : core.split("\n", -1)) {
            if (Scalars.needsEscapes(line)) {
                return Optional.empty();
            }
            body.add(line.isEmpty() ? "" : bodyIndent() + line);
        }
        return Optional.of(block(body, value.length() - core.length()));
    }

    private Optional<String> folded(String value) {
        String core = withoutBreaks(value);
        List<String> body = new ArrayList<>();
        for (String line : core.split("\n", -1)) {
            boolean blank = line.startsWith(" ") || line.startsWith("\t") || line.endsWith(" ");
            if (blank || Scalars.needsEscapes(line) || core.startsWith("\n")) {
                return Optional.empty();
            }
            // A break reads as a blank, and a break with an empty line as a break.
            if (!body.isEmpty()) {
                body.add("");
            }
            if (!line.isEmpty()) {
                body.addAll(Scalars.folded(line, bodyIndent(), WIDTH).lines().skip(1).toList());
            }
        }
        return core.isEmpty()
                ? Optional.empty()
                : Optional.of(block(body, value.length() - core.length()));
    }

    private String block(List<String> body, int breaks) {
        StringBuilder text = new StringBuilder(header(breaks));
        body.forEach(line -> text.append(lineBreak).append(line));
        for (int i = 1; i < breaks; i++) {
            text.append(lineBreak);
        }
        return text.toString();
    }

    /** The first line as it stands, comment and all, but for what becomes of breaks at the end. */
    private String header(int breaks) {
        String line = firstLine();
        int end = 1;
        while (end < line.length() && "+-0123456789".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        String digits = line.substring(1, end).replace("+", "").replace("-", "");
        String chomping = breaks == 0 ? "-" : breaks == 1 ? "" : "+";
        return line.charAt(0) + digits + chomping + line.substring(end);
    }

    private String firstLine() {
        return source.lines().findFirst().orElse(source);
    }

    /** The blanks before the text as it stands, or usual ones where there is none. */
    private String bodyIndent() {
        return source.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.substring(0, line.length() - line.stripLeading().length()))
                .orElse(" ".repeat(indent + 2));
    }

    private static String withoutBreaks(String value) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == '\n') {
            end--;
        }
        return value.substring(0, end);
    }
}
