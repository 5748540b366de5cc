package dev.relations.yaml;

import dev.relations.yaml.YamlException.Kind;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;

/**
 * What the engine forgives although YAML forbids it, and by which text would be lost: a comment
 * that no blank parts from the value before it, as in {@code "4"#5}, and a text in quotes that goes
 * on over keys, because its quotes were not closed.
 */
final class Forgiven {

    private final String text;
    private final Mark origin;
    private final Marks marks;
    private final boolean mayHaveComments;

    /** Behind the last event within a document; negative outside of one. */
    private int passed = -1;

    Forgiven(String text, Mark origin, Marks marks) {
        this.text = text;
        this.origin = origin;
        this.marks = marks;
        this.mayHaveComments = hasSignBehindText(text);
    }

    /** A sign of a comment behind anything but a blank; most texts have none. */
    private static boolean hasSignBehindText(String text) {
        for (int at = text.indexOf('#', 1); at > 0; at = text.indexOf('#', at + 1)) {
            if (!isBlank(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Goes on to an event. Between it and the one before there are only signs and comments. */
    void passTo(Event event) {
        if (!mayHaveComments) {
            return;
        }
        int start = marks.of(event.getStartMark()).offset() - origin.offset();
        int end = marks.of(event.getEndMark()).offset() - origin.offset();
        if (event.getEventId() == Event.ID.DocumentStart) {
            passed = end;
        } else if (passed >= 0) {
            requireBlanksBeforeComments(passed, Math.min(start, text.length()));
            passed = Math.max(passed, end);
        }
        if (event.getEventId() == Event.ID.DocumentEnd) {
            passed = -1;
        }
    }

    private void requireBlanksBeforeComments(int from, int to) {
        for (int at = text.indexOf('#', from); at >= 0 && at < to; at = text.indexOf('#', at)) {
            if (at > 0 && !isBlank(text.charAt(at - 1))) {
                throw new YamlException(
                        Kind.SYNTAX,
                        Characters.markOf(text, at, origin),
                        1,
                        "a # directly behind a value begins no comment",
                        Optional.of(
                                "put a blank before it; or, if it is meant as text, the text in"
                                        + " quotes"));
            }
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        }
    }

    /**
     * Looks through the further lines of a text in quotes: those that are not indented deeper than
     * the block around them are no part of it.
     *
     * @param indent the column of that block, from 0; -1 if there is none
     */
    void requireNoKeyIn(YamlScalar scalar, int indent) {
        boolean quoted =
                scalar.style() == YamlScalar.Style.SINGLE_QUOTED
                        || scalar.style() == YamlScalar.Style.DOUBLE_QUOTED;
        if (!quoted || indent < 0 || scalar.start().line() == scalar.end().line()) {
            return;
        }
        int end = scalar.end().offset() - origin.offset();
        int at = text.indexOf('\n', scalar.start().offset() - origin.offset()) + 1;
        while (at > 0 && at < end) {
            int begin = at;
            while (begin < end && text.charAt(begin) == ' ') {
                begin++;
            }
            Optional<String> next = begin - at <= indent ? next(begin, end) : Optional.empty();
            if (next.isPresent()) {
                throw new YamlException(
                        Kind.SYNTAX,
                        scalar.start(),
                        1,
                        "the quotes that open here are not closed before " + next.get(),
                        Optional.of("close them, or indent what belongs to the text"));
            }
            at = text.indexOf('\n', begin) + 1;
        }
    }

    /** The key or the item of a list that a line begins with. */
    private Optional<String> next(int begin, int end) {
        int at = begin;
        while (at < end && isOfKey(text.charAt(at))) {
            at++;
        }
        if (at > begin && at < end && text.charAt(at) == ':' && isBlank(text.charAt(at + 1))) {
            return Optional.of("the key " + SyntaxProblem.shortened(text.substring(begin, at)));
        }
        return text.startsWith("- ", begin) ? Optional.of("the next item") : Optional.empty();
    }

    private static boolean isOfKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
