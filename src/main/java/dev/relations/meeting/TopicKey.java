package dev.relations.meeting;

import org.jspecify.annotations.Nullable;

/**
 * The canonical identity of a topic, the key of its entry in {@code vocabulary/topics.yaml}, or the
 * slug of an unknown one.
 *
 * @param value the key: lower-case words joined by hyphens
 */
public record TopicKey(String value) implements Comparable<TopicKey> {
    @Override
    public int compareTo(TopicKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    // Written out: the first comparison of a record that has none of its own takes milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopicKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
