package dev.relations.report;

import dev.relations.meeting.Keyed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What rows with a tally may be ordered by; ties keep the order they have. */
public enum CountKey implements Keyed {
    /** The most meetings first, the default. */
    MEETINGS("meetings", Comparator.comparing(row -> -row.tally().meetings())),
    /** The earliest first meeting first. */
    FIRST("first", Comparator.comparing(CountKey::first)),
    /** The latest last meeting first. */
    LAST("last", Comparator.comparing(CountKey::last).reversed()),
    /** The name, by code point. */
    NAME("name", Comparator.comparing(Counted::name));

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
