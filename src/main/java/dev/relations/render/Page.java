package dev.relations.render;

import java.io.PrintWriter;
import java.util.List;

/** Flowing text for people: paragraphs that hang below a label, within the width of the screen. */
final class Page {

    private final Screen screen;
    private final PrintWriter out;

    Page(Screen screen, PrintWriter out) {
        this.screen = screen;
        this.out = out;
    }

    void blank() {
        out.print('\n');
    }

    void line(Styled text) {
        out.print(text.in(screen.palette()) + "\n");
    }

    /** A line of its own that begins a part. */
    void heading(String text) {
        line(Styled.of(Style.HEADING, text));
    }

    /** A text behind a label, each of its own lines wrapped, all hanging at the same column. */
    void hanging(int indent, Styled label, int labelWidth, Style style, String text) {
        int left = indent + Math.max(labelWidth, label.isEmpty() ? 0 : label.width() + 2);
        Styled before = Styled.of(" ".repeat(indent)).plus(label);
        for (String paragraph : text.strip().split("\n", -1)) {
            List<String> lines =
                    Width.wrapped(Visible.of(paragraph.strip()), screen.pageWidth() - left);
            for (String each : lines) {
                int pad = Math.max(0, left - before.width());
                String blank = each.isEmpty() ? "" : " ".repeat(pad);
                line(before.plus(Styled.of(blank)).plus(style, each));
                before = Styled.EMPTY;
            }
        }
    }

    /** Wrapped text with an indentation. */
    void text(int indent, Style style, String text) {
        hanging(indent, Styled.EMPTY, 0, style, text);
    }
}
