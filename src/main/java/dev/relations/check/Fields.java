package dev.relations.check;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.yaml.YamlPath;

/** Where in a record stands what a meeting tells. */
final class Fields {

    static final YamlPath TITLE = YamlPath.of("title");
    static final YamlPath DATE = YamlPath.of("date");
    static final YamlPath START = YamlPath.of("start");
    static final YamlPath ZONE = YamlPath.of("zone");
    static final YamlPath DURATION = YamlPath.of("duration");
    static final YamlPath SITTINGS = YamlPath.of("sittings");
    static final YamlPath SERIES = YamlPath.of("series");
    static final YamlPath OCCASION = YamlPath.of("occasion");
    static final YamlPath PLACE = YamlPath.of("place");
    static final YamlPath PARTICIPANTS = YamlPath.of("participants");
    static final YamlPath TOPICS = YamlPath.of("topics");
    static final YamlPath PARAGRAPHS = YamlPath.of("paragraphs");
    static final YamlPath COMMITMENTS = YamlPath.of("commitments");
    static final YamlPath DOCUMENTS = YamlPath.of("documents");
    static final YamlPath REFERS_TO = YamlPath.of("refers_to");
    static final YamlPath SOURCES = YamlPath.of("sources");
    static final YamlPath DIFFERS = YamlPath.of("differs");
    static final YamlPath NOTES = YamlPath.of("notes");

    private Fields() {}

    /** Where a party is named as one. */
    static YamlPath party(Meeting meeting, Party party) {
        int index = 0;
        for (Party each : meeting.parties()) {
            if (each.equals(party)) {
                break;
            }
            index += each.kind() == party.kind() ? 1 : 0;
        }
        return YamlPath.of(party.isCountry() ? "countries" : "organisations").item(index);
    }
}
