package dev.relations.completion;

import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Keyed;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Occurrence;
import dev.relations.report.Column;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Offers fixed words, and texts of the records as they stand there. */
final class WordOffers {

    private WordOffers() {}

    /** Whatever meetings have of something, the most frequent first. */
    static List<Candidate> seen(
            String typed,
            String group,
            Meetings meetings,
            Function<Meeting, ? extends Iterable<String>> texts) {
        Offers offers = new Offers(typed, group);
        new TreeMap<>(Occurrence.in(meetings, texts)).forEach(offers::add);
        return offers.ranked();
    }

    /** The keys of an enumeration, in its order. */
    static List<Candidate> keys(String typed, Class<? extends Keyed> enumeration) {
        Offers offers = new Offers(typed, "values");
        for (Keyed value : enumeration.getEnumConstants()) {
            offers.add(value.key(), value instanceof Column column ? column.description() : "");
        }
        return offers.ranked();
    }

    static List<Candidate> words(String typed, List<String> words) {
        Offers offers = new Offers(typed, "values");
        words.forEach(word -> offers.add(word, ""));
        return offers.ranked();
    }

    static List<Candidate> statuses(String typed) {
        Offers offers = new Offers(typed, "values");
        for (CommitmentStatus status : CommitmentStatus.values()) {
            offers.add(status.key(), "");
        }
        offers.add("any", "of whatever status");
        offers.add("overdue", "due before today and not known to be closed");
        return offers.ranked();
    }

    static List<Candidate> zones(String typed) {
        Offers offers = new Offers(typed, "zones");
        List<String> zones = new ArrayList<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> zone.indexOf('/') < 0 || zone.startsWith("Etc/"));
        zones.sort(null);
        zones.forEach(zone -> offers.add(zone, ""));
        return offers.ranked();
    }
}
