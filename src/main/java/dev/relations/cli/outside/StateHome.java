package dev.relations.cli.outside;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program keeps what is worth keeping of a user's work: {@code
 * $XDG_STATE_HOME/relations}, or {@code ~/.local/state/relations} (XDG Base Directory
 * Specification).
 */
public final class StateHome {
    private StateHome() {}

    /** The folder, which need not be there; none for a user without a home. */
    public static Optional<Path> of(Environment environment) {
        return environment
                .variable("XDG_STATE_HOME")
                .filter(state -> state.startsWith("/"))
                .map(Path::of)
                .or(
                        () ->
                                environment
                                        .variable("HOME")
                                        .map(home -> Path.of(home, ".local", "state")))
                .map(state -> state.resolve("relations"));
    }
}
