package dev.relations.completion;

/**
 * Something that may stand where the cursor is.
 *
 * @param value the text that takes the place of what was typed, without a shell's quotes
 * @param display how it is shown in a list: the part of the value that was looked for
 * @param description what there is to know of it, one line; may be empty
 * @param group what kind of thing it is, in the plural: ministers, topics
 * @param whole whether a blank may follow; not where more of the same word is to be typed
 * @param fitting what has the same meaning as the value and fits what was typed letter by letter,
 *     for who cannot put anything else in its place: {@code DPRK} for {@code north-korea}; mostly
 *     the value itself
 */
public record Candidate(
        String value,
        String display,
        String description,
        String group,
        boolean whole,
        String fitting) {

    public Candidate {
        description = oneLine(description);
    }

    /** One that fits by itself. */
    public Candidate(
            String value, String display, String description, String group, boolean whole) {
        this(value, display, description, group, whole, value);
    }

    /** Without line ends and control characters, which a terminal would take for orders. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** The same behind something that stays. */
    public Candidate behind(String stem) {
        return stem.isEmpty()
                ? this
                : new Candidate(stem + value, display, description, group, whole, stem + fitting);
    }

    /** The same without something that its value begins with. */
    public Candidate without(String stem) {
        String rest = value.substring(stem.length());
        return stem.isEmpty()
                ? this
                : new Candidate(
                        rest,
                        display,
                        description,
                        group,
                        whole,
                        fitting.startsWith(stem) ? fitting.substring(stem.length()) : rest);
    }
}
