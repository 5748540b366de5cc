package dev.relations.index;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.store.FileStamp;
import dev.relations.store.Reading;
import dev.relations.store.RecordFile;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of one record file.
 *
 * @param meeting what it holds, when it can be read
 * @param diagnostics what is wrong with it
 */
record Row(
        String path, FileStamp stamp, Optional<KeptMeeting> meeting, List<Diagnostic> diagnostics) {

    /** What came of reading a file, packed. */
    static Row of(RecordFile file, Reading<Meeting> reading) {
        return new Row(
                file.path(),
                file.stamp(),
                reading.value().map(PackedMeeting::new),
                reading.diagnostics());
    }

    /** A row of an index. */
    static Row of(IndexFile index, int row) {
        return new Row(
                index.path(row), index.stamp(row), index.meeting(row), index.diagnostics(row));
    }

    /**
     * Whether it is so until the file changes. That the system did not let it be read may be
     * otherwise the next time, without the file looking any different.
     */
    boolean isLasting() {
        return diagnostics.stream().noneMatch(each -> each.code() == Code.NOT_READABLE);
    }
}
