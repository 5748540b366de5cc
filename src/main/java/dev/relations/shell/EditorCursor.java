package dev.relations.shell;

/** The cursor of the line editor, which counts code points; a text counts {@code char}s. */
final class EditorCursor {

    private EditorCursor() {}

    /** Where in a text the cursor stands; at its end, if that is before the cursor. */
    static int in(String text, int points) {
        int all = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.max(0, Math.min(points, all)));
    }
}
