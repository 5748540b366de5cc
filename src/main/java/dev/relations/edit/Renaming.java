package dev.relations.edit;

import dev.relations.change.Change;
import dev.relations.change.FileChange;
import dev.relations.change.Outcome;
import dev.relations.change.RefusedChangeException;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordsFolder;
import dev.relations.store.TextFile;
import dev.relations.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;

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
        List<FileChange> changes = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        TextFile own = folder.readText(meeting.path());
        String before = own.whole().orElseThrow(() -> unreadable(own));
        String after = led(before, meeting.id(), to);
        changes.add(new FileChange.Move(meeting.path(), before, path, after));
        for (TextFile file : References.mentioning(folder, meeting.id())) {
            if (!file.path().equals(meeting.path())) {
                addReplaced(file, meeting.id(), to, changes, unread);
            }
        }
        return new Renaming(new Change("rename " + meeting.id() + " " + to, changes), path, unread);
    }

    private static EditException unreadable(TextFile file) {
        return new EditException(file.problems());
    }

    static String led(String text, MeetingId from, MeetingId to) {
        YamlText led = References.led(RecordEditor.parsed(text), from, to);
        return led.toString();
    }

    /** Another record with its references changed, if it has any. */
    static void addReplaced(
            TextFile file,
            MeetingId from,
            MeetingId to,
            List<FileChange> changes,
            List<String> unread) {
        String before = file.whole().orElseThrow();
        try {
            String after = led(before, from, to);
            if (!after.equals(before)) {
                changes.add(new FileChange.Replace(file.path(), before, after));
            }
        } catch (EditException | dev.relations.yaml.RefusedEditException e) {
            unread.add(file.path());
        }
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
