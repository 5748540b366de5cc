package dev.relations.report;

import dev.relations.meeting.Keyed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What rows with a tally may be ordered by; ties keep the order they have. */
public enum CountKey implements Keyed {
    /** The most meetings first, the default. */
    MEETINGS("meetings", (one, other) -> other.tally().meetings() - one.tally().meetings()),
    /** The earliest first meeting first. */
    FIRST("first", (one, other) -> first(one).compareTo(first(other))),
    /** The latest last meeting first. */
    LAST("last", (one, other) -> last(other).compareTo(last(one))),
    /** The name, by code point. */
    NAME("name", (one, other) -> one.name().compareTo(other.name()));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // comparators without state
    private final Comparator<Counted> order;

    CountKey(String key, Comparator<Counted> order) {
        this.key = key;
        this.order = order;
    }

    @Override
    public String key() {
        return key;
    }

    Comparator<Counted> order() {
        return order;
    }

    /** The key of this name. */
    public static Optional<CountKey> of(String key) {
        return Keyed.find(values(), key);
    }

    private static LocalDate first(Counted row) {
        return row.tally().first().earliest();
    }

    private static LocalDate last(Counted row) {
        return row.tally().last().earliest();
    }
}
