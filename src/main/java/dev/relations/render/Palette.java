package dev.relations.render;

import java.util.Map;
import java.util.Optional;

/** How styles are shown: in colours, or not at all. */
public enum Palette {
    /** No style is shown. */
    PLAIN,
    /** Styles as SGR sequences of the 16 basic colours. */
    COLOURS;

    private static final String ESC = "\u001b[";

    private static final String RESET = ESC + "0m";

    /**
     * The palette of a stream: {@code --color} wins, then {@code NO_COLOR} (<a
     * href="https://no-color.org">not empty</a>), then {@code CLICOLOR_FORCE}, then whether the
     * stream is a terminal that can show colours.
     *
     * @param option {@code always} or {@code never}; anything else leaves it to the environment
     */
    public static Palette choose(
            Optional<String> option, Map<String, String> environment, boolean terminal) {
        boolean colours =
                switch (option.orElse("auto")) {
                    case "always" -> true;
                    case "never" -> false;
                    default -> wanted(environment, terminal);
                };
        return colours ? COLOURS : PLAIN;
    }

    private static boolean wanted(Map<String, String> environment, boolean terminal) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return terminal && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** Whether no style is shown. */
    public boolean isPlain() {
        return this == PLAIN;
    }

    /** The text in a style; it must be visible text already. */
    public String apply(Style style, String text) {
        StringBuilder styled = new StringBuilder(text.length() + 12);
        append(style, text, styled);
        return styled.toString();
    }

    /** The same behind other text. */
    void append(Style style, String text, StringBuilder before) {
        if (this == PLAIN || style.codes().isEmpty() || text.isEmpty()) {
            before.append(text);
        } else {
            before.append(ESC).append(style.codes()).append('m').append(text).append(RESET);
        }
    }
}
