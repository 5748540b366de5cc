package dev.relations.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All meetings of a records folder, in chronological order, each id once. */
public final class Meetings implements Iterable<Meeting> {

    private final List<Meeting> chronological;

    private Meetings(List<Meeting> chronological) {
        this.chronological = List.copyOf(chronological);
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

    /** The meeting of an id. */
    public Optional<Meeting> byId(MeetingId id) {
        return stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The meetings whose id begins with this text; the one meeting alone if it is its whole id. */
    public List<Meeting> byIdPrefix(String prefix) {
        Optional<Meeting> exact = MeetingId.of(prefix).flatMap(this::byId);
        return exact.map(List::of)
                .orElseGet(() -> stream().filter(m -> m.id().value().startsWith(prefix)).toList());
    }

    /** The last meeting in chronological order. */
    public Optional<Meeting> latest() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(chronological.get(chronological.size() - 1));
    }

    /** The meetings that refer to this one. */
    public List<Meeting> referringTo(MeetingId id) {
        return stream().filter(m -> m.refersTo(id)).toList();
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
