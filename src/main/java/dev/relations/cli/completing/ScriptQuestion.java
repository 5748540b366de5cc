package dev.relations.cli.completing;

import dev.relations.cli.command.Arguments;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Slots;
import dev.relations.cli.outside.ClosedPipeException;
import dev.relations.cli.shells.Request;
import dev.relations.cli.shells.Shell;
import dev.relations.completion.Completion;
import dev.relations.completion.Slot;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code relations complete SHELL -- …}: what a completion script asks when Tab is pressed. It is
 * no command of the table: somebody waits for the answer to each key, and to make a model of what
 * it takes would take a good part of that time. Whatever happens, it writes nothing but its answer:
 * a message would end up in the line that is being typed.
 */
public final class ScriptQuestion {

    private static final String NAME = "complete";

    private final Relations relations;
    private final Function<List<String>, CommandSpec> program;

    /**
     * One question.
     *
     * @param program the model of the program, with the command that a line names, or with all
     */
    public ScriptQuestion(Relations relations, Function<List<String>, CommandSpec> program) {
        this.relations = relations;
        this.program = program;
    }

    /** Whether these words are such a question. */
    public static boolean isOne(List<String> words) {
        return !words.isEmpty() && words.get(0).equals(NAME);
    }

    /** Answers it; the exit code. */
    public int answer(List<String> words) {
        Optional<Shell> shell = words.size() > 1 ? Shell.of(words.get(1)) : Optional.empty();
        int from = words.size() > 2 && words.get(2).equals("--") ? 3 : 2;
        if (shell.isEmpty() || from >= words.size()) {
            return ExitCode.OK;
        }
        try {
            relations.recallAhead(words);
            answer(shell.get().request(words.subList(from, words.size())));
            return ExitCode.OK;
        } catch (ClosedPipeException e) {
            // Nobody waits for the answer any more.
            return ExitCode.OK;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return ExitCode.BUG;
        }
    }

    private void answer(Request request) {
        PrintWriter out = relations.environment().out();
        List<String> words = request.words();
        int cursor = words.get(request.index()).length();
        CommandSpec model = program.apply(words);
        List<Slot> slots =
                LineAtCursor.of(model, words, request.index(), cursor).value().stream()
                        .flatMap(value -> Slots.of(value.arg()).stream())
                        .toList();
        boolean onlyFolders = isOnly(slots, Slot.Other.FOLDER) && !request.isOfFile();
        if (onlyFolders || isOnly(slots, Slot.Other.FILE) || request.isOfFile()) {
            request.answerFiles(onlyFolders, out);
            out.flush();
            return;
        }
        Optional<Records> records =
                slots.stream().anyMatch(ScriptQuestion::isOfRecords)
                        ? Records.remembered(relations, recordsOption(words))
                        : Optional.empty();
        Completion completion =
                new Completion(
                        records.map(Records::meetings).orElseGet(() -> Meetings.of(List.of())),
                        records.map(Records::vocabulary).orElseGet(Vocabulary::builtIn),
                        relations.environment()::today);
        LineCompletion lines = new LineCompletion(model, completion, relations.environment());
        request.answer(lines.complete(words, request.index(), cursor), out);
        out.flush();
        records.ifPresent(Records::finish);
    }

    /** Not by the equality of lists: that of a record in it is made anew in each process. */
    private static boolean isOnly(List<Slot> slots, Slot.Other slot) {
        return slots.size() == 1 && slots.get(0) == slot;
    }

    private static boolean isOfRecords(Slot slot) {
        return !(slot instanceof Slot.OneOf)
                && !(slot instanceof Slot.Words)
                && slot != Slot.Other.COMMAND;
    }

    /** What the line says of the folder, unless that is what is being completed. */
    private Optional<String> recordsOption(List<String> words) {
        return Arguments.recordsOption(words.subList(0, words.size() - 1))
                .map(relations.environment()::atHome);
    }
}
