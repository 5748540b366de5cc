package dev.relations.cli.completing;

import dev.relations.cli.command.Arguments;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Slots;
import dev.relations.cli.command.Values;
import dev.relations.cli.outside.ClosedPipeException;
import dev.relations.cli.shells.Request;
import dev.relations.cli.shells.Shell;
import dev.relations.completion.Completion;
import dev.relations.completion.Slot;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code relations complete SHELL -- …}: what a completion script asks when Tab is pressed.
 * Whatever happens, it writes nothing but its answer: a message would end up in the line that is
 * being typed.
 */
public final class CompleteCommand extends Command {

    /** What it is called on a line. */
    public static final String NAME = "complete";

    private final Function<List<String>, CommandSpec> program;
    private final Values words = options.words("SHELL|WORD", "The shell, and what it hands over.");

    /**
     * One call of the command.
     *
     * @param program the model of the program, with the command that a line names, or with all
     */
    public CompleteCommand(Relations relations, Function<List<String>, CommandSpec> program) {
        super(relations, NAME, "Answer the completion script of a shell.");
        this.program = program;
        options.hide();
    }

    @Override
    public Integer call() {
        try {
            List<String> given = words.all();
            Optional<Shell> shell = given.isEmpty() ? Optional.empty() : Shell.of(given.get(0));
            if (shell.isPresent() && given.size() > 1) {
                answer(shell.get().request(given.subList(1, given.size())));
            }
            return ExitCode.OK;
        } catch (ClosedPipeException e) {
            throw e;
        } catch (RuntimeException e) {
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
        boolean onlyFolders = isOnly(slots, Slot.Other.FOLDER);
        if (onlyFolders || isOnly(slots, Slot.Other.FILE)) {
            request.answerFiles(onlyFolders, out);
            return;
        }
        Optional<Records> records =
                slots.stream().anyMatch(CompleteCommand::isOfRecords)
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
        List<String> before = new ArrayList<>(words.subList(0, words.size() - 1));
        return Arguments.recordsOption(before).or(relations::records);
    }
}
