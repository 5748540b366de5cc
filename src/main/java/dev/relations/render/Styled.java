package dev.relations.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with styles: made visible when it is made, so that its width is known and nothing in it can
 * harm a terminal.
 */
public final class Styled {

    /** Nothing. */
    public static final Styled EMPTY = new Styled(List.of());

    private record Piece(Style style, String text, int width) {}

    private final List<Piece> pieces;

    private Styled(List<Piece> pieces) {
        this.pieces = pieces;
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
        // Most text is plain ASCII, which one look shows to be harmless and as wide as it is long.
        return new Styled(
                List.of(
                        Width.isPlain(text)
                                ? new Piece(style, text, text.length())
                                : visible(style, Visible.of(text))));
    }

    private static Piece visible(Style style, String text) {
        return new Piece(style, text, Width.of(text));
    }

    /** Texts in one style with a separator between them. */
    public static Styled joined(Style style, String separator, List<String> texts) {
        return of(style, texts.size() == 1 ? texts.get(0) : String.join(separator, texts));
    }

    /** This and more text behind it. */
    public Styled plus(Styled more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(more.pieces);
        return new Styled(List.copyOf(all));
    }

    /** This and more text in a style behind it. */
    public Styled plus(Style style, String text) {
        return plus(of(style, text));
    }

    /** The text without its styles. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** Its columns. */
    public int width() {
        int width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return width;
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** This cut to so many columns. */
    Styled cut(int columns, String ellipsis) {
        if (width() <= columns) {
            return this;
        }
        List<Piece> kept = new ArrayList<>();
        int left = columns;
        for (Piece piece : pieces) {
            int width = piece.width();
            if (width >= left) {
                String cut = Width.cut(piece.text() + "\u00a0\u00a0", left, ellipsis);
                kept.add(visible(piece.style(), cut));
                break;
            }
            kept.add(piece);
            left -= width;
        }
        return new Styled(List.copyOf(kept));
    }

    /** The text with the escape sequences of a palette. */
    public String in(Palette palette) {
        StringBuilder text = new StringBuilder();
        appendTo(text, palette);
        return text.toString();
    }

    /** The same behind other text. */
    void appendTo(StringBuilder text, Palette palette) {
        for (Piece piece : pieces) {
            palette.append(piece.style(), piece.text(), text);
        }
    }
}
