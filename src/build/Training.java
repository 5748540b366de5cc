package dev.relations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Runs several commands in one JVM, so that the start-up archive made of it knows them all.
 *
 * <p>Arguments: the commands, each followed by {@code ;}. One is of its own: {@code rewrite FILE}
 * puts a copy of a file in its place, as editors do. The exit code is that of the first that did
 * not end well.
 */
final class Training {

    /** More than a tick of the clocks by which files are compared, in milliseconds. */
    private static final int TICK = 50;

    private Training() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int code = 0;
        int start = 0;
        for (int i = 0; i < args.length && code == 0; i++) {
            if (args[i].equals(";")) {
                code = run(Arrays.copyOfRange(args, start, i));
                start = i + 1;
            }
        }
        Main.endOutput();
        System.exit(code);
    }

    private static int run(String[] command) throws IOException, InterruptedException {
        if (!command[0].equals("rewrite")) {
            return Main.run(command);
        }
        Path file = Path.of(command[1]);
        Path copy = file.resolveSibling(file.getFileName() + ".new");
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Thread.sleep(TICK);
        return 0;
    }
}
