package dev.relations.render;

import java.util.List;

/** A unified diff for people: coloured, and harmless on a terminal. */
public final class DiffText {

    private DiffText() {}

    /**
     * The lines as the screen can show them. Where it is no terminal they are what they are, so
     * that {@code patch} and {@code git apply} can read them.
     */
    public static List<String> of(List<String> lines, Screen screen) {
        return screen.terminal()
                ? lines.stream().map(line -> screen.styled(style(line), line)).toList()
                : lines.stream().map(line -> screen.palette().apply(style(line), line)).toList();
    }

    private static Style style(String line) {
        if (line.startsWith("---")
                || line.startsWith("+++")
                || line.startsWith("diff ")
                || line.startsWith("rename ")) {
            return Style.HEADING;
        } else if (line.startsWith("@@")) {
            return Style.DATE;
        } else if (line.startsWith("-")) {
            return Style.REMOVED;
        }
        return line.startsWith("+") ? Style.DONE : Style.PLAIN;
    }
}
