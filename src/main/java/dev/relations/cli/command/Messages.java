package dev.relations.cli.command;

import dev.relations.cli.outside.ClosedPipeException;
import dev.relations.cli.outside.Environment;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.query.QueryException;
import dev.relations.render.DiagnosticText;
import dev.relations.render.Screen;
import dev.relations.render.Style;
import dev.relations.render.Visible;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

/** What the program says on standard error: the user's mistakes, unreadable records, our bugs. */
public final class Messages {

    private final Environment environment;
    private final Screen screen;
    private final PrintWriter err;
    private final DiagnosticText text;

    /** For a command. */
    public Messages(Relations relations) {
        this.environment = relations.environment();
        this.screen = Screens.ofErrors(relations);
        this.err = environment.err();
        this.text = new DiagnosticText(screen, err);
    }

    /** A mistake, and how to mend it. */
    public void error(String message, Optional<String> remedy) {
        text.message(Style.ERROR, "error:", message);
        remedy.ifPresent(text::remedy);
        err.flush();
    }

    /** A mistake in a query, at its character. */
    public void query(QueryException e) {
        text.message(Style.ERROR, "error:", e.message());
        if (!e.text().isEmpty()) {
            text.excerpt(e.text(), e.position(), e.length());
        }
        if (!e.remedy().isEmpty()) {
            text.remedy(e.remedy());
        }
        err.flush();
    }

    /** Something to know that stops nothing. */
    public void note(String message, String more) {
        text.message(Style.WARNING, "note:", message);
        if (!more.isEmpty()) {
            text.remedy(more);
        }
        err.flush();
    }

    /** A record that could not be read, or what is wrong with it. */
    public void diagnostic(Path folder, Diagnostic d) {
        diagnostic(environment.shown(folder.resolve(d.path())), d);
    }

    /** What is wrong with a text that is no file of the records. */
    public void diagnostic(Diagnostic d) {
        diagnostic(d.path(), d);
    }

    private void diagnostic(String place, Diagnostic d) {
        text.write(place, d);
        err.flush();
    }

    /** A mistake of ours: nothing that the user did. */
    public void bug(Throwable e) {
        err.println(
                styled(Style.ERROR, "relations has a bug:")
                        + " this should not happen, whatever was typed.");
        err.println("Please report it with the command you typed and these lines:");
        err.println();
        err.println("relations " + Version.number() + ", Java " + Runtime.version());
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        err.print(Visible.ofLines(trace.toString()));
        err.flush();
    }

    /** Standard output cannot be written for another reason than a reader who left. */
    public void cannotWrite(ClosedPipeException e) {
        Throwable cause = e.getCause();
        error(
                "the answer could not be written: "
                        + (cause == null ? "unknown reason" : cause.getMessage()),
                Optional.of("what was written before is not complete"));
    }

    private String styled(Style style, String text) {
        return screen.palette().apply(style, text);
    }
}
