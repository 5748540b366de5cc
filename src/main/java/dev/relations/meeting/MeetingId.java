package dev.relations.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a meeting: the stem of its file, {@code YYYY[-MM[-DD]]-slug}, lower-case ASCII.
 *
 * @param value the id as text
 */
public record MeetingId(String value) implements Comparable<MeetingId> {

    /** The id of this text if it has the form of one. */
    public static Optional<MeetingId> of(String text) {
        return isWellFormed(text) ? Optional.of(new MeetingId(text)) : Optional.empty();
    }

    /** Whether a text has the form of an id: a year, perhaps month and day, and a slug. */
    public static boolean isWellFormed(String text) {
        if (text.length() < 6 || !digits(text, 0, 4) || text.charAt(4) != '-') {
            return false;
        }
        char previous = '-';
        for (int i = 5; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && (c != '-' || previous == '-')) {
                return false;
            }
            previous = c;
        }
        return previous != '-';
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    // Written out: the first comparison of a record that has none of its own takes milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeetingId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
