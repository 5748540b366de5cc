package dev.relations.readout.page;

import java.io.IOException;

/** A text as a page, be it HTML or plain. What is too much for any page is not even parsed. */
public final class PageText {

    /** Tags and entities: three times those of the largest page that is known. */
    private static final int MOST_MARKS = 60_000;

    private static final int MOST_ATTRIBUTES = 200_000;
    private static final int LONGEST_PLAIN = 2_000_000;

    private PageText() {}

    /**
     * The page of a text.
     *
     * @throws IOException if it is too much, with the reason
     */
    public static Page read(String text) throws IOException {
        if (!HtmlPage.isHtml(text)) {
            if (text.length() > LONGEST_PLAIN) {
                throw new IOException(
                        "with " + text.length() + " characters it is longer than any account");
            }
            return PlainPage.read(text);
        }
        refuseMany(text);
        return HtmlPage.read(text);
    }

    private static void refuseMany(String html) throws IOException {
        int marks = 0;
        int attributes = 0;
        for (int i = 0; i + 1 < html.length(); i++) {
            char c = html.charAt(i);
            char next = html.charAt(i + 1);
            boolean tag = c == '<' && (Character.isLetter(next) || next == '/' || next == '!');
            marks += tag || c == '&' ? 1 : 0;
            attributes += c == '=' ? 1 : 0;
        }
        if (marks > MOST_MARKS || attributes > MOST_ATTRIBUTES) {
            throw new IOException(
                    "with "
                            + (marks > MOST_MARKS
                                    ? marks + " tags and entities"
                                    : attributes + " attributes")
                            + " it is no page of an account");
        }
    }
}
