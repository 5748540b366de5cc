package dev.relations.meeting;

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
}
