package dev.relations.store;

import dev.relations.meeting.MeetingId;

/** A record to be written: its id, and the text of its file. */
public record NewRecord(MeetingId id, String text) {

    /** Where it is written, below the records folder: in the folder of its year. */
    public String path() {
        return pathOf(id);
    }

    static String pathOf(MeetingId id) {
        return id.value().substring(0, 4) + "/" + id + ".yaml";
    }
}
