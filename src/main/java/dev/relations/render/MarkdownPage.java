package dev.relations.render;

import java.io.PrintWriter;

/**
 * A page as Markdown (CommonMark): labels are items of a list, what is more about one stays in it.
 */
final class MarkdownPage implements Page {

    private static final int NONE = -1;

    private final PrintWriter out;
    private boolean afterBlank = true;

    /** The indentation of the items that are not within another one; {@link #NONE} before them. */
    private int outermost = NONE;

    /** What goes before a line that says more about the last item; empty outside of a list. */
    private String more = "";

    MarkdownPage(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void blank() {
        if (!afterBlank) {
            out.print('\n');
        }
        afterBlank = true;
        outermost = NONE;
    }

    @Override
    public void title(String title, String about) {
        begin("## ", about.isEmpty() ? title : title + " (" + about + ")");
    }

    @Override
    public void heading(String text) {
        begin("### ", text);
    }

    private void begin(String marks, String text) {
        blank();
        line(marks + escaped(text));
        more = "";
        blank();
    }

    @Override
    public void hanging(int indent, Styled label, int labelWidth, Style style, String text) {
        outermost = outermost == NONE ? indent : outermost;
        String before = indent > outermost ? "  " : "";
        String name = escaped(label.text());
        line(before + "- " + (name.isEmpty() ? "" : "**" + name + "** ") + flowing(text));
        more = before + "  - ";
    }

    @Override
    public void text(int indent, Style style, String text) {
        line(more + flowing(text));
    }

    @Override
    public void address(int indent, String url) {
        if (isOfTheWeb(url)) {
            String safe = url.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E");
            line(more + "<" + Visible.of(safe) + ">");
        } else {
            line(more + escaped(url));
        }
    }

    /** Any other address, such as {@code javascript:…}, might do more than lead somewhere. */
    private static boolean isOfTheWeb(String url) {
        return url.regionMatches(true, 0, "https://", 0, 8)
                || url.regionMatches(true, 0, "http://", 0, 7);
    }

    private void line(String text) {
        out.print(text + "\n");
        afterBlank = false;
    }

    private static String flowing(String text) {
        return MarkdownText.escapedLine(Visible.of(text.strip().replace('\n', ' ')));
    }

    private static String escaped(String text) {
        return MarkdownText.escaped(Visible.of(text));
    }
}
