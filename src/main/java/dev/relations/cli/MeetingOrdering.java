package dev.relations.cli;

import dev.relations.query.Query;
import dev.relations.report.Selection;
import dev.relations.report.SortKey;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The order of meetings. */
final class MeetingOrdering extends Ordering {

    @Option(
            names = "--sort",
            paramLabel = "KEY",
            description = "date, id, title, form, country, minister, place, duration or topics.")
    String sort = "date";

    boolean isGiven() {
        return !sort.equals("date") || reverse || limit != null;
    }

    /** The meetings of a query in this order. */
    Selection select(Query query) {
        SortKey key = Choices.pick("--sort", sort, SortKey::of, SortKey.values());
        return new Selection(query, key, reverse, most());
    }

    /** The first meetings of this order, for an answer that is always in order of date. */
    Selection chronological(Query query) {
        OptionalInt most = most();
        if (!sort.equals("date")) {
            throw CommandException.usage(
                    "a chronology is in order of date, not of " + sort,
                    "leave --sort out, or write relations list --sort " + sort);
        }
        return new Selection(query, SortKey.DATE, reverse, most);
    }
}
