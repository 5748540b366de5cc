package dev.relations.cli.checking;

import dev.relations.diagnostic.Severity;
import dev.relations.meeting.Keyed;
import java.util.Optional;

/** From which severity on a check has failed. */
enum FailOn implements Keyed {
    ERROR("error", Optional.of(Severity.ERROR)),
    WARNING("warning", Optional.of(Severity.WARNING)),
    HINT("hint", Optional.of(Severity.HINT)),
    NEVER("never", Optional.empty());

    private final String key;
    private final Optional<Severity> severity;

    FailOn(String key, Optional<Severity> severity) {
        this.key = key;
        this.severity = severity;
    }

    @Override
    public String key() {
        return key;
    }

    /** That severity; none if nothing fails. */
    Optional<Severity> severity() {
        return severity;
    }

    static Optional<FailOn> of(String key) {
        return Keyed.find(values(), key);
    }
}
