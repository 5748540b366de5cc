package dev.relations.shell;

import dev.relations.cli.outside.Asker;
import dev.relations.cli.outside.AtEnd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/**
 * Asks with a line editor: answers are completed, and the usual and the refused one come with the
 * up arrow, to be changed. What stands in the line is not lost when the terminal is closed.
 */
final class LineAsker implements Asker {

    /** Columns of a terminal that does not know how many it has. */
    private static final int USUAL = 80;

    private final Terminal terminal;
    private final boolean shared;

    /**
     * @param shared whether the terminal stays open for others
     */
    LineAsker(Terminal terminal, boolean shared) {
        this.terminal = terminal;
        this.shared = shared;
    }

    @Override
    public Reply ask(Put question) {
        ShellReader reader = Readers.ofAnswers(terminal);
        reader.setCompleter((r, line, candidates) -> offer(question, line.line(), candidates));
        reader.variable(LineReader.SECONDARY_PROMPT_PATTERN, "  ");
        question.earlier().forEach(reader.getHistory()::add);
        return AtEnd.during(
                () -> reply(question, reader), () -> question.unfinished().accept(typed(reader)));
    }

    private static Reply reply(Put question, ShellReader reader) {
        try {
            String prompt = question.prompt().replace("%", "%%");
            return new Reply.Typed(reader.readLine(prompt, null, question.typed()));
        } catch (UserInterruptException e) {
            return new Reply.Left(e.getPartialLine());
        } catch (EndOfFileException e) {
            return new Reply.Left(typed(reader));
        }
    }

    @Override
    public int columns() {
        int columns = terminal.getColumns();
        return columns > 0 ? columns : USUAL;
    }

    @Override
    public boolean edits() {
        return true;
    }

    private static String typed(ShellReader reader) {
        return reader.getBuffer().toString();
    }

    private static void offer(Put question, String typed, List<Candidate> candidates) {
        question.offers().apply(typed).forEach(each -> Offered.add(each, false, candidates));
    }

    @Override
    public void close() {
        if (!shared) {
            try {
                terminal.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
