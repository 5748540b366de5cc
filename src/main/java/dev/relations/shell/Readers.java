package dev.relations.shell;

import dev.relations.cli.Environment;
import java.util.Objects;
import org.jline.reader.Buffer;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReader.SuggestionType;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Widget;
import org.jline.terminal.Terminal;

/** Line editors. */
final class Readers {

    /** Lines of history kept, here and in the file. */
    private static final int MOST = 10_000;

    private Readers() {}

    /** The one that reads the lines of a shell. */
    static LineReader ofLines(Terminal terminal, Grammar grammar, Environment environment) {
        LineReaderBuilder builder =
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .appName("relations")
                        .parser(new LineParser(grammar))
                        .history(new QuietHistory())
                        .variable(LineReader.HISTORY_SIZE, MOST)
                        .variable(LineReader.HISTORY_FILE_SIZE, MOST)
                        .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%M> ")
                        .variable(LineReader.BELL_STYLE, "none")
                        .option(Option.DISABLE_EVENT_EXPANSION, true)
                        .option(Option.HISTORY_REDUCE_BLANKS, false)
                        .option(Option.INSERT_TAB, false);
        StateFolder.of(environment)
                .ifPresent(
                        state ->
                                builder.variable(
                                        LineReader.HISTORY_FILE, state.resolve("history")));
        LineReader reader = builder.build();
        reader.setAutosuggestion(SuggestionType.HISTORY);
        accept(reader, LineReader.FORWARD_CHAR);
        accept(reader, LineReader.END_OF_LINE);
        return reader;
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
