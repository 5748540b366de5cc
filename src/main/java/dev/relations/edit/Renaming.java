package dev.relations.edit;

import dev.relations.change.Change;
import dev.relations.change.Outcome;
import dev.relations.change.RefusedChangeException;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordsFolder;
import java.util.List;
import java.util.Map;

/**
 * A record under another id, and every reference to it.
 *
 * @param path of the record's file then
 * @param unread files that name the id too, but cannot be changed
 */
public record Renaming(Change change, String path, List<String> unread) {

    public Renaming {
        unread = List.copyOf(unread);
    }

    /**
     * Thinks out what a new id changes.
     *
     * @throws RefusedChangeException if the id is taken
     * @throws EditException if the record itself cannot be changed
     */
    public static Renaming of(RecordsFolder folder, Meeting meeting, MeetingId to) {
        for (RecordFile file : folder.list().files()) {
            if (file.stem().equals(to.value())) {
                throw new RefusedChangeException(new Outcome.Taken(file.path()));
            }
        }
        String path = pathOf(meeting, to);
        Renames renames = Renames.of(folder, Map.of(meeting.path(), path), List.of());
        if (renames.unread().contains(meeting.path())) {
            throw new EditException(
                    meeting.path() + " names itself where it cannot be changed",
                    "change it by hand: relations edit");
        }
        return new Renaming(
                new Change("rename " + meeting.id() + " " + to, renames.files()),
                path,
                renames.unread());
    }

    /** In the same folder, but for one that is named after the year of the old id. */
    private static String pathOf(Meeting meeting, MeetingId to) {
        String old = meeting.path();
        String folder = old.substring(0, old.lastIndexOf('/') + 1);
        String year = meeting.id().value().substring(0, 4) + "/";
        if (folder.equals(year) || folder.endsWith("/" + year)) {
            folder =
                    folder.substring(0, folder.length() - year.length())
                            + to.value().substring(0, 4)
                            + "/";
        }
        return folder + to + old.substring(old.lastIndexOf('.'));
    }
}
