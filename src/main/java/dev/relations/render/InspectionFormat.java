package dev.relations.render;

import dev.relations.meeting.Keyed;
import java.util.Optional;

/** The formats of what {@code check} found. */
public enum InspectionFormat implements Keyed {
    TEXT("text"),
    JSON("json"),
    SARIF("sarif"),
    GITHUB("github");

    private final String key;

    InspectionFormat(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The format of this name. */
    public static Optional<InspectionFormat> of(String key) {
        return Keyed.find(values(), key);
    }
}
