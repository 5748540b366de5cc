package dev.relations.meeting;

import java.util.Optional;

/** What became of a commitment. */
public enum CommitmentStatus implements Keyed {
    UNKNOWN("unknown"),
    OPEN("open"),
    DONE("done"),
    DROPPED("dropped");

    private final String key;

    CommitmentStatus(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The value of a key as records spell it. */
    public static Optional<CommitmentStatus> of(String key) {
        return Keyed.find(values(), key);
    }
}
