package dev.relations.store;

import java.util.Optional;

/**
 * A field of records or of vocabulary files.
 *
 * @param key how it is spelled
 * @param kind what its value may be
 * @param example what to write; only of a field that must be there
 * @param description what it means, in one line
 */
public record Field<T>(String key, Kind<T> kind, Optional<String> example, String description) {

    /** Whether it must be there. */
    public boolean required() {
        return example.isPresent();
    }
}
