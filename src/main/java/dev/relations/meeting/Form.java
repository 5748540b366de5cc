package dev.relations.meeting;

import java.util.Optional;

/** What kind of event a meeting is. */
public enum Form implements Keyed {
    MEETING("meeting"),
    SUMMIT("summit"),
    STRATEGIC_DIALOGUE("strategic-dialogue"),
    TWO_PLUS_TWO("two-plus-two"),
    WORKING_GROUP("working-group"),
    VISIT("visit"),
    COURTESY_CALL("courtesy-call"),
    CONFERENCE("conference"),
    EXCHANGE_OF_LETTERS("exchange-of-letters"),
    OTHER("other");

    /** Made once: each call of {@link #values} makes a copy. */
    private static final Form[] ALL = values();

    private final String key;

    Form(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The value of a key as records spell it. */
    public static Optional<Form> of(String key) {
        return Keyed.find(ALL, key);
    }
}
