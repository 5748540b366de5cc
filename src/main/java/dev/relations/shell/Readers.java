package dev.relations.shell;

import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.StateHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jline.reader.Buffer;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReader.SuggestionType;
import org.jline.reader.Widget;
import org.jline.terminal.Terminal;

/** Line editors. */
final class Readers {

    /** Lines of history kept, here and in the file. */
    private static final int MOST = 10_000;

    private Readers() {}

    /** The one that reads the lines of a shell. */
    static ShellReader ofLines(Terminal terminal, Shell shell) {
        Environment environment = shell.session().environment();
        Grammar grammar = shell.interpreter().grammar();
        ShellReader reader = reader(terminal);
        reader.setParser(new LineParser(grammar));
        reader.setCompleter(new ShellCompleter(shell.session()));
        reader.setCompletionMatcher(new WholeMatch());
        reader.setHighlighter(new LineHighlighter(shell.session(), grammar));
        reader.setHistory(new QuietHistory());
        reader.variable(LineReader.HISTORY_SIZE, MOST)
                .variable(LineReader.HISTORY_FILE_SIZE, MOST)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%M> ")
                .variable(LineReader.BELL_STYLE, "none")
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_REDUCE_BLANKS, false)
                .option(Option.INSERT_TAB, false);
        StateHome.of(environment)
                .ifPresent(
                        state ->
                                reader.variable(LineReader.HISTORY_FILE, state.resolve("history")));
        reader.setAutosuggestion(SuggestionType.HISTORY);
        accept(reader, LineReader.FORWARD_CHAR);
        accept(reader, LineReader.END_OF_LINE);
        return reader;
    }

    /** One that reads an answer to a question. */
    static ShellReader ofAnswers(Terminal terminal) {
        ShellReader reader = reader(terminal);
        reader.setParser(new AnswerParser());
        reader.setCompletionMatcher(new WholeMatch());
        reader.variable(LineReader.BELL_STYLE, "none")
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.INSERT_TAB, false);
        return reader;
    }

    private static ShellReader reader(Terminal terminal) {
        try {
            return new ShellReader(terminal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a movement at the end of the line take what is suggested there. */
    private static void accept(LineReader reader, String movement) {
        Widget usual = Objects.requireNonNull(reader.getBuiltinWidgets().get(movement));
        reader.getWidgets()
                .put(
                        movement,
                        () -> {
                            Buffer buffer = reader.getBuffer();
                            if (buffer.cursor() < buffer.length()) {
                                return usual.apply();
                            }
                            buffer.write(reader.getTailTip());
                            return true;
                        });
    }
}
