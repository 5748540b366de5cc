package dev.relations.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All meetings of a records folder, in chronological order, each id once. */
public final class Meetings implements Iterable<Meeting> {

    /** So often ids are looked for one by one; a table of all takes longer to make. */
    private static final int FEW = 6;

    private final List<Meeting> chronological;
    private final Optional<Occurrences> occurrences;

    private int looks;
    private @Nullable Map<String, Meeting> byId;

    private Meetings(List<Meeting> chronological) {
        this(List.copyOf(chronological), Optional.empty());
    }

    private Meetings(List<Meeting> chronological, Optional<Occurrences> occurrences) {
        this.chronological = chronological;
        this.occurrences = occurrences;
    }

    /** These meetings, put into chronological order. */
    public static Meetings of(Collection<Meeting> meetings) {
        List<Meeting> sorted = new ArrayList<>(meetings);
        sorted.sort(Meeting.CHRONOLOGICAL);
        return new Meetings(sorted);
    }

    /** These meetings, which are in chronological order already. */
    public static Meetings ofSorted(List<Meeting> chronological) {
        return new Meetings(chronological);
    }

    /**
     * The same, with what occurs in them.
     *
     * @param chronological a list that nobody changes any more
     */
    public static Meetings ofSorted(List<Meeting> chronological, Occurrences occurrences) {
        return new Meetings(Collections.unmodifiableList(chronological), Optional.of(occurrences));
    }

    /** What occurs in them, where that was counted before. */
    public Optional<Occurrences> occurrences() {
        return occurrences;
    }

    /** The meeting of an id. */
    public Optional<Meeting> byId(MeetingId id) {
        if (looks++ < FEW) {
            return stream()
                    .filter(m -> m.idBeginsWith(id.value()) && m.id().equals(id))
                    .findFirst();
        }
        return Optional.ofNullable(ids().get(id.value()));
    }

    private Map<String, Meeting> ids() {
        Map<String, Meeting> all = byId;
        if (all == null) {
            all = new HashMap<>(2 * size());
            for (Meeting meeting : chronological) {
                all.put(meeting.id().value(), meeting);
            }
            byId = all;
        }
        return all;
    }

    /** The meetings whose id begins with this text; the one meeting alone if it is its whole id. */
    public List<Meeting> byIdPrefix(String prefix) {
        Optional<Meeting> exact = MeetingId.of(prefix).flatMap(this::byId);
        return exact.map(List::of)
                .orElseGet(() -> stream().filter(m -> m.idBeginsWith(prefix)).toList());
    }

    /** The last meeting in chronological order. */
    public Optional<Meeting> latest() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(chronological.get(chronological.size() - 1));
    }

    /** For each of these ids that any refer to, the meetings that do. */
    public Map<MeetingId, List<Meeting>> referringTo(Set<MeetingId> ids) {
        Map<MeetingId, List<Meeting>> referring = new HashMap<>();
        for (Meeting meeting : chronological) {
            for (MeetingId id : meeting.references()) {
                if (ids.contains(id)) {
                    referring.computeIfAbsent(id, i -> new ArrayList<>()).add(meeting);
                }
            }
        }
        return referring;
    }

    /** The meetings that satisfy a condition, in chronological order. */
    public Meetings where(Predicate<Meeting> condition) {
        return new Meetings(stream().filter(condition).toList());
    }

    /** The same meetings with dates and times told in another zone. */
    public Meetings asSeenFrom(Zone viewpoint) {
        return of(stream().map(m -> m.asSeenFrom(viewpoint)).toList());
    }

    /** The meetings as a list, in chronological order. */
    public List<Meeting> list() {
        return chronological;
    }

    /** The meetings as a stream, in chronological order. */
    public Stream<Meeting> stream() {
        return chronological.stream();
    }

    /** How many meetings. */
    public int size() {
        return chronological.size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return chronological.isEmpty();
    }

    @Override
    public Iterator<Meeting> iterator() {
        return chronological.iterator();
    }
}
