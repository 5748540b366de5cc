package dev.relations.render;

import java.io.PrintWriter;
import java.util.List;

/** A page for people, within the width of the screen. */
final class ScreenPage implements Page {

    private final Screen screen;
    private final PrintWriter out;

    ScreenPage(Screen screen, PrintWriter out) {
        this.screen = screen;
        this.out = out;
    }

    @Override
    public void blank() {
        out.print('\n');
    }

    @Override
    public void title(String title, String about) {
        if (about.isEmpty()) {
            hanging(0, Styled.EMPTY, 0, Style.TITLE, title);
        } else {
            line(Styled.of(Style.TITLE, title).plus(Style.DIM, "  " + about));
        }
    }

    @Override
    public void heading(String text) {
        line(Styled.of(Style.HEADING, text));
    }

    @Override
    public void hanging(int indent, Styled label, int labelWidth, Style style, String text) {
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

    @Override
    public void text(int indent, Style style, String text) {
        hanging(indent, Styled.EMPTY, 0, style, text);
    }

    @Override
    public void address(int indent, String url) {
        line(Styled.of(" ".repeat(indent)).plus(Style.DIM, url));
    }

    private void line(Styled text) {
        out.print(text.in(screen.palette()) + "\n");
    }
}
