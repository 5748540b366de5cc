package dev.relations.cli.outside;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** The user's pager, showing on the terminal what it is given. */
final class Pager {

    private static final String OF_LESS = "FIRX";
    private static final List<String> USUAL = List.of("less", "-" + OF_LESS);

    private final Process process;
    private final PrintWriter input;

    private Pager(Process process) {
        this.process = process;
        this.input = PipeWriter.to(process.getOutputStream());
    }

    /** Starts it, if that is possible. */
    static Optional<Pager> start(Environment environment) {
        ProcessBuilder builder = new ProcessBuilder(command(environment));
        builder.directory(environment.workingDirectory().toFile());
        builder.environment().put("LESSCHARSET", "utf-8");
        // Pagers that are named without options show colours as they are, not as codes.
        builder.environment().putIfAbsent("LESS", OF_LESS);
        builder.environment().putIfAbsent("LV", "-c");
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            return Optional.of(new Pager(builder.start()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The command's words; never through a shell, so nothing in it is expanded. */
    private static List<String> command(Environment environment) {
        return environment
                .variable("RELATIONS_PAGER")
                .or(() -> environment.variable("PAGER"))
                .map(CommandWords::ofProgram)
                .filter(words -> !words.isEmpty())
                .orElse(USUAL);
    }

    /** What it reads; a {@link ClosedPipeException} comes of writing when its user has left it. */
    PrintWriter input() {
        return input;
    }

    /** Tells it that this is all, and waits until its user leaves it, whatever interrupts. */
    void end() {
        try {
            input.close();
        } catch (ClosedPipeException e) {
            // Its user has left it before it had read all.
        }
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
