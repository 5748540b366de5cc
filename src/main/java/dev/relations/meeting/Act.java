package dev.relations.meeting;

import java.util.Optional;

/** What a paragraph of a readout does. */
public enum Act implements Keyed {
    STATED("stated"),
    EXPLAINED("explained"),
    WELCOMED("welcomed"),
    APPRECIATED("appreciated"),
    REQUESTED("requested"),
    EXCHANGED_VIEWS("exchanged-views"),
    SHARED_VIEW("shared-view"),
    CONFIRMED("confirmed"),
    CONCURRED("concurred"),
    AGREED("agreed"),
    CONDEMNED("condemned"),
    ANNOUNCED("announced"),
    SIGNED("signed");

    private final String key;

    Act(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The value of a key as records spell it. */
    public static Optional<Act> of(String key) {
        return Keyed.find(values(), key);
    }
}
