package dev.relations.render;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.Iterator;

/** Diagnostics for people: place, kind and message, the line with a caret, and a remedy. */
public final class DiagnosticText {

    /** The columns of an excerpt where there is no terminal. */
    private static final int EXCERPT = 120;

    private final Screen screen;
    private final PrintWriter out;

    public DiagnosticText(Screen screen, PrintWriter out) {
        this.screen = screen;
        this.out = out;
    }

    /**
     * Writes a diagnostic.
     *
     * @param path what its file is called here
     */
    public void write(String path, Diagnostic d) {
        String place = path + ":" + d.line() + ":" + d.column() + ": ";
        String kind = d.severity() + "[" + d.code().key() + "]:";
        out.print(Visible.of(place));
        out.print(screen.styled(style(d.severity()), kind));
        out.print(" " + Visible.of(d.message()) + "\n");
        if (!d.excerpt().isBlank()) {
            int from = d.excerpt().offsetByCodePoints(0, column(d));
            excerpt(d.excerpt(), from, d.length(), style(d.severity()));
        }
        d.remedy().ifPresent(this::remedy);
    }

    /** From 0, and within the excerpt. */
    private static int column(Diagnostic d) {
        return Math.min(d.column() - 1, d.excerpt().codePointCount(0, d.excerpt().length()));
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.ERROR;
            case WARNING -> Style.WARNING;
            case HINT -> Style.HINT;
        };
    }

    /** A line of text, and a caret below the place that is meant. */
    public void excerpt(String line, int position, int length) {
        excerpt(line, position, length, Style.ERROR);
    }

    private void excerpt(String line, int position, int length, Style style) {
        int half = (Math.min(EXCERPT, screen.width() - 4) - 2) / 2;
        int start = Math.max(0, Math.min(position, line.length()));
        int from = whole(line, start <= half ? 0 : start - half);
        int to = whole(line, Math.min(line.length(), Math.max(start, from + half) + half));
        String mark = screen.ellipsis();
        String before = (from > 0 ? mark : "") + line.substring(from, start);
        String shown = (from > 0 ? mark : "") + line.substring(from, to);
        int end = Math.max(start, Math.min(to, start + Math.max(1, length)));
        int carets = Math.max(1, Width.of(Visible.of(line.substring(start, end))));
        out.print("  " + Visible.of(shown) + (to < line.length() ? mark : "") + "\n");
        out.print("  " + " ".repeat(Width.of(Visible.of(before))));
        out.print(screen.styled(style, "^".repeat(carets)) + "\n");
    }

    /** Not inside of a character. */
    private static int whole(String line, int at) {
        boolean inside = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
        return inside ? at - 1 : at;
    }

    /** What is to be told of no place in a file, behind what kind of message it is. */
    public void message(Style style, String kind, String text) {
        hanging("", style, kind, text);
    }

    /** How to mend it. */
    public void remedy(String text) {
        hanging("  ", Style.DIM, screen.either("→", "->"), text);
    }

    /** A text behind its first word; on a terminal in lines that begin where it does. */
    private void hanging(String indent, Style style, String word, String text) {
        String blanks = indent + " ".repeat(word.length() + 1);
        int width = screen.terminal() ? screen.width() - blanks.length() : Screen.UNLIMITED;
        Iterator<String> lines = Width.wrapped(Visible.of(text), width).iterator();
        out.print(indent + screen.styled(style, word) + " " + lines.next() + "\n");
        lines.forEachRemaining(line -> out.print(blanks + line + "\n"));
    }
}
