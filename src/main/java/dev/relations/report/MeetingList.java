package dev.relations.report;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import java.util.List;

/**
 * The answer of {@code list}: meetings in the order asked for.
 *
 * @param columns what to tell of each
 */
public record MeetingList(List<Meeting> meetings, List<Column> columns) {
    public MeetingList {
        meetings = List.copyOf(meetings);
        columns = List.copyOf(columns);
    }

    /** The meetings of a selection. */
    public static MeetingList of(Meetings meetings, Selection selection, List<Column> columns) {
        return new MeetingList(selection.of(meetings), columns);
    }
}
