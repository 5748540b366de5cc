package dev.relations.edit;

import dev.relations.change.FileChange;
import dev.relations.meeting.Meeting;
import java.util.List;

/**
 * A record and what is to become of it.
 *
 * @param path of its file, below the records folder
 * @param before the whole text of the file as it was read
 * @param after the whole text that it is to hold
 * @param meeting what it then tells
 * @param unmatched what names an item of a list that the record does not have
 */
public record EditedRecord(
        String path, String before, String after, Meeting meeting, List<EditException> unmatched) {
    public EditedRecord {
        unmatched = List.copyOf(unmatched);
    }

    /** Whether anything changes. */
    public boolean isChanged() {
        return !before.equals(after);
    }

    /** The change of the file. */
    public FileChange change() {
        return new FileChange.Replace(path, before, after);
    }
}
