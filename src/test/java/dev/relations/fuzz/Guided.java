package dev.relations.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.relations.index.IndexTarget;

/**
 * The door for Jazzer, which changes its inputs by what of the code they reach: {@code
 * src/bench/fuzz} calls it with {@code -Dfuzz.target=NAME}.
 */
public final class Guided {

    private static final String NAME = System.getProperty("fuzz.target", "");
    private static final Fuzzing.Target TARGET = target();

    private Guided() {}

    private static Fuzzing.Target target() {
        return NAME.equals("index") ? text -> "" : new Targets().named(NAME);
    }

    /** Tries one input; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        if (NAME.equals("index")) {
            IndexTarget.run(input);
        } else {
            TARGET.run(new String(input, UTF_8));
        }
    }
}
