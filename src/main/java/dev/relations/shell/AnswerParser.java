package dev.relations.shell;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser;

/** Takes an answer as one word: nothing in it is quoted, and it is finished when Enter says so. */
final class AnswerParser implements Parser {

    @Override
    public CompletingParsedLine parse(String line, int cursor, ParseContext context) {
        return new Whole(line, EditorCursor.in(line, cursor));
    }

    /** An answer with a cursor. */
    record Whole(String line, int cursor) implements CompletingParsedLine {

        @Override
        public String word() {
            return line;
        }

        @Override
        public int wordCursor() {
            return cursor;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(line);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return line.codePointCount(0, cursor);
        }

        @Override
        public int rawWordLength() {
            return line.codePointCount(0, line.length());
        }
    }
}
