package dev.relations.cli.outside;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Asks on a terminal that can do nothing but print and read lines. */
public final class PlainAsker implements Asker {

    private final Environment environment;
    private final PrintWriter err;

    /** On the terminal of this environment. */
    public PlainAsker(Environment environment) {
        this.environment = environment;
        this.err = environment.err();
    }

    @Override
    public Reply ask(Put question) {
        if (question.text()) {
            err.println("(an empty line ends the text)");
        }
        err.print(question.prompt());
        err.flush();
        StringBuilder text = new StringBuilder();
        while (true) {
            Optional<String> line = line();
            if (line.isEmpty()) {
                err.println();
                return new Reply.Left(text.toString());
            }
            text.append(text.length() == 0 ? "" : "\n").append(line.get());
            boolean begun = question.text() && text.length() > 1;
            if (!begun || line.get().isBlank() && !isPasted()) {
                return new Reply.Typed(text.toString());
            }
            err.print("  ");
            err.flush();
        }
    }

    /** What is there before anybody can have typed it belongs to the same text. */
    private boolean isPasted() {
        try {
            return environment.in().available() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** One line; none when the user leaves. */
    private Optional<String> line() {
        try {
            return environment.line();
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // The terminal stays.
    }
}
