package dev.relations.render;

/** Text that means itself in Markdown. */
final class MarkdownText {

    private MarkdownText() {}

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("[", "\\[");
    }
}
