package dev.relations.completion;

import dev.relations.query.Field;
import dev.relations.query.Quotes;
import java.util.ArrayList;
import java.util.List;

/**
 * A value as it is being written: perhaps several parted by commas, of which the last is looked
 * for, and perhaps in quotes that the query language knows.
 */
final class Written {

    private final boolean list;
    private final boolean inQuery;
    private final String stem;
    private final boolean quoted;
    private final String last;
    private final List<String> before = new ArrayList<>();

    /**
     * A value.
     *
     * @param inQuery whether it is a part of a query, where a blank ends it
     */
    Written(Slot slot, String typed, boolean inQuery) {
        this.list = isList(slot);
        this.inQuery = inQuery;
        int start = 0;
        for (int at = 0; list && at < typed.length(); at++) {
            if (at == start && Quotes.isOpening(typed.charAt(at))) {
                int close = Quotes.closing(typed, at);
                at = close < 0 ? typed.length() : close;
            } else if (typed.charAt(at) == ',') {
                before.add(unquoted(typed.substring(start, at)));
                start = at + 1;
            }
        }
        this.stem = typed.substring(0, start);
        String part = typed.substring(start);
        this.quoted = (list || inQuery) && !part.isEmpty() && Quotes.isOpening(part.charAt(0));
        this.last = quoted ? unquoted(part) : part;
    }

    private static boolean isList(Slot slot) {
        if (slot instanceof Slot.OfField of) {
            return of.field() != Field.TEXT
                    && of.field() != Field.TITLE
                    && of.field() != Field.SOURCE;
        } else if (slot instanceof Slot.OneOf oneOf) {
            return oneOf.several();
        }
        return slot == Slot.Other.KNOWN_COUNTRY
                || slot == Slot.Other.KNOWN_ORGANISATION
                || slot == Slot.Other.KNOWN_TOPIC;
    }

    private static String unquoted(String part) {
        if (part.isEmpty() || !Quotes.isOpening(part.charAt(0))) {
            return part;
        }
        int close = Quotes.closing(part, 0);
        return Quotes.unescaped(part.substring(1, close < 0 ? part.length() : close));
    }

    /** What is looked for. */
    String last() {
        return last;
    }

    /** A candidate as it has to be written here; none if it stands there already. */
    List<Candidate> write(Candidate candidate) {
        String value = candidate.value();
        if (before.contains(value) || before.contains(value.replace(' ', '-'))) {
            return List.of();
        }
        return List.of(
                new Candidate(
                        stem + written(value),
                        candidate.display(),
                        candidate.description(),
                        candidate.group(),
                        candidate.whole(),
                        stem + written(candidate.fitting())));
    }

    private String written(String value) {
        return quoted || !isPlain(value) ? inQuotes(value) : value;
    }

    private boolean isPlain(String value) {
        boolean comma = list && value.indexOf(',') >= 0;
        boolean opens = !value.isEmpty() && Quotes.isOpening(value.charAt(0));
        return !comma && !(opens && (list || inQuery)) && !(inQuery && isBroken(value));
    }

    /** A quote behind a comma is the beginning of a quoted text in a query, whatever the field. */
    private static boolean isBroken(String value) {
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isWhitespace(c)
                    || c == '\u3000'
                    || c == '('
                    || c == ')'
                    || (before == ',' && Quotes.isOpening(c))) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /**
     * Blanks become hyphens where that is enough, for names are compared without either: so nothing
     * in a query needs the quotes of a shell around those of the query.
     */
    private String inQuotes(String value) {
        String hyphened = value.replace(' ', '-');
        return inQuery && !quoted && isPlain(hyphened) ? hyphened : Quotes.quoted(value);
    }
}
