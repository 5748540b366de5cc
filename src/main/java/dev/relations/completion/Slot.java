package dev.relations.completion;

import dev.relations.meeting.Keyed;
import dev.relations.query.Field;
import java.util.List;

/** What may stand at a place of a command line. */
public sealed interface Slot {

    /** A value of a field of the query language, or several with commas. */
    record OfField(Field field) implements Slot {}

    /**
     * A key of an enumeration.
     *
     * @param keys the enumeration
     * @param several whether several may stand there, with commas
     */
    record OneOf(Class<? extends Keyed> keys, boolean several) implements Slot {}

    /** One of these words. */
    record Words(List<String> words) implements Slot {}

    /** What is none of these. */
    enum Other implements Slot {
        /** A country that is known, met or not; or several with commas. */
        KNOWN_COUNTRY,
        /** An organisation that is known, met or not; or several with commas. */
        KNOWN_ORGANISATION,
        /** A person who is known, met or not, and behind colons the office and the country. */
        KNOWN_MINISTER,
        /** A topic that is known, talked about or not; or several with commas. */
        KNOWN_TOPIC,
        /** One day or another date as records write it. */
        DAY,
        /**
         * The id of a meeting, and behind {@code #} the label of a paragraph; or {@code latest}.
         */
        ID,
        /** A part of a query. */
        QUERY,
        /** A time zone. */
        ZONE,
        /** A city, and behind a comma its country. */
        CITY,
        /** The event in whose margins a meeting takes place, as other meetings name theirs. */
        OCCASION,
        /** A file. */
        FILE,
        /** A folder. */
        FOLDER,
        /** The name of a command. */
        COMMAND
    }
}
