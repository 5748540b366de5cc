package dev.relations.cli.outside;

/**
 * Which standard streams are terminals, and how large the terminal is.
 *
 * @param columns its width; 80 when nothing is known
 * @param lines its height; 24 when nothing is known
 */
public record TerminalFacts(boolean in, boolean out, boolean err, int columns, int lines) {

    /** No stream is a terminal. */
    public static final TerminalFacts NONE = new TerminalFacts(false, false, false, 80, 24);
}
