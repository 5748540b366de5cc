package dev.relations.cli.command;

import dev.relations.cli.outside.ReadingProgress;
import dev.relations.index.KeptFolder;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.render.Visible;
import dev.relations.store.Loaded;
import dev.relations.store.RecordsFolder;
import java.util.List;
import java.util.Optional;

/**
 * What lasts from one command of a shell to the next. The records are read once; later commands
 * look at every file and read again what has changed.
 */
public final class SessionMemory {

    private final Relations outer;
    private Optional<KeptFolder> kept = Optional.empty();
    private Optional<Context> context = Optional.empty();
    private List<Meeting> listed = List.of();

    /**
     * Nothing as yet.
     *
     * @param outer the command that opened the session, whose options hold for every command in it
     */
    public SessionMemory(Relations outer) {
        this.outer = outer;
    }

    Relations outer() {
        return outer;
    }

    /** What narrows every command that reads. */
    public Optional<Context> context() {
        return context;
    }

    /** Has every later command that reads narrowed so. */
    public void use(Optional<Context> narrowing) {
        context = narrowing;
    }

    /** What narrows every command, in one line as the prompt shows it; empty for nothing. */
    public String shownContext() {
        return context.map(Context::shown).map(Visible::of).orElse("");
    }

    /** Remembers which meetings were shown, and in which order. */
    public void listed(List<Meeting> meetings) {
        listed = meetings;
    }

    /**
     * The meeting that was shown under a number, if it is one.
     *
     * @throws CommandException when the last list has no row of this number, which is too short to
     *     be the year that ids begin with
     */
    Optional<MeetingId> listed(String number) {
        boolean plain =
                !number.isEmpty()
                        && number.length() < 8
                        && number.chars().allMatch(c -> c >= '0' && c <= '9');
        int row = plain ? Integer.parseInt(number) : 0;
        if (row >= 1 && row <= listed.size()) {
            return Optional.of(listed.get(row - 1).id());
        } else if (plain && number.length() < 4 && !listed.isEmpty()) {
            String rows = listed.size() == 1 ? "row 1 alone" : "rows 1 to " + listed.size();
            throw CommandException.notFound(
                    "there is no row " + number + " in the last list", "it has " + rows);
        }
        return Optional.empty();
    }

    /** What the session's folder holds now; nothing where there is none. */
    public Optional<Loaded> load() {
        return Records.folder(outer.environment(), outer.records())
                .map(folder -> keep(outer, folder).load(total -> file -> {}));
    }

    /** What a folder holds now. */
    Loaded load(Relations relations, RecordsFolder folder) {
        return keep(relations, folder).load(new ReadingProgress(relations.environment()));
    }

    /** What the records were when they were last read, without a look at the files. */
    public Optional<Loaded> last() {
        return kept.flatMap(KeptFolder::last);
    }

    /** Watches the records that were read, so that the next look at them is short. */
    public void watch() {
        kept.ifPresent(KeptFolder::watch);
    }

    /** Has the records read anew by the next command. */
    public void forget() {
        kept.ifPresent(KeptFolder::forget);
    }

    /** Waits until what was read is kept for later sessions. */
    public void finish() {
        kept.ifPresent(KeptFolder::finish);
        kept.ifPresent(KeptFolder::unwatch);
    }

    private synchronized KeptFolder keep(Relations relations, RecordsFolder folder) {
        Optional<KeptFolder> same = kept.filter(each -> each.folder().path().equals(folder.path()));
        if (same.isEmpty()) {
            finish();
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
