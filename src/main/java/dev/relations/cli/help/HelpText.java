package dev.relations.cli.help;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a text that {@code relations help} shows into a part of a page. Such a text has its title
 * in the first line; lines without a margin are paragraphs, or the heading of what follows when
 * they stand alone; with one, they are terms with their meaning behind at least two blanks, whose
 * next lines are indented deeper, or else examples.
 */
final class HelpText {

    private static final int MARGIN = 2;

    /** A heading is no longer than this and no sentence. */
    private static final int HEADING = 30;

    private final Roff page;
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> literal = new ArrayList<>();
    private String term = "";
    private String meaning = "";

    private HelpText(Roff page) {
        this.page = page;
    }

    /** Adds the text below its title. */
    static void add(String text, Roff page) {
        HelpText help = new HelpText(page);
        text.lines().skip(1).forEach(help::line);
        help.end();
    }

    private void line(String line) {
        int margin = line.length() - line.stripLeading().length();
        String words = line.strip();
        int gap = words.lastIndexOf("  ");
        if (words.isEmpty()) {
            end();
        } else if (margin == 0) {
            endIndented();
            paragraph.add(words);
        } else if (margin > MARGIN && !term.isEmpty()) {
            meaning += " " + words;
        } else if (gap > 0 && literal.isEmpty()) {
            endParagraph();
            endTerm();
            term = words.substring(0, gap).strip();
            meaning = words.substring(gap).strip();
        } else {
            endParagraph();
            endTerm();
            literal.add(words);
        }
    }

    private void end() {
        endParagraph();
        endIndented();
    }

    private void endIndented() {
        endTerm();
        if (!literal.isEmpty()) {
            page.literal(literal);
            literal.clear();
        }
    }

    private void endTerm() {
        if (!term.isEmpty()) {
            page.item(Roff.bold(term), meaning);
            term = "";
        }
    }

    private void endParagraph() {
        String text = String.join(" ", paragraph);
        if (paragraph.size() == 1
                && text.length() <= HEADING
                && ".:".indexOf(text.charAt(text.length() - 1)) < 0) {
            page.subsection(text);
        } else if (!text.isEmpty()) {
            page.paragraph(text);
        }
        paragraph.clear();
    }
}
