package dev.relations.yaml;

import java.util.Arrays;
import java.util.Optional;

/**
 * From the engine's marks (lines and columns from 0, offsets in code points) to ours, for a text
 * that may itself begin somewhere inside another one.
 */
final class Marks {

    private final Mark origin;

    /** The code point indexes of the characters that take two UTF-16 units, ascending. */
    private final int[] wide;

    Marks(String text, Mark origin) {
        this.origin = origin;
        this.wide = wideCharacters(text);
    }

    /** Two for every key and value: a function made anew each time would take most of it. */
    Mark of(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
        if (mark.isEmpty()) {
            return origin;
        }
        org.snakeyaml.engine.v2.exceptions.Mark place = mark.get();
        return at(place.getLine(), place.getColumn(), place.getIndex());
    }

    /** All from 0, the index in code points. */
    Mark at(int line, int column, int index) {
        return new Mark(
                origin.line() + line,
                line == 0 ? origin.column() + column : column + 1,
                origin.offset() + index + wideBefore(index));
    }

    private int wideBefore(int index) {
        if (wide.length == 0) {
            return 0;
        }
        int found = Arrays.binarySearch(wide, index);
        return found < 0 ? -found - 1 : found;
    }

    private static int[] wideCharacters(String text) {
        int count = text.length() - text.codePointCount(0, text.length());
        int[] wide = new int[count];
        int found = 0;
        for (int i = 0, index = 0; found < count; i++, index++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                wide[found++] = index;
                i++;
            }
        }
        return wide;
    }
}
