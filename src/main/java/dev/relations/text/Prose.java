package dev.relations.text;

import java.util.ArrayList;
import java.util.List;

/** Flowing text, whose line ends are an accident of where it comes from. */
public final class Prose {

    private Prose() {}

    /** The paragraphs of a text, which empty lines part; each on one line. */
    public static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            String words = line.strip();
            if (words.isEmpty() && paragraph.length() > 0) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            } else if (!words.isEmpty()) {
                if (paragraph.length() > 0 && isParted(paragraph, words)) {
                    paragraph.append(' ');
                }
                paragraph.append(words);
            }
        }
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /** Scripts without blanks between words have none between lines either. */
    private static boolean isParted(CharSequence before, String after) {
        return !isEastAsian(before.charAt(before.length() - 1)) || !isEastAsian(after.charAt(0));
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x2E80 && c < 0xAC00 || c >= 0xF900 && c < 0xFB00 || c >= 0xFF00;
    }
}
