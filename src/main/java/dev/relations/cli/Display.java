package dev.relations.cli;

import dev.relations.render.Format;
import dev.relations.render.Screen;
import dev.relations.render.View;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Brings an answer to standard output, through a pager when it is taller than the terminal. */
final class Display {

    private final Relations relations;
    private final Environment environment;

    Display(Relations relations) {
        this.relations = relations;
        this.environment = relations.environment();
    }

    void show(View view, Format format, boolean nul) {
        Screen screen = Screens.ofOutput(relations);
        if (!environment.terminal().out() || relations.noPager()) {
            view.write(format, nul, screen, environment.out());
            environment.out().flush();
            return;
        }
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        view.write(format, nul, screen, writer);
        writer.flush();
        new Pager(environment).show(text.toString());
    }
}
