package dev.relations.cli;

import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Spelling;
import java.util.List;

/** The ids that someone may have meant who typed one that is not there. */
final class NearestIds {

    private NearestIds() {}

    static List<String> to(String typed, Meetings meetings) {
        List<String> ids = meetings.stream().map(m -> m.id().value()).toList();
        List<String> near = Spelling.nearest(typed, ids);
        return near.isEmpty()
                ? ids.stream().filter(id -> id.contains(typed)).limit(5).toList()
                : near;
    }
}
