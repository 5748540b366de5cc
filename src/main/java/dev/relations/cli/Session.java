package dev.relations.cli;

import dev.relations.index.KeptFolder;
import dev.relations.meeting.MeetingId;
import dev.relations.store.Loaded;
import dev.relations.store.RecordsFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What lasts from one command of a shell to the next. The records are read once; later commands
 * look at every file and read again what has changed.
 */
public final class Session {
    /** The program's name, which may stand before a command here too. */
    public static final String PROGRAM = "relations";

    private final Relations outer;
    private final CommandTable commands;
    private Optional<KeptFolder> kept = Optional.empty();
    private Optional<Context> context = Optional.empty();
    private List<MeetingId> listed = List.of();

    /**
     * A session.
     *
     * @param outer the command that opened it, whose options hold for every command in it
     * @param own the shell's own commands by name, annotated for picocli
     */
    public Session(Relations outer, Map<String, Function<Relations, Object>> own) {
        this.outer = outer;
        Map<String, Function<Relations, Object>> more = new LinkedHashMap<>();
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
        return new Relations(streams, Optional.of(this));
    }

    /** Reads the records now, so that the first answer need not wait. */
    public void readAhead() {
        Records.folder(outer.environment(), outer.records())
                .ifPresent(folder -> keep(outer, folder).load(total -> file -> {}));
    }

    /** Waits until what was read is kept for later sessions. */
    public void finish() {
        kept.ifPresent(KeptFolder::finish);
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
