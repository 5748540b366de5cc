package dev.relations.cli;

import dev.relations.completion.Candidate;
import dev.relations.completion.Completion;
import dev.relations.completion.Slot;
import dev.relations.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

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
    public List<Candidate> complete(List<String> words, int index, int cursor) {
        return complete(words, index, cursor, Query.ALL);
    }

    /** The same where something that is not on the line narrows what is asked for. */
    public List<Candidate> complete(List<String> words, int index, int cursor, Query also) {
        LineAtCursor line = LineAtCursor.of(program, words, index, cursor);
        String typed = line.typed();
        Optional<OptionSpec> open = line.before().open();
        boolean optional = open.filter(option -> option.arity().min() == 0).isPresent();
        if (open.isPresent() && !(optional && typed.startsWith("-"))) {
            return values(open.get(), typed, line, also);
        }
        boolean dashed = typed.startsWith("-") && !line.before().onlyWords();
        int equals = typed.indexOf('=');
        if (dashed && typed.startsWith("--") && equals > 0) {
            String value = typed.substring(equals + 1);
            String stem = typed.substring(0, equals + 1);
            return line.before().option(typed.substring(0, equals)).stream()
                    .flatMap(option -> values(option, value, line, also).stream())
                    .map(each -> each.behind(stem))
                    .toList();
        }
        List<Candidate> candidates = new ArrayList<>();
        if (dashed) {
            candidates.addAll(ModelNames.options(typed, line.before()));
        } else if (line.before().takesCommand()) {
            candidates.addAll(ModelNames.commands(typed, line.before().command()));
        }
        boolean word = !dashed || typed.length() > 1 && !typed.startsWith("--");
        if (word) {
            line.before()
                    .nextWord()
                    .ifPresent(arg -> candidates.addAll(values(arg, typed, line, also)));
        }
        return candidates;
    }

    private List<Candidate> values(ArgSpec arg, String typed, LineAtCursor line, Query also) {
        List<Slot> slots = Slots.of(arg);
        boolean query = slots.contains(Slot.Other.QUERY);
        Query beside = also.and(line.narrowing(records, !query));
        List<Candidate> candidates = new ArrayList<>();
        for (Slot slot : slots) {
            candidates.addAll(values(slot, typed, line, beside));
        }
        candidates.removeIf(each -> line.isGiven(arg, each.value()));
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
