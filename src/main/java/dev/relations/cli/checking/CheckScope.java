package dev.relations.cli.checking;

import dev.relations.check.Checked;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.outside.Environment;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Inspection;
import dev.relations.diagnostic.Silenced;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.query.Query;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which files a check is about: those named by path or id, and those whose meetings a query
 * matches. Files outside the records folder are looked at as if they were in it.
 */
final class CheckScope {

    private final Environment environment;
    private final Path folder;

    /** Files and folders below the records folder, as they are called there. */
    private final List<String> below = new ArrayList<>();

    private final List<MeetingId> ids = new ArrayList<>();
    private final List<RecordFile> drafts = new ArrayList<>();
    private final List<String> query = new ArrayList<>();

    private CheckScope(Environment environment, RecordsFolder records) {
        this.environment = environment;
        this.folder = records.path();
    }

    static CheckScope of(List<String> words, Environment environment, RecordsFolder records) {
        CheckScope scope = new CheckScope(environment, records);
        Set<MeetingId> known = new HashSet<>();
        if (words.stream().anyMatch(MeetingId::isWellFormed)) {
            known.addAll(records.ids().keySet());
        }
        for (String word : words) {
            if (MeetingId.isWellFormed(word) && known.contains(new MeetingId(word))) {
                scope.ids.add(new MeetingId(word));
            } else if (scope.isPath(word)) {
                scope.addPath(word);
            } else {
                scope.query.add(word);
            }
        }
        return scope;
    }

    private boolean isPath(String word) {
        if (word.endsWith(".yaml") || word.endsWith(".yml")) {
            return true;
        }
        return word.indexOf(':') < 0 && Files.exists(environment.resolve(word));
    }

    private void addPath(String word) {
        Path path = environment.resolve(word);
        try {
            Path real = path.toRealPath();
            Path realFolder = folder.toRealPath();
            if (real.startsWith(realFolder)) {
                below.add(realFolder.relativize(real).toString().replace('\\', '/'));
            } else if (Files.isDirectory(path)) {
                for (RecordFile file : new RecordsFolder(path).list().files()) {
                    drafts.add(RecordFile.outside(file.file()));
                }
            } else {
                drafts.add(RecordFile.outside(path));
            }
        } catch (IOException e) {
            throw CommandException.notFound(
                    "there is no file " + word, "give a file or folder that can be read");
        }
    }

    /** The files that are not in the records folder. */
    List<RecordFile> drafts() {
        return drafts;
    }

    /** The words that are neither files nor ids. */
    List<String> query() {
        return query;
    }

    /** What was found in the files that the check is about. */
    Inspection narrowed(Checked checked, Query criteria) {
        Predicate<String> wanted = wanted(checked, criteria);
        List<Diagnostic> found =
                checked.diagnostics().stream()
                        .filter(diagnostic -> wanted.test(diagnostic.path()))
                        .map(this::shown)
                        .toList();
        List<Silenced> silenced =
                checked.silenced().stream()
                        .filter(each -> wanted.test(each.diagnostic().path()))
                        .map(each -> new Silenced(shown(each.diagnostic()), each.reason()))
                        .toList();
        int records = (int) checked.paths().stream().filter(wanted).count();
        return new Inspection(found, records, silenced);
    }

    private Diagnostic shown(Diagnostic diagnostic) {
        return diagnostic.withPath(environment.shown(folder.resolve(diagnostic.path())));
    }

    /** Which files, by their paths below the folder. */
    Predicate<String> wanted(Checked checked, Query criteria) {
        boolean named = !below.isEmpty() || !ids.isEmpty() || !drafts.isEmpty();
        if (!named && criteria.equals(Query.ALL)) {
            return path -> true;
        }
        Predicate<String> wanted = named ? named(checked) : path -> true;
        return criteria.equals(Query.ALL) ? wanted : wanted.and(matching(checked, criteria));
    }

    private Predicate<String> named(Checked checked) {
        Set<String> paths = new HashSet<>();
        drafts.forEach(draft -> paths.add(draft.path()));
        for (String path : checked.paths()) {
            if (ids.stream()
                    .anyMatch(id -> path.endsWith(id + ".yaml") || path.endsWith(id + ".yml"))) {
                paths.add(path);
            }
        }
        return path -> paths.contains(path) || below.stream().anyMatch(b -> isIn(path, b));
    }

    private static boolean isIn(String path, String below) {
        return below.isEmpty() || path.equals(below) || path.startsWith(below + "/");
    }

    /** Meetings that match, and files that cannot be read: they may be about anything. */
    private static Predicate<String> matching(Checked checked, Query criteria) {
        Set<String> others = new HashSet<>();
        for (Meeting meeting : checked.meetings()) {
            if (!criteria.matches(meeting)) {
                others.add(meeting.path());
            }
        }
        Set<String> records = Set.copyOf(checked.paths());
        return path -> records.contains(path) && !others.contains(path);
    }
}
