package dev.relations.index;

import dev.relations.meeting.Meeting;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The meetings of the first rows of an index, each made when it is first asked for. */
final class IndexedMeetings extends AbstractList<Meeting> implements RandomAccess {

    private final IndexFile file;
    private final @Nullable IndexedMeeting[] made;

    IndexedMeetings(IndexFile file, int rows) {
        this.file = file;
        this.made = new IndexedMeeting[rows];
    }

    @Override
    public synchronized Meeting get(int row) {
        IndexedMeeting meeting = made[row];
        if (meeting == null) {
            meeting = new IndexedMeeting(file, row);
            made[row] = meeting;
        }
        return meeting;
    }

    @Override
    public int size() {
        return made.length;
    }
}
