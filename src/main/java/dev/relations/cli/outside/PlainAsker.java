package dev.relations.cli.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

/** Asks on a terminal that can do nothing but print and read lines. */
public final class PlainAsker implements Asker {

    private static final String INDENT = "\n  ";

    private final Environment environment;
    private final PrintWriter err;

    /** On the terminal of this environment. */
    public PlainAsker(Environment environment) {
        this.environment = environment;
        this.err = environment.err();
    }

    @Override
    public int columns() {
        return environment.terminal().columns();
    }

    @Override
    public boolean edits() {
        return false;
    }

    @Override
    public Reply ask(Put question) {
        return question.text() ? text(question) : line(question);
    }

    private Reply line(Put question) {
        String before = question.typed();
        if (!before.isEmpty()) {
            err.println("(Enter takes what you had typed: " + before + ")");
        }
        err.print(question.prompt());
        err.flush();
        Line line = line(before, question);
        if (!line.isWhole()) {
            return new Reply.Left(line.text().isEmpty() ? before : line.text());
        }
        return new Reply.Typed(line.text().isBlank() ? before : line.text());
    }

    /** Lines until an empty one; a mark alone on the first is no text. */
    private Reply text(Put question) {
        String text = question.typed();
        err.println("(an empty line ends the text)");
        err.print(question.prompt() + text.replace("\n", INDENT) + (text.isEmpty() ? "" : INDENT));
        err.flush();
        boolean first = true;
        while (true) {
            Line line = line(text, question);
            String more = line.text().isEmpty() ? text : joined(text, line.text());
            if (!line.isWhole()) {
                return new Reply.Left(more);
            } else if (first && line.text().length() == 1) {
                return new Reply.Typed(line.text());
            } else if (line.text().isEmpty() && (first || !isPasted())) {
                return new Reply.Typed(text);
            }
            text = line.text().isEmpty() ? text + "\n" : more;
            first = false;
            err.print("  ");
            err.flush();
        }
    }

    private static String joined(String text, String line) {
        return text.isEmpty() ? line : text + "\n" + line;
    }

    /** What is there before anybody can have typed it belongs to the same text. */
    private boolean isPasted() {
        try {
            return environment.in().available() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A line.
     *
     * @param isWhole whether it has its end; otherwise the user leaves
     */
    private record Line(String text, boolean isWhole) {}

    /**
     * The next line.
     *
     * @param before what is typed of the answer already
     */
    private Line line(String before, Put question) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Runnable saving =
                () -> {
                    String part = question.text() ? joined(before, text(bytes)) : text(bytes);
                    question.unfinished().accept(text(bytes).isEmpty() ? before : part);
                };
        boolean isWhole = AtEnd.during(() -> isWhole(bytes), saving);
        if (!isWhole) {
            err.println();
        }
        return new Line(text(bytes), isWhole);
    }

    private boolean isWhole(ByteArrayOutputStream line) {
        try {
            return environment.line(line);
        } catch (CancellationException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() {
        // The terminal stays.
    }
}
