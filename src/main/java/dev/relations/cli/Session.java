package dev.relations.cli;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Context;
import dev.relations.cli.command.Interaction;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Screens;
import dev.relations.cli.command.SessionMemory;
import dev.relations.cli.completing.LineCompletion;
import dev.relations.cli.completing.TypedWord;
import dev.relations.cli.completing.TypedWords;
import dev.relations.cli.outside.Environment;
import dev.relations.completion.Candidate;
import dev.relations.completion.Completion;
import dev.relations.meeting.Meetings;
import dev.relations.query.Query;
import dev.relations.query.QueryException;
import dev.relations.render.Palette;
import dev.relations.store.Loaded;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands of a shell: runs them one after another, and completes and describes their lines as
 * they are typed.
 */
public final class Session {
    /** The program's name, which may stand before a command here too. */
    public static final String PROGRAM = "relations";

    private final Relations outer;
    private final Interaction interaction;
    private final CommandTable commands;
    private final SessionMemory memory;
    private @Nullable CommandSpec model;

    /**
     * A session.
     *
     * @param outer the command that opened it, whose options hold for every command in it
     * @param interaction how its commands talk with the user
     * @param own the shell's own commands by name
     */
    public Session(
            Relations outer,
            Interaction interaction,
            Map<String, Function<Relations, Command>> own) {
        this.outer = outer;
        this.interaction = interaction;
        this.memory = new SessionMemory(outer);
        Map<String, Function<Relations, Command>> more = new LinkedHashMap<>();
        more.put("use", UseCommand::new);
        more.putAll(own);
        this.commands = CommandTable.USUAL.with(more);
    }

    /** The environment that the session was opened in. */
    public Environment environment() {
        return outer.environment();
    }

    /** The names of all commands, in the order of the help. */
    public Set<String> commands() {
        return commands.names();
    }

    /** Runs one command with these streams; its exit code. */
    public int run(Environment streams, List<String> words) {
        List<String> line =
                words.size() > 1 && words.get(0).equals(PROGRAM)
                        ? words.subList(1, words.size())
                        : words;
        return new Program(streams, this).run(line.toArray(String[]::new));
    }

    /** Tells of a mistake as every command does; the exit code that follows from it. */
    public int tell(Environment streams, CommandException mistake) {
        new Messages(relations(streams)).error(mistake.message(), mistake.remedy());
        return mistake.exitCode();
    }

    /** Tells something to know that stops nothing. */
    public void note(Environment streams, String message) {
        new Messages(relations(streams)).note(message, "");
    }

    private Relations relations(Environment streams) {
        return new Relations(streams, Optional.of(memory), Optional.of(interaction));
    }

    /** Reads the records now, so that the next answer need not wait, and watches them. */
    public void readAhead() {
        memory.load();
        model();
        memory.watch();
    }

    /**
     * What may stand where the cursor is in the line of a command, the best first; only what occurs
     * within what is used is offered.
     *
     * @param words the words of the line without quotes; at least the one that the cursor is in
     * @param index which word the cursor is in
     * @param cursor how many characters of that word stand before the cursor
     */
    public List<Candidate> complete(List<String> words, int index, int cursor) {
        Completion known = records().orElseGet(this::nothing);
        Supplier<LocalDate> today = outer.environment()::today;
        Query also =
                memory.context().map(c -> within(c, known.vocabulary(), today)).orElse(Query.ALL);
        return new LineCompletion(model(), known, outer.environment())
                .complete(words, index, cursor, also);
    }

    /** What is used may have lost its meaning when the records changed. */
    private static Query within(Context context, Vocabulary vocabulary, Supplier<LocalDate> today) {
        try {
            return context.query(vocabulary, today);
        } catch (QueryException e) {
            return Query.ALL;
        }
    }

    /**
     * What each word of a command's line is.
     *
     * @param unfinished the index of the word that is being typed; -1 for none
     */
    public List<TypedWord> describe(List<String> words, int unfinished) {
        return new TypedWords(model(), memory.last().map(this::completion)).of(words, unfinished);
    }

    /** What the records offered when they were last read; a key is not to wait for the files. */
    private Optional<Completion> records() {
        return memory.last().or(memory::load).map(this::completion);
    }

    private Completion completion(Loaded loaded) {
        return new Completion(loaded.meetings(), loaded.vocabulary(), outer.environment()::today);
    }

    private Completion nothing() {
        return new Completion(
                Meetings.of(List.of()), Vocabulary.builtIn(), outer.environment()::today);
    }

    /** All commands with all that they take. */
    private synchronized CommandSpec model() {
        CommandSpec made = model;
        if (made == null) {
            made = commands.model(relations(outer.environment()), List.of());
            model = made;
        }
        return made;
    }

    /** How errors, options and the like are shown on a terminal. */
    public Palette palette() {
        return Screens.ofOutput(outer).palette();
    }

    /** Waits until what was read is kept for later sessions. */
    public void finish() {
        memory.finish();
    }

    /** What narrows every command, as the prompt shows it; empty for nothing. */
    public String shownContext() {
        return memory.shownContext();
    }

    SessionMemory memory() {
        return memory;
    }

    Interaction interaction() {
        return interaction;
    }

    CommandTable table() {
        return commands;
    }
}
