package dev.relations.cli.command;

import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.render.Palette;
import dev.relations.render.Screen;
import dev.relations.render.Visible;

/** What standard output and standard error can show. */
public final class Screens {

    private Screens() {}

    /** What standard output can show. */
    public static Screen ofOutput(Relations relations) {
        return of(
                relations,
                relations.environment().terminal().out(),
                relations.environment().terminal().columns());
    }

    /** What standard error can show. */
    public static Screen ofErrors(Relations relations) {
        return ofErrors(relations, relations.environment().terminal().columns());
    }

    /** What standard error can show on a terminal of this width. */
    public static Screen ofErrors(Relations relations, int columns) {
        return of(relations, relations.environment().terminal().err(), columns);
    }

    /** The text as standard output may take it: exact, but on a terminal with nothing hidden. */
    public static String onOutput(Environment environment, String text) {
        return environment.terminal().out() ? Visible.ofLines(text) : text;
    }

    private static Screen of(Relations relations, boolean terminal, int columns) {
        Environment environment = relations.environment();
        TerminalFacts facts = environment.terminal();
        Palette palette = Palette.choose(relations.color(), environment.variables(), terminal);
        return Screen.of(environment.variables(), terminal, columns, facts.lines(), palette);
    }
}
