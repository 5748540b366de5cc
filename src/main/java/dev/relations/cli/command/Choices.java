package dev.relations.cli.command;

import dev.relations.meeting.Keyed;
import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Values that a user picks by their key. */
public final class Choices {

    private Choices() {}

    /** The keys of all, as a sentence lists them. */
    public static String of(Keyed[] values) {
        List<String> keys = new ArrayList<>();
        for (Keyed value : values) {
            keys.add(value.key());
        }
        return String.join(", ", keys);
    }

    private static String meant(String key, Keyed[] values) {
        List<String> near = Spelling.nearest(key, Arrays.stream(values).map(Keyed::key).toList());
        return near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
    }

    /** The value of a key, or the mistake with all keys that there are. */
    public static <T extends Keyed> T pick(
            String option, String key, Function<String, Optional<T>> find, T[] values) {
        return find.apply(key)
                .orElseThrow(
                        () ->
                                CommandException.usage(
                                        option + ": there is no \"" + key + "\"",
                                        meant(key, values) + "write one of " + of(values)));
    }
}
