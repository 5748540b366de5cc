package dev.relations.readout.account;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value and the words that tell it. */
public record Spoken<T>(T value, String words) {

    /** What a text tells first, in the order of the patterns. */
    public static <T> Optional<Spoken<T>> first(Map<Pattern, T> patterns, String text) {
        for (Map.Entry<Pattern, T> each : patterns.entrySet()) {
            Matcher m = each.getKey().matcher(text);
            if (m.find()) {
                return Optional.of(new Spoken<>(each.getValue(), m.group()));
            }
        }
        return Optional.empty();
    }
}
