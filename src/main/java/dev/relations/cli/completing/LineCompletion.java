package dev.relations.cli.completing;

import dev.relations.cli.command.Slots;
import dev.relations.cli.outside.Environment;
import dev.relations.completion.Candidate;
import dev.relations.completion.Completion;
import dev.relations.completion.Slot;
import dev.relations.query.Query;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Completes command lines of the program: commands, options, and the values that the records have
 * to offer. Whatever is wrong with a line, what is right of it counts.
 */
public final class LineCompletion {

    private final CommandSpec program;
    private final Completion records;
    private final FileNames files;

    /**
     * For a program with these commands and these records.
     *
     * @param program its model; its subcommands are what can be completed
     * @param environment where relative paths start, and where the user's home is
     */
    public LineCompletion(CommandSpec program, Completion records, Environment environment) {
        this.program = program;
        this.records = records;
        this.files = new FileNames(environment);
    }

    /**
     * What may stand where the cursor is, the best first. The value of a candidate takes the place
     * of the whole word that the cursor is in.
     *
     * @param words the words of the line without the program's name and without quotes; at least
     *     the one that the cursor is in, which may be empty
     * @param index which word the cursor is in
     * @param cursor how many characters of that word stand before the cursor
     */
    List<Candidate> complete(List<String> words, int index, int cursor) {
        return complete(words, index, cursor, Query.ALL);
    }

    /** The same where something that is not on the line narrows what is asked for. */
    public List<Candidate> complete(List<String> words, int index, int cursor, Query also) {
        LineAtCursor line = LineAtCursor.of(program, words, index, cursor);
        List<Candidate> candidates = new ArrayList<>();
        if (line.mayNameOption()) {
            candidates.addAll(ModelNames.options(line.typed(), line.before()));
        } else if (line.mayNameCommand()) {
            candidates.addAll(ModelNames.commands(line.typed(), line.before().command()));
        }
        line.value().ifPresent(value -> candidates.addAll(values(value, line, also)));
        return candidates;
    }

    private List<Candidate> values(LineAtCursor.Value value, LineAtCursor line, Query also) {
        List<Slot> slots = Slots.of(value.arg());
        Query beside = also.and(line.narrowing(records, !slots.contains(Slot.Other.QUERY)));
        List<Candidate> candidates = new ArrayList<>();
        for (Slot slot : slots) {
            for (Candidate each : values(slot, value.typed(), line, beside)) {
                if (!line.isGiven(value.arg(), each.value())) {
                    candidates.add(each.behind(value.stem()));
                }
            }
        }
        return candidates;
    }

    private List<Candidate> values(Slot slot, String typed, LineAtCursor line, Query beside) {
        if (slot == Slot.Other.QUERY) {
            return inQuery(typed, line, beside);
        } else if (slot == Slot.Other.COMMAND) {
            return ModelNames.commands(typed, program);
        } else if (slot == Slot.Other.FILE || slot == Slot.Other.FOLDER) {
            return files.beginning(typed, slot == Slot.Other.FOLDER);
        }
        return records.of(slot, typed, beside);
    }

    /** A query may be several words; those beside the cursor's stay as they are. */
    private List<Candidate> inQuery(String typed, LineAtCursor line, Query beside) {
        String before = String.join(" ", line.before().words());
        String stem = before.isEmpty() ? "" : before + " ";
        String after = line.rest() + " " + String.join(" ", line.wordsAfter());
        return records.inQuery(stem + typed, after, beside).stream()
                .map(each -> each.without(stem))
                .toList();
    }
}
