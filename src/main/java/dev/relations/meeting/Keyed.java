package dev.relations.meeting;

import java.util.Optional;

/** A value that records write as a fixed lower-case word, such as {@code courtesy-call}. */
public interface Keyed {

    /** The word that records use. */
    String key();

    /** The value of an enumeration with this key. */
    static <T extends Keyed> Optional<T> find(T[] values, String key) {
        for (T value : values) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
