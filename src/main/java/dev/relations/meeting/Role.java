package dev.relations.meeting;

import java.util.Optional;

/** The part a participant took. */
public enum Role implements Keyed {
    PRINCIPAL("principal"),
    ATTENDEE("attendee"),
    HOST("host"),
    CHAIR("chair");

    /** Made once: each call of {@link #values} makes a copy. */
    private static final Role[] ALL = values();

    private final String key;

    Role(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The value of a key as records spell it. */
    public static Optional<Role> of(String key) {
        return Keyed.find(ALL, key);
    }
}
