package dev.relations.readout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that the account does not settle.
 *
 * @param field the field of the record, such as {@code date} or {@code participants}
 * @param about whom or what of that field; empty where there is only one
 * @param question what is to be asked
 * @param choices what the answer may be, the likeliest first; others are possible
 * @param known what is known besides of the item that the answer names, by the keys of its fields
 */
public record Doubt(
        String field,
        String about,
        String question,
        List<String> choices,
        Map<String, String> known) {
    public Doubt {
        choices = List.copyOf(choices);
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    /** Of which nothing is known besides. */
    public Doubt(String field, String about, String question, List<String> choices) {
        this(field, about, question, choices, Map.of());
    }
}
