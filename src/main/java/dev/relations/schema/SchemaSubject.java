package dev.relations.schema;

import dev.relations.meeting.Keyed;
import java.util.Optional;

/** The files that there is a schema of. */
public enum SchemaSubject implements Keyed {
    MEETING("meeting"),
    PEOPLE("people"),
    TOPICS("topics"),
    COUNTRIES("countries"),
    CHECK("check");

    private final String key;

    SchemaSubject(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The subject of this key. */
    public static Optional<SchemaSubject> of(String key) {
        return Keyed.find(values(), key);
    }
}
