package dev.relations.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text with styles: made visible when it is made, so that its width is known and nothing in it can
 * harm a terminal.
 */
public final class Styled {

    /** Nothing. */
    public static final Styled EMPTY = new Styled(Style.PLAIN, "", 0, true, null);

    private final Style style;
    private final String text;
    private final int width;

    /** Whether it is only of what {@linkplain Width#isUsual most texts are}. */
    private final boolean usual;

    /** More text, which may be in another style. */
    private final @Nullable Styled rest;

    private Styled(Style style, String text, int width, boolean usual, @Nullable Styled rest) {
        this.style = style;
        this.text = text;
        this.width = width;
        this.usual = usual;
        this.rest = rest;
    }

    private static Styled usual(Style style, String text) {
        return new Styled(style, text, text.length(), true, null);
    }

    private static Styled visible(Style style, String text) {
        return new Styled(style, text, Width.of(text), false, null);
    }

    /** Text without a style. */
    public static Styled of(String text) {
        return of(Style.PLAIN, text);
    }

    /** Text in a style. */
    public static Styled of(Style style, String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        // One look shows that most text is harmless and as wide as it is long.
        return Width.isUsual(text) ? usual(style, text) : visible(style, Visible.of(text));
    }

    /** Texts in one style with a separator between them. */
    public static Styled joined(Style style, String separator, List<String> texts) {
        return of(style, texts.size() == 1 ? texts.get(0) : String.join(separator, texts));
    }

    /** One behind the other. */
    static Styled joined(List<Styled> parts) {
        Styled whole = EMPTY;
        for (int i = parts.size() - 1; i >= 0; i--) {
            whole = parts.get(i).plus(whole);
        }
        return whole;
    }

    /** This and more text behind it. */
    public Styled plus(Styled more) {
        if (isEmpty() || more.isEmpty()) {
            return isEmpty() ? more : this;
        }
        return new Styled(style, text, width, usual, rest == null ? more : rest.plus(more));
    }

    /** This and more text in a style behind it. */
    public Styled plus(Style style, String text) {
        return plus(of(style, text));
    }

    /** The text without its styles. */
    public String text() {
        return rest == null ? text : text + rest.text();
    }

    /** Its columns. */
    public int width() {
        return rest == null ? width : width + rest.width();
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** This cut to so many columns. */
    Styled cut(int columns, String ellipsis) {
        if (width() <= columns) {
            return this;
        }
        if (rest != null && width < columns) {
            return new Styled(style, text, width, usual, rest.cut(columns - width, ellipsis));
        }
        if (usual && columns > ellipsis.length()) {
            String kept = text.substring(0, columns - ellipsis.length()).stripTrailing();
            return usual(style, kept + ellipsis);
        }
        return visible(style, Width.cutOff(text, columns, ellipsis));
    }

    /** The text with the escape sequences of a palette. */
    public String in(Palette palette) {
        StringBuilder whole = new StringBuilder();
        appendTo(whole, palette);
        return whole.toString();
    }

    /** The same behind other text. */
    void appendTo(StringBuilder before, Palette palette) {
        for (Styled each = this; each != null; each = each.rest) {
            palette.append(each.style, each.text, before);
        }
    }
}
