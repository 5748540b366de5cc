package dev.relations.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A token of the query language.
 *
 * @param from the index of its first character
 * @param to the index behind its last one
 * @param field the field's name; empty without one
 * @param value the words without quotes, or the value of the field as it is written
 * @param valueAt the index at which the value begins
 */
record QueryToken(Kind kind, int from, int to, String field, String value, int valueAt) {

    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        FIELD,
        WORDS
    }

    static List<QueryToken> all(String text) {
        List<QueryToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            QueryToken token = next(text, at);
            tokens.add(token);
            at = token.to();
        }
        return tokens;
    }

    static QueryToken next(String text, int at) {
        char c = text.charAt(at);
        if (c == '(') {
            return sign(Kind.OPEN, at);
        } else if (c == ')') {
            return sign(Kind.CLOSE, at);
        } else if ((c == '-' || c == '!') && standsBefore(text, at + 1)) {
            return sign(Kind.NOT, at);
        } else if (Quotes.isOpening(c)) {
            return phrase(text, at);
        }
        return word(text, at);
    }

    private static QueryToken sign(Kind kind, int at) {
        return new QueryToken(kind, at, at + 1, "", "", at);
    }

    /**
     * Whether it is a parenthesis or a sign of negation, also one without anything behind it yet.
     */
    boolean isSign() {
        return switch (kind) {
            case OPEN, CLOSE -> true;
            case NOT -> to == from + 1;
            case WORDS -> to == from + 1 && (value.equals("-") || value.equals("!"));
            default -> false;
        };
    }

    private static QueryToken word(String text, int from) {
        int at = from;
        while (at < text.length() && !isEnd(text, at) && text.charAt(at) != ':') {
            at++;
        }
        String word = text.substring(from, at);
        if (at < text.length() && text.charAt(at) == ':') {
            return field(text, from, at);
        }
        Kind kind =
                switch (word) {
                    case "and", "AND" -> Kind.AND;
                    case "or", "OR" -> Kind.OR;
                    case "not", "NOT" -> Kind.NOT;
                    default -> Kind.WORDS;
                };
        return new QueryToken(kind, from, at, "", word, from);
    }

    private static QueryToken field(String text, int from, int colon) {
        String field = text.substring(from, colon);
        if (field.isEmpty() || text.startsWith("//", colon + 1)) {
            throw QueryException.at(
                    text,
                    colon,
                    1,
                    "a colon stands after the name of a field",
                    "put what holds a colon in quotes to look for it: \"https://…\"");
        }
        int start = colon + 1;
        int at = start;
        while (at < text.length() && !isEnd(text, at)) {
            boolean opens = at == start || text.charAt(at - 1) == ',';
            boolean quote = opens && Quotes.isOpening(text.charAt(at));
            at = (quote ? Quotes.closingOrThrow(text, at) : at) + 1;
        }
        if (at == start) {
            throw QueryException.at(
                    text,
                    colon,
                    1,
                    "a value is missing after \"" + field + ":\"",
                    "write it without a blank, or in quotes: " + field + ":\"two words\"");
        }
        return new QueryToken(Kind.FIELD, from, at, field, text.substring(start, at), start);
    }

    private static QueryToken phrase(String text, int open) {
        int close = Quotes.closingOrThrow(text, open);
        String words = Quotes.unescaped(text.substring(open + 1, close));
        return new QueryToken(Kind.WORDS, open, close + 1, "", words, open + 1);
    }

    /** The index at which a word ends that an index lies in. */
    static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && !isEnd(text, at)) {
            at++;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000';
    }

    /** Whether something follows that can be negated: a criterion, or one in parentheses. */
    private static boolean standsBefore(String text, int at) {
        return at < text.length() && !isBlank(text.charAt(at)) && text.charAt(at) != ')';
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return isBlank(c) || c == '(' || c == ')';
    }
}
