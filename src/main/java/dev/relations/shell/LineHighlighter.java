package dev.relations.shell;

import dev.relations.cli.Session;
import dev.relations.cli.completing.TypedWord;
import dev.relations.render.Palette;
import dev.relations.render.Style;
import java.util.Arrays;
import java.util.List;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Shows what each part of a line is while it is typed. */
final class LineHighlighter implements Highlighter {
    private final Session session;
    private final Grammar grammar;
    private final Palette palette;

    LineHighlighter(Session session, Grammar grammar) {
        this.session = session;
        this.grammar = grammar;
        this.palette = session.palette();
    }

    @Override
    public AttributedString highlight(LineReader reader, String text) {
        if (palette.isPlain() || text.isEmpty()) {
            return new AttributedString(text);
        }
        Style[] styles = styles(text, EditorCursor.in(text, reader.getBuffer().cursor()));
        AttributedStringBuilder shown = new AttributedStringBuilder(text.length());
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || styles[i] != styles[from]) {
                shown.append(text.substring(from, i), style(styles[from]));
                from = i;
            }
        }
        return shown.toAttributedString();
    }

    /** The style of each character. */
    Style[] styles(String text, int cursor) {
        Style[] styles = new Style[text.length()];
        Arrays.fill(styles, Style.PLAIN);
        int done = 0;
        for (Step step : grammar.parse(text).steps()) {
            for (Stage stage : step.stages()) {
                between(styles, done, stage.start());
                if (stage instanceof Stage.Own own) {
                    words(own, styles, cursor);
                }
                done = stage.end();
            }
        }
        between(styles, done, text.length());
        return styles;
    }

    private void words(Stage.Own own, Style[] styles, int cursor) {
        List<Word> words = own.words();
        boolean named = words.size() > 1 && words.get(0).text().equals(Session.PROGRAM);
        List<Word> counted = named ? words.subList(1, words.size()) : words;
        int unfinished = -1;
        for (int i = 0; i < counted.size(); i++) {
            boolean at = counted.get(i).start() <= cursor && cursor <= counted.get(i).end();
            unfinished = at ? i : unfinished;
        }
        List<TypedWord> kinds =
                session.describe(counted.stream().map(Word::text).toList(), unfinished);
        for (int i = 0; i < counted.size(); i++) {
            fill(styles, counted.get(i), style(kinds.get(i)));
        }
        if (named) {
            fill(styles, words.get(0), Style.COMMAND);
        }
        int done = own.start();
        for (Word word : words) {
            between(styles, done, word.start());
            done = word.end();
        }
        between(styles, done, own.end());
        own.redirects().forEach(each -> fill(styles, each.target(), Style.VALUE));
    }

    private static void fill(Style[] styles, Word word, Style style) {
        Arrays.fill(styles, word.start(), word.end(), style);
    }

    /** Operators and comments. */
    private static void between(Style[] styles, int from, int to) {
        for (int i = from; i < to; i++) {
            styles[i] = Style.DIM;
        }
    }

    private static Style style(TypedWord kind) {
        return switch (kind) {
            case COMMAND -> Style.COMMAND;
            case OPTION -> Style.OPTION;
            case VALUE -> Style.VALUE;
            case UNKNOWN -> Style.UNKNOWN;
        };
    }

    /** The style as everywhere in the program, in the editor's terms. */
    private AttributedStyle style(Style style) {
        return AttributedString.fromAnsi(palette.apply(style, "x")).styleAt(0);
    }
}
