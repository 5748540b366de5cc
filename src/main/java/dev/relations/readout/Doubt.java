package dev.relations.readout;

import java.util.List;

/**
 * Something that the account does not settle.
 *
 * @param field the field of the record, such as {@code date} or {@code participants}
 * @param about whom or what of that field; empty where there is only one
 * @param question what is to be asked
 * @param choices what the answer may be, the likeliest first; others are possible
 */
public record Doubt(String field, String about, String question, List<String> choices) {
    public Doubt {
        choices = List.copyOf(choices);
    }
}
