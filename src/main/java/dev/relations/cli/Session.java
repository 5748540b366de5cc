package dev.relations.cli;

import dev.relations.completion.Candidate;
import dev.relations.completion.Completion;
import dev.relations.index.KeptFolder;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Meetings;
import dev.relations.query.Query;
import dev.relations.query.QueryException;
import dev.relations.render.Palette;
import dev.relations.store.Loaded;
import dev.relations.store.RecordsFolder;
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
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What lasts from one command of a shell to the next. The records are read once; later commands
 * look at every file and read again what has changed.
 */
public final class Session {
    /** The program's name, which may stand before a command here too. */
    public static final String PROGRAM = "relations";

    private final Relations outer;
    private final Interaction interaction;
    private final CommandTable commands;
    private Optional<KeptFolder> kept = Optional.empty();
    private Optional<Context> context = Optional.empty();
    private List<MeetingId> listed = List.of();
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
        return new Relations(streams, Optional.of(this), Optional.of(interaction));
    }

    /** Reads the records now, so that the next answer need not wait, and watches them. */
    public void readAhead() {
        Optional<KeptFolder> folder =
                Records.folder(outer.environment(), outer.records()).map(f -> keep(outer, f));
        folder.ifPresent(each -> each.load(total -> file -> {}));
        model();
        folder.ifPresent(KeptFolder::watch);
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
        Query also = context.map(c -> within(c, known.vocabulary(), today)).orElse(Query.ALL);
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
        Optional<Completion> last = kept.flatMap(KeptFolder::last).map(this::completion);
        return new TypedWords(model(), last).of(words, unfinished);
    }

    /** What the records offered when they were last read; a key is not to wait for the files. */
    private Optional<Completion> records() {
        return kept.flatMap(KeptFolder::last)
                .or(
                        () ->
                                Records.folder(outer.environment(), outer.records())
                                        .map(f -> keep(outer, f).load(total -> file -> {})))
                .map(this::completion);
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
            Relations relations = relations(outer.environment());
            CommandLine line = new CommandLine(relations.spec());
            commands.addTo(line, relations, List.of());
            made = line.getCommandSpec();
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
        kept.ifPresent(KeptFolder::finish);
        kept.ifPresent(KeptFolder::unwatch);
    }

    /** What narrows every command, as the prompt shows it; empty for nothing. */
    public String shownContext() {
        return context.map(Context::shown).orElse("");
    }

    /** What narrows every command that reads. */
    Optional<Context> context() {
        return context;
    }

    /** Has every later command that reads narrowed so. */
    void use(Optional<Context> narrowing) {
        context = narrowing;
    }

    /** Remembers which meetings were shown, and in which order. */
    void listed(List<MeetingId> ids) {
        listed = ids;
    }

    /** The meeting that was shown under a number, if it is one. */
    Optional<MeetingId> listed(String number) {
        boolean plain =
                !number.isEmpty()
                        && number.length() < 8
                        && number.chars().allMatch(c -> c >= '0' && c <= '9');
        int row = plain ? Integer.parseInt(number) : 0;
        return row >= 1 && row <= listed.size()
                ? Optional.of(listed.get(row - 1))
                : Optional.empty();
    }

    Interaction interaction() {
        return interaction;
    }

    Relations outer() {
        return outer;
    }

    CommandTable table() {
        return commands;
    }

    /** What a folder holds now. */
    Loaded load(Relations relations, RecordsFolder folder) {
        return keep(relations, folder).load(new ReadingProgress(relations));
    }

    /** Has the records read anew by the next command. */
    void forget() {
        kept.ifPresent(KeptFolder::forget);
    }

    private synchronized KeptFolder keep(Relations relations, RecordsFolder folder) {
        Optional<KeptFolder> same = kept.filter(each -> each.folder().path().equals(folder.path()));
        if (same.isEmpty()) {
            kept.ifPresent(KeptFolder::finish);
            kept.ifPresent(KeptFolder::unwatch);
            same =
                    Optional.of(
                            new KeptFolder(
                                    folder,
                                    Records.indexPlace(relations.environment()),
                                    relations.environment().clock()));
            kept = same;
        }
        return same.get();
    }
}
