package dev.relations.cli.command;

import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.render.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Asks the user, where there is one: on a terminal, and unless {@code --no-input} forbids it. */
public final class Question {

    private final boolean possible;
    private final Environment environment;
    private final PrintWriter err;

    /** For a command. */
    public Question(Relations relations) {
        this.environment = relations.environment();
        TerminalFacts terminal = environment.terminal();
        this.possible = terminal.in() && terminal.err() && !relations.noInput();
        this.err = environment.err();
    }

    /** Whether there is a user to ask. */
    public boolean isPossible() {
        return possible;
    }

    /** The index of the choice made; none when nobody can be asked or no choice is made. */
    public Optional<Integer> choose(String question, List<String> choices) {
        if (!possible) {
            return Optional.empty();
        }
        err.println(Visible.of(question) + ":");
        for (int i = 0; i < choices.size(); i++) {
            err.println("  " + (i + 1) + "  " + Visible.of(choices.get(i)));
        }
        while (true) {
            Optional<String> answer = ask("Number, or nothing to stop: ");
            if (answer.isEmpty() || answer.get().isEmpty()) {
                return Optional.empty();
            }
            Optional<Integer> number = number(answer.get(), choices.size());
            if (number.isPresent()) {
                return number.map(n -> n - 1);
            }
            err.println("\"" + Visible.of(answer.get()) + "\" is none of these numbers");
        }
    }

    /** Whether the user says yes; no when nobody can be asked. */
    public boolean confirm(String question) {
        return possible
                && ask(Visible.of(question) + " [y/N] ")
                        .filter(
                                answer ->
                                        answer.equalsIgnoreCase("y")
                                                || answer.equalsIgnoreCase("yes"))
                        .isPresent();
    }

    private Optional<String> ask(String prompt) {
        err.print(prompt);
        err.flush();
        try {
            return environment.line().map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> number(String answer, int most) {
        try {
            int number = Integer.parseInt(answer);
            return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
