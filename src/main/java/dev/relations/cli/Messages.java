package dev.relations.cli;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Severity;
import dev.relations.query.QueryException;
import dev.relations.render.Screen;
import dev.relations.render.Style;
import dev.relations.render.Visible;
import dev.relations.render.Width;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the program says on standard error: the user's mistakes, unreadable records, our bugs. */
final class Messages {

    private final Environment environment;
    private final Screen screen;
    private final PrintWriter err;

    Messages(Relations relations) {
        this.environment = relations.environment();
        this.screen = Screens.ofErrors(relations);
        this.err = environment.err();
    }

    /** A mistake, and how to mend it. */
    void error(String message, Optional<String> remedy) {
        err.println(styled(Style.ERROR, "error:") + " " + visible(message));
        remedy.ifPresent(this::remedy);
        err.flush();
    }

    /** A mistake in a query, at its character. */
    void query(QueryException e) {
        err.println(styled(Style.ERROR, "error:") + " " + visible(e.message()));
        if (!e.text().isEmpty()) {
            excerpt(e.text(), e.position(), e.length());
        }
        if (!e.remedy().isEmpty()) {
            remedy(e.remedy());
        }
        err.flush();
    }

    /** Something to know that stops nothing. */
    void note(String message, String more) {
        err.println(styled(Style.WARNING, "note:") + " " + visible(message));
        if (!more.isEmpty()) {
            remedy(more);
        }
        err.flush();
    }

    /** A record that could not be read, or what is wrong with it. */
    void diagnostic(Path folder, Diagnostic d) {
        diagnostic(RecordPaths.shown(environment, folder, d.path()), d);
    }

    /** What is wrong with a text that is no file of the records. */
    void diagnostic(Diagnostic d) {
        diagnostic(d.path(), d);
    }

    private void diagnostic(String place, Diagnostic d) {
        Style style = d.severity() == Severity.ERROR ? Style.ERROR : Style.WARNING;
        err.println(
                visible(place)
                        + ":"
                        + d.line()
                        + ":"
                        + d.column()
                        + ": "
                        + styled(style, d.severity() + "[" + d.code().key() + "]:")
                        + " "
                        + visible(d.message()));
        if (!d.excerpt().isBlank()) {
            excerpt(d.excerpt(), d.column() - 1, d.length());
        }
        d.remedy().ifPresent(this::remedy);
        err.flush();
    }

    /** A command line that cannot be understood. */
    void usage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        List<String> near =
                e instanceof UnmatchedArgumentException unmatched
                        ? UsageText.nearest(unmatched)
                        : List.of();
        error(
                UsageText.of(e),
                Optional.of(
                        near.isEmpty()
                                ? "see " + name + " --help"
                                : "did you mean " + String.join(", ", near) + "?"));
    }

    /** A mistake of ours: nothing that the user did. */
    void bug(Exception e) {
        err.println(
                styled(Style.ERROR, "relations has a bug:")
                        + " this should not happen, whatever was typed.");
        err.println("Please report it with the command you typed and these lines:");
        err.println();
        err.println("relations " + Version.number() + ", Java " + Runtime.version());
        e.printStackTrace(err);
        err.flush();
    }

    /** Standard output cannot be written for another reason than a reader who left. */
    void cannotWrite(ClosedPipeException e) {
        Throwable cause = e.getCause();
        error(
                "the answer could not be written: "
                        + (cause == null ? "unknown reason" : cause.getMessage()),
                Optional.of("what was written before is not complete"));
    }

    private void remedy(String text) {
        err.println("  " + styled(Style.DIM, screen.unicode() ? "→" : "->") + " " + visible(text));
    }

    /** The line, and a caret below the place that is meant. */
    private void excerpt(String line, int position, int length) {
        int start = Math.max(0, Math.min(position, line.length()));
        int from = Math.max(0, start - 60);
        int to = Math.min(line.length(), start + 60);
        String shown = (from > 0 ? "…" : "") + line.substring(from, to);
        String before = (from > 0 ? "…" : "") + line.substring(from, start);
        int end = Math.max(start, Math.min(to, start + Math.max(1, length)));
        int carets = Math.max(1, Width.of(visible(line.substring(start, end))));
        err.println("  " + visible(shown) + (to < line.length() ? "…" : ""));
        err.println(
                "  "
                        + " ".repeat(Width.of(visible(before)))
                        + styled(Style.ERROR, "^".repeat(carets)));
    }

    private String styled(Style style, String text) {
        return screen.palette().apply(style, text);
    }

    private String visible(String text) {
        return Visible.of(text);
    }
}
