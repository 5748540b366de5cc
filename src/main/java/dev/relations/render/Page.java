package dev.relations.render;

/** Flowing text: lines, headings, and texts that belong to a label. */
interface Page {

    /** Parts what stands before from what follows. */
    void blank();

    /** The name of what the page is about, and what is to be known of it at once, if anything. */
    void title(String title, String about);

    /** A line of its own that begins a part. */
    void heading(String text);

    /**
     * A text behind a label, each of its own lines wrapped, all hanging at the same column.
     *
     * @param indent columns before the label
     * @param labelWidth columns that the label takes at least
     */
    void hanging(int indent, Styled label, int labelWidth, Style style, String text);

    /** Wrapped text with an indentation; behind a hanging one it is more about the same. */
    void text(int indent, Style style, String text);

    /** An address, which is never broken, so that it can be followed and copied. */
    void address(int indent, String url);
}
