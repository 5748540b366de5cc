package dev.relations;

import java.util.Arrays;

/**
 * Runs several commands in one JVM, so that the start-up archive made of it knows them all.
 *
 * <p>Arguments: the commands, each followed by {@code ;}. The exit code is that of the first that
 * did not end well.
 */
final class Training {
    private Training() {}

    public static void main(String[] args) {
        int code = 0;
        int start = 0;
        for (int i = 0; i < args.length && code == 0; i++) {
            if (args[i].equals(";")) {
                code = Main.run(Arrays.copyOfRange(args, start, i));
                start = i + 1;
            }
        }
        // As Main does: System.exit has classes of its own.
        System.exit(code);
    }
}
