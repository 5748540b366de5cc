package dev.relations.cli;

import dev.relations.render.Format;
import dev.relations.render.Screen;
import dev.relations.render.View;
import java.io.PrintWriter;

/** Brings an answer to standard output, through a pager when it is taller than the terminal. */
final class Display {

    private final Relations relations;
    private final Environment environment;

    Display(Relations relations) {
        this.relations = relations;
        this.environment = relations.environment();
    }

    /** An answer that writes itself. */
    interface Answer {
        void write(Screen screen, PrintWriter out);
    }

    void show(View view, Format format, boolean nul) {
        show((screen, out) -> view.write(format, nul, screen, out));
    }

    void show(Answer answer) {
        Screen screen = Screens.ofOutput(relations);
        if (!environment.terminal().out() || relations.noPager()) {
            answer.write(screen, environment.out());
            environment.out().flush();
            return;
        }
        TallWriter.show(environment, out -> answer.write(screen, out));
    }
}
