package dev.relations.cli.help;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Writes a manual page with the macros of man(7), in ASCII whatever the text. */
final class Roff {

    private final StringBuilder page = new StringBuilder();

    /** A page of section 1. */
    Roff(String name, String version) {
        line(".TH " + quoted(name.toUpperCase(Locale.ROOT)) + " 1 \"\" " + quoted(version));
        // Addresses and options are not broken, and lines are not stretched.
        line(".nh");
        line(".ad l");
    }

    void section(String title) {
        line(".SH " + quoted(title.toUpperCase(Locale.ROOT)));
    }

    void subsection(String title) {
        line(".SS " + quoted(title));
    }

    void paragraph(String text) {
        line(".PP");
        text(text);
    }

    /** Text that goes on in the same paragraph. */
    void text(String text) {
        line(escaped(text.strip()));
    }

    /** A line with its fonts, made by {@link #bold}, {@link #italic} and {@link #plain}. */
    void marked(String marked) {
        line(marked);
    }

    /** A term with what it means. */
    void item(String markedTerm, String text) {
        line(".TP");
        line(markedTerm);
        line(text.isBlank() ? "\\&" : escaped(text.strip()));
    }

    /** Lines that stay as they are. */
    void literal(List<String> lines) {
        line(".PP");
        line(".RS 4");
        line(".nf");
        lines.forEach(each -> line(escaped(each)));
        line(".fi");
        line(".RE");
    }

    static String bold(String text) {
        return "\\fB" + plain(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + plain(text) + "\\fR";
    }

    /** Text within a marked line. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 8);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); ) {
            int code = decomposed.codePointAt(i);
            i += Character.charCount(code);
            StringBuilder marks = new StringBuilder();
            while (i < decomposed.length() && isMark(decomposed.codePointAt(i))) {
                marks.append('_').append(hex(decomposed.codePointAt(i)));
                i += Character.charCount(decomposed.codePointAt(i));
            }
            if (code >= 0x80 || marks.length() > 0) {
                plain.append("\\[u").append(hex(code)).append(marks).append(']');
            } else {
                plain.append(ascii((char) code));
            }
        }
        return plain.toString();
    }

    private static boolean isMark(int code) {
        return Character.getType(code) == Character.NON_SPACING_MARK;
    }

    private static String hex(int code) {
        String hex = Integer.toHexString(code).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    /** Signs that roff would take for others, which then cannot be copied into a shell. */
    private static String ascii(char c) {
        return switch (c) {
            case '\\' -> "\\e";
            case '-' -> "\\-";
            case '\'' -> "\\(aq";
            case '`' -> "\\(ga";
            case '^' -> "\\(ha";
            case '~' -> "\\(ti";
            case '"' -> "\\(dq";
            default -> String.valueOf(c);
        };
    }

    /** A whole line of text, which must not begin like a request. */
    private static String escaped(String text) {
        return (text.startsWith(".") ? "\\&" : "") + plain(text);
    }

    private static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
