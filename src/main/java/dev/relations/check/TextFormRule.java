package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import java.util.function.Consumer;

/** The text of a file as an editor saves it: its beginning, its line ends, its end, its tabs. */
final class TextFormRule implements FormRule {

    @Override
    public void check(Written file, Consumer<Diagnostic> found) {
        String text = file.text();
        if (file.hasMark()) {
            found.accept(
                    file.at(
                            0,
                            1,
                            Code.BYTE_ORDER_MARK,
                            "a byte order mark stands before the text, which some tools take for a"
                                    + " part of it",
                            "save the file as UTF-8 without a byte order mark"));
        }
        checkLineEnds(file, found);
        if (!text.isEmpty() && !endsLine(text)) {
            int last = text.lastIndexOf('\n') + 1;
            found.accept(
                    file.at(
                            Math.max(last, text.length() - 1),
                            1,
                            Code.NO_FINAL_NEWLINE,
                            "the last line has no end",
                            "end it with a line break, as every text file does"));
        }
        int tab = text.indexOf('\t');
        if (tab >= 0) {
            found.accept(
                    file.at(
                            tab,
                            1,
                            Code.TAB,
                            "a tab, which looks like blanks but is none",
                            "write blanks, or \\t in double quotes where it is meant"));
        }
    }

    private static boolean endsLine(String text) {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    private static void checkLineEnds(Written file, Consumer<Diagnostic> found) {
        if (file.text().indexOf('\r') < 0) {
            return;
        }
        LineEnds ends = LineEnds.of(file.text());
        if (ends.isMixed()) {
            found.accept(
                    file.at(
                            ends.firstOther(),
                            1,
                            Code.MIXED_LINE_ENDS,
                            "this line ends otherwise than most: " + ends.described(),
                            "end all lines alike, with LF"));
        } else {
            found.accept(
                    file.at(
                            0,
                            1,
                            Code.WINDOWS_LINE_ENDS,
                            "the lines end with " + ends.described(),
                            "end them with LF, which every system reads"));
        }
    }
}
