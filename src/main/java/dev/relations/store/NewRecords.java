package dev.relations.store;

import dev.relations.change.Change;
import dev.relations.change.FileChange;
import dev.relations.change.Outcome;
import dev.relations.change.RefusedChangeException;
import dev.relations.meeting.MeetingId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            String taken = ids.putIfAbsent(record.id(), record.path());
            if (taken != null) {
                throw new RefusedChangeException(new Outcome.Taken(taken));
            }
            files.add(new FileChange.Create(record.path(), record.text()));
        }
        files.addAll(entries.changes(folder));
        return new Change("add " + named(records), files);
    }

    private static String named(List<NewRecord> records) {
        return records.size() == 1
                ? records.get(0).id().value()
                : records.size() + " records, the first " + records.get(0).id();
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
