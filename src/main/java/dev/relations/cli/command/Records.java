package dev.relations.cli.command;

import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.ReadingProgress;
import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.index.IndexPlace;
import dev.relations.index.IndexedFolder;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.store.Loaded;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordsFolder;
import dev.relations.store.RecordsLocation;
import dev.relations.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** The records that a command works on, and what could not be read of them. */
public final class Records {

    private final Relations relations;
    private final RecordsFolder folder;
    private final Loaded loaded;
    private final Optional<IndexedFolder> index;

    private Records(
            Relations relations,
            RecordsFolder folder,
            Loaded loaded,
            Optional<IndexedFolder> index) {
        this.relations = relations;
        this.folder = folder;
        this.loaded = loaded;
        this.index = index;
    }

    /** Finds the folder and reads what is not known of it. */
    public static Records load(Relations relations) {
        return load(relations, folder(relations), new ReadingProgress(relations.environment()));
    }

    /**
     * The same without a word to anybody, and as it was a moment ago where that is known; nothing
     * where there is no folder.
     */
    public static Optional<Records> remembered(Relations relations, Optional<String> option) {
        return folder(relations.environment(), option).map(folder -> remembered(relations, folder));
    }

    private static Records remembered(Relations relations, RecordsFolder folder) {
        return relations
                .ahead(folder)
                .or(() -> index(relations, folder))
                .flatMap(IndexedFolder::remember)
                .map(loaded -> new Records(relations, folder, loaded, Optional.empty()))
                .orElseGet(() -> load(relations, folder, files -> file -> {}));
    }

    private static Records load(
            Relations relations, RecordsFolder folder, IntFunction<Consumer<RecordFile>> progress) {
        if (relations.memory().isPresent()) {
            Loaded loaded = relations.memory().get().load(relations, folder);
            return new Records(relations, folder, loaded, Optional.empty());
        }
        Optional<IndexedFolder> index = relations.ahead(folder).or(() -> index(relations, folder));
        Loaded loaded = index.map(each -> each.load(progress)).orElseGet(folder::load);
        return new Records(relations, folder, loaded, index);
    }

    /** Waits until what was read is kept. */
    public void finish() {
        index.ifPresent(IndexedFolder::finish);
    }

    /** The folder with its index, unless the user wants none. */
    public static Optional<IndexedFolder> index(Relations relations, RecordsFolder folder) {
        return indexPlace(relations.environment())
                .map(place -> new IndexedFolder(folder, place, relations.environment().clock()));
    }

    /** Where indexes are kept, unless the user wants none. */
    static Optional<IndexPlace> indexPlace(Environment environment) {
        return IndexPlace.of(environment.variables(), System.getProperty("java.class.path", ""));
    }

    /** Finds the folder. */
    public static RecordsFolder folder(Relations relations) {
        RecordsLocation location = location(relations.environment(), relations.records());
        if (location instanceof RecordsLocation.Missing missing) {
            throw CommandException.notFound(missing.message(), missing.remedy());
        }
        return new RecordsFolder(((RecordsLocation.Found) location).folder());
    }

    /** The folder, if there is one. */
    public static Optional<RecordsFolder> folder(Environment environment, Optional<String> option) {
        return location(environment, option) instanceof RecordsLocation.Found found
                ? Optional.of(new RecordsFolder(found.folder()))
                : Optional.empty();
    }

    private static RecordsLocation location(Environment environment, Optional<String> option) {
        return RecordsLocation.find(
                option, environment.variables(), environment.workingDirectory());
    }

    /** The meetings of those records that could be read. */
    public Meetings meetings() {
        return loaded.meetings();
    }

    /** The vocabulary that goes with them. */
    public Vocabulary vocabulary() {
        return loaded.vocabulary();
    }

    /** Where they are. */
    public RecordsFolder folder() {
        return folder;
    }

    /** The path of their folder. */
    public Path path() {
        return folder.path();
    }

    /** The meeting that an id, the beginning of one, or latest names. */
    public Meeting named(String word) {
        String id = relations.id(word);
        if (!NamedMeeting.isName(id, meetings())) {
            refuseUnreadable(id);
        }
        return NamedMeeting.of(id, meetings());
    }

    /** A record that is there and cannot be read is not missing. */
    public void refuseUnreadable(String id) {
        List<Diagnostic> found =
                loaded.diagnostics().stream().filter(d -> isOf(id, d.path())).toList();
        if (NamedMeeting.looksLikeId(id) && !found.isEmpty()) {
            Messages messages = new Messages(relations);
            found.forEach(d -> messages.diagnostic(folder.path(), d));
            throw CommandException.notFound(
                    "the record " + id + " cannot be read",
                    found.stream().anyMatch(d -> isOfFile(d.code()))
                            ? "what is wrong with its file is said above"
                            : "mend it first: relations edit " + id);
        }
    }

    /** What no editor could mend. */
    private static boolean isOfFile(Code code) {
        return code == Code.LINK_OUT || code == Code.NOT_READABLE || code == Code.SYMLINK_LOOP;
    }

    private static boolean isOf(String id, String path) {
        return path.startsWith(id, path.lastIndexOf('/') + 1);
    }

    /** Names what could not be read on standard error; the exit code that follows from it. */
    public int report() {
        finish();
        if (loaded.diagnostics().isEmpty()) {
            return ExitCode.OK;
        }
        Messages messages = new Messages(relations);
        loaded.diagnostics().forEach(d -> messages.diagnostic(folder.path(), d));
        return ExitCode.INCOMPLETE;
    }
}
