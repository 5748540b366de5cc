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
 * The record files of a folder, by path. Sub-folders and symbolic links are followed; each folder
 * is read once however many links lead to it. Names that begin with a dot, the {@code vocabulary}
 * folder, and files that are no {@code .yaml} (or {@code .yml}) are left alone.
 */
final class RecordFiles {

    /** The folder of the vocabularies. */
    static final String VOCABULARY = "vocabulary";

    /**
     * A record file.
     *
     * @param path below the records folder, with {@code /} between its parts
     * @param size in bytes
     */
    record RecordFile(String path, Path file, long size) {}

    private final List<RecordFile> files = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /** The folders seen, by what the file system knows them by, and where. */
    private final Map<Object, String> folders = new HashMap<>();

    private RecordFiles() {}

    static RecordFiles in(Path folder) {
        RecordFiles found = new RecordFiles();
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(folder, BasicFileAttributes.class);
            found.folders.put(identity(folder, attributes), "");
            found.walk(folder, "");
        } catch (IOException e) {
            found.problems.add(FileText.unreadable(".", e));
        }
        found.files.sort(Comparator.comparing(RecordFile::path));
        return found;
    }

    List<RecordFile> files() {
        return files;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    private record Entry(String name, Path path) {}

    private void walk(Path folder, String below) {
        List<Entry> subfolders = new ArrayList<>();
        List<Entry> links = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".") || (below.isEmpty() && name.equals(VOCABULARY))) {
                    continue;
                }
                sort(new Entry(name, entry), below, subfolders, links);
            }
        } catch (DirectoryIteratorException e) {
            problems.add(FileText.unreadable(shown(below), new IOException(e.getMessage(), e)));
        } catch (IOException e) {
            problems.add(FileText.unreadable(shown(below), e));
        }
        // Folders before links to them, so that a record's path is the one without links.
        subfolders.sort(Comparator.comparing(Entry::name));
        links.sort(Comparator.comparing(Entry::name));
        for (Entry subfolder : subfolders) {
            follow(subfolder, below);
        }
        for (Entry link : links) {
            follow(link, below);
        }
    }

    private void sort(Entry entry, String below, List<Entry> subfolders, List<Entry> links)
            throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(
                            entry.path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                links.add(entry);
            } else if (attributes.isDirectory()) {
                subfolders.add(entry);
            } else {
                file(entry.path, below + entry.name, attributes);
            }
        } catch (NoSuchFileException e) {
            // Deleted since the folder was listed: it is no record any more. Under a locale that
            // cannot spell the name, a file looks the same and would be lost.
            if (entry.name.indexOf('?') >= 0 || entry.name.indexOf('\uFFFD') >= 0) {
                unreadable(below + entry.name, e);
            }
        }
    }

    private static String shown(String below) {
        return below.isEmpty() ? "." : below;
    }

    private void follow(Entry entry, String below) {
        String path = below + entry.name;
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry.path, BasicFileAttributes.class);
            if (!attributes.isDirectory()) {
                file(entry.path, path, attributes);
                return;
            }
            Object identity = identity(entry.path, attributes);
            String seen = folders.putIfAbsent(identity, path + "/");
            if (seen == null) {
                walk(entry.path, path + "/");
            } else if ((path + "/").startsWith(seen)) {
                problems.add(
                        Diagnostic.ofFile(
                                path,
                                Code.SYMLINK_LOOP,
                                "this symbolic link leads back to "
                                        + (seen.isEmpty() ? "the records folder" : seen)
                                        + ", which contains it",
                                "delete the link"));
            }
        } catch (IOException e) {
            unreadable(path, e);
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

    private void file(Path file, String path, BasicFileAttributes attributes) {
        if (!isRecord(path)) {
            return;
        }
        if (attributes.isRegularFile()) {
            files.add(new RecordFile(path, file, attributes.size()));
        } else {
            problems.add(
                    Diagnostic.ofFile(
                            path,
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
