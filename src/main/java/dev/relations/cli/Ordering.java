package dev.relations.cli;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that turn an order round and cut an answer short; each command adds its sort keys.
 */
abstract class Ordering {

    @Option(
            names = {"-r", "--reverse"},
            description = "The other way round.")
    boolean reverse;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "At most so many, the first ones.")
    @Nullable Integer limit;

    /** The most rows wanted, if there is a limit. */
    final OptionalInt most() {
        if (limit == null) {
            return OptionalInt.empty();
        }
        if (limit < 0) {
            throw CommandException.usage(
                    "--limit " + limit + " is negative", "write --limit 0 or more");
        }
        return OptionalInt.of(limit);
    }
}
