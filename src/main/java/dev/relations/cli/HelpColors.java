package dev.relations.cli;

import dev.relations.render.Screen;
import picocli.CommandLine.Help;

/** The colours of help texts: the usual ones, or none. */
final class HelpColors {

    private HelpColors() {}

    static Help.ColorScheme of(Screen screen) {
        return Help.defaultColorScheme(screen.palette().isPlain() ? Help.Ansi.OFF : Help.Ansi.ON);
    }
}
