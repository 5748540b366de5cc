package dev.relations.cli.reading;

import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Options;
import dev.relations.cli.command.Value;
import dev.relations.completion.Slot;
import dev.relations.meeting.Keyed;
import java.util.OptionalInt;

/** The options that order an answer and cut it short. */
final class Ordering {

    private final Value sort;
    private final Flag reverse;
    private final Value limit;

    /** Those of a command that sorts by these keys. */
    Ordering(Options options, Class<? extends Keyed> keys, String description) {
        sort = options.value("--sort", "KEY", description).naming(new Slot.OneOf(keys, false));
        reverse = options.flag("-r --reverse", "The other way round.");
        limit = options.value("-n --limit", "N", "At most so many, the first ones.");
    }

    String sort(String usual) {
        return sort.or(usual);
    }

    boolean isReverse() {
        return reverse.isGiven();
    }

    boolean isGiven() {
        return sort.text().isPresent() || reverse.isGiven() || limit.text().isPresent();
    }

    /** The most rows wanted, if there is a limit. */
    OptionalInt most() {
        return limit.number("--limit");
    }
}
