package dev.relations.report;

import dev.relations.meeting.Keyed;
import java.util.List;
import java.util.Optional;

/** What a list can tell of a meeting; {@link Cells} says it. */
public enum Column implements Keyed {
    DATE("date", "EDTF date at the place"),
    WEEKDAY("weekday", "day of the week, for a certain day"),
    START("start", "local start"),
    ZONE("zone", "IANA zone of the place"),
    DURATION("duration", "ISO 8601 duration"),
    FORM("form", "what kind of event"),
    MEDIUM("medium", "in-person, phone, video or written"),
    COUNTRIES("countries", "codes of the parties"),
    COUNTRY_NAMES("country-names", "names of the parties"),
    MINISTERS("ministers", "names of the participants"),
    OFFICES("offices", "offices of the participants"),
    TITLE("title", "what the account calls it"),
    TOPICS("topics", "topics of the meeting and its paragraphs"),
    PLACE("place", "city and country"),
    OCCASION("occasion", "the event in whose margins it took place"),
    SERIES("series", "the counted series and the number in it"),
    PARAGRAPHS("paragraphs", "number of paragraphs"),
    COMMITMENTS("commitments", "number of commitments"),
    OPEN("open", "number of commitments not known to be done or dropped"),
    SIDES("sides", "whose accounts there are"),
    SOURCES("sources", "addresses of the sources"),
    NOTES("notes", "the keeper's notes"),
    ID("id", "the id"),
    PATH("path", "the record's file");

    /** The columns of a list when none are asked for. */
    public static final List<Column> USUAL = List.of(DATE, FORM, COUNTRIES, MINISTERS, TITLE);

    /** The columns of a list where there is little room. */
    public static final List<Column> FEWEST = List.of(DATE, COUNTRIES, MINISTERS, TITLE);

    /** The columns of a file for other programs when none are asked for. */
    public static final List<Column> FOR_PROGRAMS =
            List.of(
                    ID, DATE, START, ZONE, DURATION, FORM, MEDIUM, COUNTRIES, MINISTERS, OFFICES,
                    TITLE, TOPICS, PLACE, OCCASION, PATH);

    private final String key;
    private final String description;

    Column(String key, String description) {
        this.key = key;
        this.description = description;
    }

    @Override
    public String key() {
        return key;
    }

    /** What the column holds, in a few words. */
    public String description() {
        return description;
    }

    /** The column of this key. */
    public static Optional<Column> of(String key) {
        return Keyed.find(values(), key);
    }
}
