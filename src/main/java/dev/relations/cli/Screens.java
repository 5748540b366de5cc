package dev.relations.cli;

import dev.relations.render.Palette;
import dev.relations.render.Screen;
import dev.relations.render.Visible;

/** What standard output and standard error can show. */
final class Screens {

    private Screens() {}

    static Screen ofOutput(Relations relations) {
        return of(relations, relations.environment().terminal().out());
    }

    static Screen ofErrors(Relations relations) {
        return of(relations, relations.environment().terminal().err());
    }

    /** The text as standard output may take it: exact, but on a terminal with nothing hidden. */
    static String onOutput(Environment environment, String text) {
        return environment.terminal().out() ? Visible.ofLines(text) : text;
    }

    private static Screen of(Relations relations, boolean terminal) {
        Environment environment = relations.environment();
        TerminalFacts facts = environment.terminal();
        Palette palette = Palette.choose(relations.color(), environment.variables(), terminal);
        return Screen.of(
                environment.variables(), terminal, facts.columns(), facts.lines(), palette);
    }
}
