package dev.relations.readout.page;

/**
 * A piece of a page that stands by itself.
 *
 * @param mark how the page numbers it, without the dot: {@code 2}, {@code (1)}, {@code ア}, {@code
 *     •}; empty for none
 * @param text without the mark, on one line
 * @param line the line of the file on which it begins, from 1
 */
public record Block(Kind kind, String mark, String text, int line) {

    /** What a block is to the page. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        CAPTION
    }

    /** A paragraph without a number. */
    public static Block paragraph(String text, int line) {
        return new Block(Kind.PARAGRAPH, "", text, line);
    }

    /** Whether the page sets a number, a letter or a bullet before it. */
    public boolean isMarked() {
        return !mark.isEmpty();
    }

    /** The same block with another text. */
    public Block with(String other) {
        return new Block(kind, mark, other, line);
    }
}
