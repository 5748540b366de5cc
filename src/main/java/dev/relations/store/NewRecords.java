package dev.relations.store;

import dev.relations.change.Change;
import dev.relations.change.FileChange;
import dev.relations.change.Outcome;
import dev.relations.change.RefusedChangeException;
import dev.relations.meeting.MeetingId;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New records as a change of their folder. */
public final class NewRecords {

    private NewRecords() {}

    /**
     * The change that adds records, each in the folder of its year, and what the vocabulary gains
     * with them; thought out under the lock of the folder, so that no other process takes an id
     * meanwhile.
     *
     * @throws RefusedChangeException with {@link Outcome.Taken} if an id is taken, by any file of
     *     the folder or by two of these records
     */
    public static Change adding(Path folder, List<NewRecord> records, NewEntries entries) {
        Map<MeetingId, String> ids = new RecordsFolder(folder).ids();
        List<FileChange> files = new ArrayList<>();
        for (NewRecord record : records) {
            String path = free(record.id(), record.path(), ids);
            files.add(new FileChange.Create(path, record.text()));
        }
        files.addAll(entries.changes(folder));
        return new Change("add " + named(records.stream().map(NewRecord::id).toList()), files);
    }

    /**
     * The change that adds very many records, each made only when it is written.
     *
     * @param ids of the records, in their order
     * @param records in the same order; asked for one when it is its turn, and what it throws as
     *     {@link UncheckedIOException} is why nothing is changed
     * @throws RefusedChangeException with {@link Outcome.Taken} if an id is taken
     */
    public static Change adding(Path folder, List<MeetingId> ids, Iterator<NewRecord> records) {
        Map<MeetingId, String> taken = new RecordsFolder(folder).ids();
        List<FileChange> files = new ArrayList<>(ids.size());
        for (MeetingId id : ids) {
            String path = free(id, NewRecord.pathOf(id), taken);
            files.add(new FileChange.CreateLate(path, () -> text(path, records)));
        }
        return new Change("add " + named(ids), files);
    }

    private static String text(String path, Iterator<NewRecord> records) {
        try {
            return records.next().text();
        } catch (UncheckedIOException e) {
            String reason =
                    Optional.ofNullable(e.getCause())
                            .map(Throwable::getMessage)
                            .orElse("it failed");
            throw new RefusedChangeException(new Outcome.Failed(path, reason, "import it again"));
        }
    }

    /** The path, if none has the id that it is for. */
    private static String free(MeetingId id, String path, Map<MeetingId, String> ids) {
        String taken = ids.putIfAbsent(id, path);
        if (taken != null) {
            throw new RefusedChangeException(new Outcome.Taken(taken));
        }
        return path;
    }

    private static String named(List<MeetingId> ids) {
        return ids.size() == 1
                ? ids.get(0).value()
                : ids.size() + " records, the first " + ids.get(0);
    }

    /** An id that is not taken: this one, or else with {@code -2}, {@code -3}, … behind it. */
    public static MeetingId free(MeetingId id, Map<MeetingId, String> taken) {
        MeetingId free = id;
        for (int i = 2; taken.containsKey(free); i++) {
            free = new MeetingId(id + "-" + i);
        }
        return free;
    }
}
