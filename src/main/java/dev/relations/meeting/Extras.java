package dev.relations.meeting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of a record that this program does not know, in the order of the file. They are kept
 * and shown, never dropped.
 *
 * @param fields plain values: strings, numbers, booleans, lists and maps of such
 */
public record Extras(Map<String, Object> fields) {

    /** No unknown fields. */
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        fields =
                fields.isEmpty()
                        ? Map.of()
                        : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
