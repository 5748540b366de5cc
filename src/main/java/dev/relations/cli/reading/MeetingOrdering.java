package dev.relations.cli.reading;

import dev.relations.cli.command.Choices;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Options;
import dev.relations.query.Query;
import dev.relations.report.Selection;
import dev.relations.report.SortKey;
import java.util.OptionalInt;

/** The order of meetings. */
final class MeetingOrdering {

    private static final String DATE = "date";

    private final Ordering ordering;

    MeetingOrdering(Options options) {
        ordering =
                new Ordering(
                        options,
                        SortKey.class,
                        "date, id, title, form, country, minister, place, duration or topics.");
    }

    boolean isGiven() {
        return ordering.isGiven();
    }

    boolean isReverse() {
        return ordering.isReverse();
    }

    /** The meetings of a query in this order. */
    Selection select(Query query) {
        SortKey key = Choices.pick("--sort", ordering.sort(DATE), SortKey::of, SortKey.values());
        return new Selection(query, key, ordering.isReverse(), ordering.most());
    }

    /** The first meetings of this order, for an answer that is always in order of date. */
    Selection chronological(Query query) {
        OptionalInt most = ordering.most();
        String sort = ordering.sort(DATE);
        if (!sort.equals(DATE)) {
            throw CommandException.usage(
                    "a chronology is in order of date, not of " + sort,
                    "leave --sort out, or write relations list --sort " + sort);
        }
        return new Selection(query, SortKey.DATE, ordering.isReverse(), most);
    }
}
