package dev.relations.meeting;

import java.util.Optional;

/** How the parties met. */
public enum Medium implements Keyed {
    IN_PERSON("in-person"),
    PHONE("phone"),
    VIDEO("video"),
    WRITTEN("written");

    /** Made once: each call of {@link #values} makes a copy. */
    private static final Medium[] ALL = values();

    private final String key;

    Medium(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The value of a key as records spell it. */
    public static Optional<Medium> of(String key) {
        return Keyed.find(ALL, key);
    }
}
