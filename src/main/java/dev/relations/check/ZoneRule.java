package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Place;

/** Times without a zone, which nobody elsewhere can tell. */
final class ZoneRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            if (meeting.when().start().isPresent() && meeting.when().zone().isEmpty()) {
                found.add(
                        Code.NO_ZONE,
                        meeting,
                        Fields.START,
                        "the start has no zone",
                        "add zone: "
                                + meeting.setting()
                                        .place()
                                        .flatMap(Place::country)
                                        .flatMap(folder.vocabulary().parties()::zone)
                                        .map(zone -> zone + ", or that of the place")
                                        .orElse("and that of the place, such as Europe/Paris"));
            }
        }
    }
}
