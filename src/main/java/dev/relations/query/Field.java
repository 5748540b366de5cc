package dev.relations.query;

import dev.relations.meeting.Keyed;
import java.util.List;
import java.util.Optional;

/** The fields of the query language; the options of the command line are named after them. */
public enum Field implements Keyed {
    COUNTRY("country", "a party: country:France, country:FR,JP, country:EU", "party"),
    ORGANISATION("organisation", "a party that is no country: organisation:NATO", "org"),
    MINISTER("minister", "a participant, by any spelling: minister:kamikawa", "person"),
    TOPIC("topic", "a topic or a narrower one: topic:ukraine,iran"),
    DATE("date", "when: date:2024-02, date:2022..2024, date:last-month"),
    SINCE("since", "from then on: since:2022, since:2y"),
    UNTIL("until", "up to the last day of then: until:2023-06"),
    FORM("form", "kind of event: form:summit"),
    MEDIUM("medium", "in-person, phone, video or written: medium:phone"),
    TEXT("text", "words anywhere in the record: text:\"rule of law\""),
    TITLE("title", "words in the title: title:dialogue"),
    OFFICE("office", "words in a participant's office: office:\"prime minister\""),
    SIDE("side", "whose account there is: side:FR"),
    COMMITMENTS("commitments", "open, done, dropped, unknown, any or overdue: commitments:open"),
    ACT("act", "what a paragraph does: act:agreed"),
    SPEAKER("speaker", "whose words a paragraph reports: speaker:kamikawa, speaker:FR"),
    PLACE("place", "city, country or venue: place:Paris"),
    OCCASION("occasion", "the event in whose margins: occasion:G7"),
    SERIES("series", "the counted series: series:\"strategic dialogue\""),
    SOURCE("source", "publisher or address of a source: source:mofa.go.jp"),
    ID("id", "the beginning of an id: id:2024-02");

    private final String key;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> others;

    Field(String key, String description, String... others) {
        this.key = key;
        this.description = description;
        this.others = List.of(others);
    }

    @Override
    public String key() {
        return key;
    }

    /** What it asks for, with an example. */
    public String description() {
        return description;
    }

    /** The field of a name, in any case. */
    public static Optional<Field> of(String name) {
        for (Field field : values()) {
            if (field.key.equalsIgnoreCase(name)
                    || field.others.stream().anyMatch(name::equalsIgnoreCase)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
