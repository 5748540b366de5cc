package dev.relations.report;

import dev.relations.meeting.Keyed;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** What a list may be ordered by; ties are broken chronologically. */
public enum SortKey implements Keyed {
    /** Earliest possible day, the default. */
    DATE("date", Meeting.CHRONOLOGICAL),
    /** The id. */
    ID("id", Comparator.comparing(Meeting::id)),
    /** The title, by code point. */
    TITLE("title", Comparator.comparing(Meeting::title)),
    /** The form, in the order of the record format. */
    FORM("form", Comparator.comparing(m -> m.setting().form().map(Enum::ordinal).orElse(99))),
    /** The parties' codes. */
    COUNTRY("country", Comparator.comparing(SortKey::parties)),
    /** The first participant's name. */
    MINISTER("minister", Comparator.comparing(SortKey::firstParticipant)),
    /** The city. */
    PLACE("place", Comparator.comparing(SortKey::city)),
    /** How long it took; unknown first. */
    DURATION("duration", Comparator.comparing(SortKey::duration)),
    /** How many topics. */
    TOPICS("topics", Comparator.comparing(m -> m.allTopics().size()));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // comparators without state
    private final Comparator<Meeting> order;

    SortKey(String key, Comparator<Meeting> order) {
        this.key = key;
        this.order = order.thenComparing(Meeting.CHRONOLOGICAL);
    }

    @Override
    public String key() {
        return key;
    }

    /** The order of meetings by this key. */
    Comparator<Meeting> order() {
        return order;
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
