package dev.relations.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the record files of a folder. Sub-folders and symbolic links are followed; each folder is
 * read once however many links lead to it. Names that begin with a dot, the {@code vocabulary}
 * folder, and files that are no {@code .yaml} (or {@code .yml}) are left alone.
 *
 * <p>What is named like a record is looked at by several threads, after the folders are listed.
 */
final class RecordFiles {

    /** The folder of the vocabularies. */
    static final String VOCABULARY = "vocabulary";

    private record Entry(String path, Path file) {}

    /** What is there, or why it cannot be looked at. */
    private sealed interface Seen {
        record There(BasicFileAttributes attributes) implements Seen {}

        record Not(IOException reason) implements Seen {}
    }

    private final List<RecordFile> files = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /** Named like records, and not looked at yet. */
    private List<Entry> named = new ArrayList<>();

    /** Symbolic links; followed last, so that a record's path is the one without links. */
    private List<Entry> links = new ArrayList<>();

    /** The folders seen, by what the file system knows them by, and where. */
    private final Map<Object, String> folders = new HashMap<>();

    private RecordFiles() {}

    static Listing in(Path folder) {
        RecordFiles found = new RecordFiles();
        found.find(folder);
        found.files.sort(Comparator.comparing(RecordFile::path));
        return new Listing(found.files, found.problems);
    }

    private void find(Path folder) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(folder, BasicFileAttributes.class);
            folders.put(identity(folder, attributes), "");
        } catch (IOException e) {
            problems.add(FileText.unreadable(".", e));
            return;
        }
        list(folder, "");
        while (!named.isEmpty() || !links.isEmpty()) {
            if (named.isEmpty()) {
                List<Entry> next = links;
                links = new ArrayList<>();
                next.sort(Comparator.comparing(Entry::path));
                next.forEach(this::follow);
            } else {
                lookAtNamed();
            }
        }
    }

    private void lookAtNamed() {
        List<Entry> entries = named;
        named = new ArrayList<>();
        List<Seen> seen = InParallel.map(entries, RecordFiles::look);
        for (int i = 0; i < seen.size(); i++) {
            sort(entries.get(i), seen.get(i));
        }
    }

    private static Seen look(Entry entry) {
        try {
            return new Seen.There(
                    Files.readAttributes(
                            entry.file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return new Seen.Not(e);
        }
    }

    private void list(Path folder, String below) {
        List<Entry> others = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path file : entries) {
                String name = file.getFileName().toString();
                if (name.startsWith(".") || (below.isEmpty() && name.equals(VOCABULARY))) {
                    continue;
                }
                Entry entry = new Entry(below + name, file);
                (isRecord(name) ? named : others).add(entry);
            }
        } catch (DirectoryIteratorException e) {
            problems.add(FileText.unreadable(shown(below), new IOException(e.getMessage(), e)));
        } catch (IOException e) {
            problems.add(FileText.unreadable(shown(below), e));
        }
        others.sort(Comparator.comparing(Entry::path));
        others.forEach(entry -> sort(entry, look(entry)));
    }

    private void sort(Entry entry, Seen seen) {
        if (seen instanceof Seen.Not not) {
            // Deleted since the folder was listed: it is no record any more. Under a locale that
            // cannot spell the name, a file looks the same and would be lost.
            boolean misspelt = entry.path.indexOf('?') >= 0 || entry.path.indexOf('\uFFFD') >= 0;
            if (misspelt || !(not.reason instanceof NoSuchFileException)) {
                unreadable(entry.path, not.reason);
            }
            return;
        }
        BasicFileAttributes attributes = ((Seen.There) seen).attributes;
        if (attributes.isSymbolicLink()) {
            links.add(entry);
        } else if (attributes.isDirectory()) {
            enter(entry, attributes);
        } else {
            file(entry, attributes);
        }
    }

    private static String shown(String below) {
        return below.isEmpty() ? "." : below;
    }

    private void follow(Entry link) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(link.file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                enter(link, attributes);
            } else {
                file(link, attributes);
            }
        } catch (IOException e) {
            unreadable(link.path, e);
        }
    }

    private void enter(Entry folder, BasicFileAttributes attributes) {
        String path = folder.path + "/";
        try {
            String seen = folders.putIfAbsent(identity(folder.file, attributes), path);
            if (seen == null) {
                list(folder.file, path);
            } else if (path.startsWith(seen)) {
                problems.add(
                        Diagnostic.ofFile(
                                folder.path,
                                Code.SYMLINK_LOOP,
                                "this symbolic link leads back to "
                                        + (seen.isEmpty() ? "the records folder" : seen)
                                        + ", which contains it",
                                "delete the link"));
            }
        } catch (IOException e) {
            unreadable(folder.path, e);
        }
    }

    private void unreadable(String path, IOException e) {
        boolean loop =
                e instanceof FileSystemException system
                        && system.getReason() != null
                        && system.getReason().contains("Too many levels");
        if (loop) {
            problems.add(
                    Diagnostic.ofFile(
                            path,
                            Code.SYMLINK_LOOP,
                            "this symbolic link leads back to itself",
                            "delete the link"));
        } else if (isRecord(path) || !(e instanceof NoSuchFileException)) {
            problems.add(FileText.unreadable(path, e));
        }
    }

    private void file(Entry entry, BasicFileAttributes attributes) {
        if (!isRecord(entry.path)) {
            return;
        }
        if (attributes.isRegularFile()) {
            files.add(new RecordFile(entry.path, entry.file, FileStamp.of(attributes)));
        } else {
            problems.add(
                    Diagnostic.ofFile(
                            entry.path,
                            Code.NOT_READABLE,
                            "this is a pipe, a socket or a device, not a file",
                            "move it out of the records folder"));
        }
    }

    private static boolean isRecord(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }

    private static Object identity(Path folder, BasicFileAttributes attributes) throws IOException {
        Object key = attributes.fileKey();
        return key != null ? key : folder.toRealPath();
    }
}
