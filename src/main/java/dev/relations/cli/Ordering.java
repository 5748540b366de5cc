package dev.relations.cli;

import dev.relations.query.Query;
import dev.relations.report.Selection;
import dev.relations.report.SortKey;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that order meetings and cut their list short. */
final class Ordering {

    @Option(
            names = "--sort",
            paramLabel = "KEY",
            description = "date, id, title, form, country, minister, place, duration or topics.")
    String sort = "date";

    @Option(
            names = {"-r", "--reverse"},
            description = "The other way round.")
    boolean reverse;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "At most so many, the first ones.")
    @Nullable Integer limit;

    /** The meetings of a query in this order. */
    Selection select(Query query) {
        if (limit != null && limit < 0) {
            throw CommandException.usage(
                    "--limit " + limit + " is negative", "write --limit 0 or more");
        }
        SortKey key = Choices.pick("--sort", sort, SortKey::of, SortKey.values());
        OptionalInt most = limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
        return new Selection(query, key, reverse, most);
    }
}
