package dev.relations.meeting;

import org.jspecify.annotations.Nullable;

/**
 * The canonical identity of a person, the key of the entry in {@code vocabulary/people.yaml}, or
 * the slug of the name of an unknown one.
 *
 * @param value the key: lower-case words joined by hyphens
 */
public record PersonKey(String value) implements Comparable<PersonKey> {
    @Override
    public int compareTo(PersonKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    // Written out: the first comparison of a record that has none of its own takes milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
