package dev.relations.shell;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells the line editor whether a line is finished; what it means is the grammar's. */
final class LineParser implements Parser {
    private final Grammar grammar;

    LineParser(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT) {
            grammar.parse(line)
                    .open()
                    .ifPresent(
                            open -> {
                                throw new EOFError(-1, -1, "not finished", open.prompt());
                            });
        }
        return new Whole(line, cursor);
    }

    /** The line as one word. */
    private record Whole(String line, int cursor) implements CompletingParsedLine {

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return cursor;
        }

        @Override
        public int rawWordLength() {
            return line.length();
        }

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
    }
}
