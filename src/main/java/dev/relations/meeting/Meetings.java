package dev.relations.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All meetings of a records folder, in chronological order, each id once. */
public final class Meetings implements Iterable<Meeting> {

    /** So often ids are looked for one by one; a table of all takes longer to make. */
    private static final int FEW = 6;

    private final Supplier<List<Meeting>> given;
    private final Supplier<Optional<Occurrences>> occurrences;

    private @Nullable List<Meeting> chronological;
    private int looks;
    private @Nullable Map<String, Meeting> byId;

    private Meetings(List<Meeting> chronological) {
        this(List::of, Optional::empty);
        this.chronological = List.copyOf(chronological);
    }

    private Meetings(Supplier<List<Meeting>> given, Supplier<Optional<Occurrences>> occurrences) {
        this.given = given;
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
     * The same, made when they are first asked for, with what occurs in them, if it was counted.
     */
    public static Meetings ofSorted(
            Supplier<List<Meeting>> chronological, Supplier<Optional<Occurrences>> occurrences) {
        return new Meetings(chronological, occurrences);
    }

    /** What occurs in them, where that was counted before. */
    public Optional<Occurrences> occurrences() {
        return occurrences.get();
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
            for (Meeting meeting : this) {
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
        return isEmpty() ? Optional.empty() : Optional.of(list().get(list().size() - 1));
    }

    /** For each of these ids that any refer to, the meetings that do. */
    public Map<MeetingId, List<Meeting>> referringTo(Set<MeetingId> ids) {
        Map<MeetingId, List<Meeting>> referring = new HashMap<>();
        for (Meeting meeting : this) {
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
    public synchronized List<Meeting> list() {
        List<Meeting> made = chronological;
        if (made == null) {
            made = List.copyOf(given.get());
            chronological = made;
        }
        return made;
    }

    /** The meetings as a stream, in chronological order. */
    public Stream<Meeting> stream() {
        return list().stream();
    }

    /** How many meetings. */
    public int size() {
        return list().size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return list().isEmpty();
    }

    @Override
    public Iterator<Meeting> iterator() {
        return list().iterator();
    }
}
