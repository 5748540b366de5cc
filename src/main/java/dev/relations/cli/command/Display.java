package dev.relations.cli.command;

import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TallWriter;
import dev.relations.render.Format;
import dev.relations.render.Screen;
import dev.relations.render.View;
import java.io.PrintWriter;

/** Brings an answer to standard output, through a pager when it is taller than the terminal. */
public final class Display {

    private final Relations relations;
    private final Environment environment;

    /** For a command. */
    public Display(Relations relations) {
        this.relations = relations;
        this.environment = relations.environment();
    }

    /** An answer that writes itself. */
    public interface Answer {
        void write(Screen screen, PrintWriter out);
    }

    /**
     * Shows a report.
     *
     * @param nul whether each id of a list of ids is to end with a NUL
     */
    public void show(View view, Format format, boolean nul) {
        show((screen, out) -> view.write(format, nul, screen, out));
    }

    /** Shows an answer that writes itself. */
    public void show(Answer answer) {
        Screen screen = Screens.ofOutput(relations);
        if (!environment.terminal().out() || relations.noPager()) {
            answer.write(screen, environment.out());
            environment.out().flush();
            return;
        }
        TallWriter.show(environment, out -> answer.write(screen, out));
    }
}
