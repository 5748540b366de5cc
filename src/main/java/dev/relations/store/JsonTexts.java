package dev.relations.store;

import dev.relations.yaml.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON values that follow one another, each on its line or not. JSON is YAML, but for tabs between
 * its words and for values without a separator.
 */
final class JsonTexts {

    /** A text and where it begins in the whole. */
    record Part(String text, Mark origin) {}

    private JsonTexts() {}

    /** Whether a text begins like JSON. */
    static boolean isJson(String text) {
        int start = skipBlanks(text, 0);
        return start < text.length() && (text.charAt(start) == '{' || text.charAt(start) == '[');
    }

    static List<Part> split(String text) {
        List<Part> parts = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        int from = 0;
        int seen = 0;
        while ((from = skipBlanks(text, from)) < text.length()) {
            for (; seen < from; seen++) {
                if (text.charAt(seen) == '\n') {
                    line++;
                    lineStart = seen + 1;
                }
            }
            int end = end(text, from);
            int column = text.codePointCount(lineStart, from) + 1;
            parts.add(
                    new Part(withoutTabs(text.substring(from, end)), new Mark(line, column, from)));
            from = end;
        }
        return parts;
    }

    /** Behind the bracket that closes the one at this place; else the end of the text. */
    private static int end(String text, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth <= 0) {
                    return i + 1;
                }
            } else if (depth == 0) {
                return text.length();
            }
        }
        return text.length();
    }

    private static String withoutTabs(String text) {
        return text.indexOf('\t') < 0 ? text : text.replace('\t', ' ');
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
