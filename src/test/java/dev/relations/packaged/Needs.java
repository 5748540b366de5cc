package dev.relations.packaged;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a test needs from the machine. Missing, the test is skipped; where {@code CI=true}, it
 * fails.
 */
public final class Needs {
    private Needs() {}

    /** Needs a command on the PATH. */
    public static void command(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
                return;
            }
        }
        missing("the command " + name + " is not on the PATH");
    }

    /** Needs something else to hold, as told by {@code otherwise} where it does not. */
    public static void that(boolean holds, String otherwise) {
        if (!holds) {
            missing(otherwise);
        }
    }

    private static void missing(String what) {
        if ("true".equals(System.getenv("CI"))) {
            fail(what);
        }
        abort(what);
    }
}
