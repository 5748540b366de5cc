package dev.relations.report;

import dev.relations.meeting.Keyed;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** What a list may be ordered by; ties are broken chronologically. */
public enum SortKey implements Keyed {
    /** Earliest possible day, the default. */
    DATE("date"),
    /** The id. */
    ID("id"),
    /** The title, by code point. */
    TITLE("title"),
    /** The form, in the order of the record format. */
    FORM("form"),
    /** The parties' codes. */
    COUNTRY("country"),
    /** The first participant's name. */
    MINISTER("minister"),
    /** The city. */
    PLACE("place"),
    /** How long it took; unknown first. */
    DURATION("duration"),
    /** How many topics. */
    TOPICS("topics");

    private final String key;

    SortKey(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The order of meetings by this key. */
    Comparator<Meeting> order() {
        Comparator<Meeting> order =
                switch (this) {
                    case DATE -> Meeting.CHRONOLOGICAL;
                    case ID -> by(Meeting::id);
                    case TITLE -> by(Meeting::title);
                    case FORM -> by(m -> m.form().map(Enum::ordinal).orElse(99));
                    case COUNTRY -> by(SortKey::parties);
                    case MINISTER -> by(SortKey::firstParticipant);
                    case PLACE -> by(SortKey::city);
                    case DURATION -> by(SortKey::duration);
                    case TOPICS -> by(m -> m.allTopics().size());
                };
        return (one, other) -> {
            int first = order.compare(one, other);
            return first != 0 ? first : Meeting.CHRONOLOGICAL.compare(one, other);
        };
    }

    /** That of {@code Comparator} can be serialised, and is made anew by each process for it. */
    private static <T extends Comparable<? super T>> Comparator<Meeting> by(
            Function<Meeting, T> value) {
        return (one, other) -> value.apply(one).compareTo(value.apply(other));
    }

    /** The key of this name. */
    public static Optional<SortKey> of(String key) {
        return Keyed.find(values(), key);
    }

    private static String parties(Meeting meeting) {
        return String.join(" ", meeting.parties().stream().map(Party::code).sorted().toList());
    }

    private static String firstParticipant(Meeting meeting) {
        return meeting.participants().stream().findFirst().map(Participant::name).orElse("");
    }

    private static String city(Meeting meeting) {
        return meeting.setting().place().flatMap(p -> p.city()).orElse("");
    }

    private static Duration duration(Meeting meeting) {
        return meeting.when().duration().map(d -> d.duration()).orElse(Duration.ZERO);
    }
}
