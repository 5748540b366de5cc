package dev.relations.yaml;

import dev.relations.yaml.YamlException.Kind;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The engine's complaint in words that help a person who writes YAML once a week. */
final class SyntaxProblem {

    private final String text;
    private final Mark origin;
    private final String complaint;
    private final Mark place;

    /** Where the thing begins that the engine was reading when it stumbled. */
    private final Mark begin;

    SyntaxProblem(String text, Mark origin, Marks marks, MarkedYamlEngineException e) {
        this.text = text;
        this.origin = origin;
        this.complaint = String.valueOf(e.getContext()) + "; " + e.getProblem();
        this.place = marks.of(e.getProblemMark().or(e::getContextMark));
        this.begin = marks.of(e.getContextMark().or(e::getProblemMark));
    }

    YamlException translated() {
        if (says("cannot start any token")) {
            return characterThatCannotBegin();
        }
        if (says("mapping values are not allowed here")) {
            return unexpectedColon();
        }
        if (says("could not find expected ':'")) {
            return missingColon();
        }
        if (says("quoted scalar") && says("found unexpected")) {
            return at(begin, "this quote is never closed", "close it with the same quote");
        }
        if (says("unknown escape") || says("expected escape sequence")) {
            return at(
                    place,
                    "in double quotes \\ begins an escape, and this is none",
                    "write \\\\ for a backslash, or use single quotes");
        }
        if (says("expected ',' or")) {
            return bracket();
        }
        if (says("expected the node content")
                && place.offset() - origin.offset() >= text.length()) {
            return openBracket();
        }
        if (says("expected the node content")) {
            return at(
                    place,
                    "a value is expected before this " + character(),
                    "put a value that begins with a sign into quotes");
        }
        if (says("expected <block end>")) {
            return endOfBlock();
        }
        if (says("<document start>")) {
            return at(
                    place,
                    "this line does not belong to what stands above it",
                    "give the keys of one mapping the same indentation");
        }
        if (says("sequence entries are not allowed here")) {
            return at(
                    place,
                    "a list cannot begin on the line of its key",
                    "begin the list on the next line, or put the - into quotes");
        }
        if (says("mapping keys are not allowed here")) {
            return at(place, "a value cannot begin with ? here", "put the value into quotes");
        }
        if (says("block scalar")) {
            return at(
                    place,
                    "behind > or | only an indicator such as - may stand",
                    "begin the text on the next line, indented");
        }
        if (says("tag")) {
            return at(
                    begin,
                    "a value that begins with ! is a YAML tag",
                    "put a value that begins with ! into quotes");
        }
        if (says("scanning an anchor") || says("scanning an alias")) {
            return at(
                    begin,
                    "a value that begins with & or * is a YAML anchor or alias",
                    "put the value into quotes");
        }
        if (says("directive")) {
            return at(
                    begin,
                    "a line that begins with % is a YAML directive",
                    "delete the line, or put the value into quotes");
        }
        return new YamlException(
                Kind.SYNTAX, place, 1, "this is not YAML: " + complaint, Optional.empty());
    }

    private YamlException characterThatCannotBegin() {
        if (character().equals("tab")) {
            return at(place, "a tab cannot indent a line", "indent with blanks");
        }
        return at(place, "a value cannot begin with " + character(), "put the value into quotes");
    }

    private YamlException unexpectedColon() {
        String before = lineOf(place).substring(0, Math.min(placeInLine(), lineOf(place).length()));
        int first = before.indexOf(": ");
        if (first >= 0) {
            String line = lineOf(place);
            String value = line.substring(first + 2).strip();
            return at(
                    place,
                    "a colon and a blank inside a value that is not in quotes",
                    "put the value into quotes: "
                            + shortened(line.substring(0, first).strip() + ": " + quoted(value)));
        }
        return at(
                new Mark(
                        place.line(),
                        1 + indentation(before),
                        place.offset() - before.length() + indentation(before)),
                "this line does not follow from the one above: a colon may be missing there, or"
                        + " this one is indented too deep",
                "give the keys of one mapping the same indentation, and each a colon and a value");
    }

    private YamlException missingColon() {
        String line = lineOf(begin).strip();
        int colon = line.indexOf(':');
        if (colon > 0 && colon + 1 < line.length() && isWord(line, colon)) {
            return at(
                    begin,
                    "a blank is missing behind the colon",
                    shortened(line.substring(0, colon) + ": " + line.substring(colon + 1).strip()));
        }
        return at(
                begin,
                "this line has no key: a colon is missing, or it is not indented as part of the text"
                        + " above",
                "write key: value, or indent the line deeper than the key it belongs to");
    }

    private YamlException bracket() {
        if (begin.line() != place.line()) {
            char open = text.charAt(Math.min(begin.offset() - origin.offset(), text.length() - 1));
            return at(
                    begin,
                    "this " + open + " is never closed",
                    "close it with " + (open == '[' ? "]" : "}"));
        }
        return at(
                place,
                "a comma is missing before this, or a value with a colon is not in quotes",
                "separate the values with commas");
    }

    /** The text ends where a value is expected inside brackets: the last one is open. */
    private YamlException openBracket() {
        int at = Math.max(0, Math.max(text.lastIndexOf('['), text.lastIndexOf('{')));
        char open = text.charAt(at);
        return at(
                Characters.markOf(text, at, origin),
                "this " + open + " is never closed",
                "close it with " + (open == '[' ? "]" : "}"));
    }

    private YamlException endOfBlock() {
        String before = lineOf(place).substring(0, Math.min(placeInLine(), lineOf(place).length()));
        if (!before.isBlank()) {
            return says("'<scalar>'")
                    ? at(
                            place,
                            "text behind the closing quote",
                            "put the whole value into quotes; inside single quotes write '' for '")
                    : at(
                            place,
                            "this " + character() + " does not belong here",
                            "put a value that contains it into quotes");
        }
        return at(
                place,
                "the indentation of this line fits none of the lines above",
                "give the keys of one mapping, and the dashes of one list, the same indentation");
    }

    private YamlException at(Mark mark, String reason, String remedy) {
        return new YamlException(Kind.SYNTAX, mark, 1, reason, Optional.of(remedy));
    }

    private boolean says(String words) {
        return complaint.contains(words);
    }

    /** The character at the place, named where it cannot be seen. */
    private String character() {
        int offset = place.offset() - origin.offset();
        if (offset >= text.length()) {
            return "end of the text";
        }
        int c = text.codePointAt(offset);
        return c == '\t' ? "tab" : Character.toString(c);
    }

    private String lineOf(Mark mark) {
        int offset = Math.min(mark.offset() - origin.offset(), text.length());
        int from = text.lastIndexOf('\n', offset - 1) + 1;
        int to = text.indexOf('\n', offset);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private int placeInLine() {
        int offset = Math.min(place.offset() - origin.offset(), text.length());
        return offset - (text.lastIndexOf('\n', offset - 1) + 1);
    }

    private static boolean isWord(String line, int end) {
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static int indentation(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static String quoted(String value) {
        return value.indexOf('"') < 0 && value.indexOf('\\') < 0
                ? '"' + value + '"'
                : "'" + value.replace("'", "''") + "'";
    }

    /** A text fit for a message. */
    static String shortened(String text) {
        if (text.length() <= 60) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(49)) ? 49 : 50) + "…";
    }
}
