package dev.relations.shell;

import java.util.List;
import java.util.Optional;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;

/** Tells the line editor whether a line is finished, and in which word the cursor is. */
final class LineParser implements Parser {
    private final Grammar grammar;

    LineParser(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public CompletingParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT) {
            grammar.parse(line)
                    .open()
                    .ifPresent(
                            open -> {
                                throw new EOFError(-1, -1, "not finished", open.prompt());
                            });
        }
        int within = EditorCursor.in(line, cursor);
        Optional<Place> place =
                context == ParseContext.COMPLETE
                        ? Place.of(grammar, line, within)
                        : Optional.empty();
        return new AtCursor(
                line,
                within,
                place.orElse(new Place(List.of(""), 0, 0, within, within, ' ')),
                place.isPresent());
    }

    /**
     * A line with a cursor.
     *
     * @param ours whether the cursor is in a command of ours, for which alone there is completion
     */
    record AtCursor(String line, int cursor, Place place, boolean ours)
            implements CompletingParsedLine {

        @Override
        public String word() {
            return place.word();
        }

        @Override
        public int wordCursor() {
            return place.cursor();
        }

        @Override
        public int wordIndex() {
            return place.index();
        }

        @Override
        public List<String> words() {
            return place.words();
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return Quoting.of(candidate.toString(), place.quote(), complete);
        }

        @Override
        public int rawWordCursor() {
            return line.codePointCount(place.start(), cursor);
        }

        @Override
        public int rawWordLength() {
            return line.codePointCount(place.start(), place.end());
        }
    }
}
