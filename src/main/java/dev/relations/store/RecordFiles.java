package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
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
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds the record files of a folder. Sub-folders and symbolic links are followed, but never out of
 * the folder; each folder is read once however many links lead to it. Names that begin with a dot,
 * the {@code vocabulary} folder, and files that are no {@code .yaml} (or {@code .yml}) are left
 * alone.
 *
 * <p>Several threads list folders and look at what is in them.
 */
final class RecordFiles {

    /** The folder of the vocabularies. */
    static final String VOCABULARY = "vocabulary";

    /** So many files are looked at by one thread at a time. */
    private static final int PORTION = 128;

    private record Entry(String path, Path file) {}

    private final UnaryOperator<List<RecordFile>> wanted;
    private final Work work = new Work();
    private final List<RecordFile> files = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /** Symbolic links; followed last, so that a record's path is the one without links. */
    private List<Entry> links = new ArrayList<>();

    /** The folders seen, by what the file system knows them by, and where. */
    private final Map<Object, String> folders = new HashMap<>();

    private RecordFiles(UnaryOperator<List<RecordFile>> wanted) {
        this.wanted = wanted;
    }

    /**
     * Lists a folder.
     *
     * @param wanted which of some files to keep; asked by several threads at once
     */
    static Listing in(Path folder, UnaryOperator<List<RecordFile>> wanted) {
        RecordFiles found = new RecordFiles(wanted);
        found.find(folder);
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
        work.add(() -> list(folder, ""));
        work.run();
        while (!links.isEmpty()) {
            List<Entry> next = links;
            links = new ArrayList<>();
            next.sort(Comparator.comparing(Entry::path));
            next.forEach(link -> follow(link, folder));
            work.run();
        }
    }

    /** Lists a folder; what is in it is looked at in portions. */
    private void list(Path folder, String below) {
        List<String> names = names(folder, below);
        for (int from = 0; from < names.size(); from += PORTION) {
            List<String> portion = names.subList(from, Math.min(from + PORTION, names.size()));
            work.add(() -> look(folder, below, portion));
        }
    }

    private List<String> names(Path folder, String below) {
        String[] all = folder.toFile().list();
        if (all == null) {
            problem(shown(below), why(folder));
            return List.of();
        }
        List<String> names = new ArrayList<>(all.length);
        for (String name : all) {
            if (!name.startsWith(".") && !(below.isEmpty() && name.equals(VOCABULARY))) {
                names.add(name);
            }
        }
        return names;
    }

    /** The listing that is quick does not say why it fails; the one that says it does. */
    private static IOException why(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> {});
            return new IOException("it cannot be listed");
        } catch (DirectoryIteratorException e) {
            return new IOException(e.getMessage(), e);
        } catch (IOException e) {
            return e;
        }
    }

    private void look(Path folder, String below, List<String> names) {
        List<RecordFile> found = new ArrayList<>(names.size());
        for (String name : names) {
            Entry entry = new Entry(below + name, folder.resolve(name));
            try {
                sort(entry, attributes(entry.file), found);
            } catch (NoSuchFileException e) {
                // Deleted since the folder was listed: it is no record any more. Under a locale
                // that cannot spell the name, a file looks the same and would be lost.
                if (name.indexOf('?') >= 0 || name.indexOf('\uFFFD') >= 0) {
                    unreadable(entry.path, e);
                }
            } catch (IOException e) {
                unreadable(entry.path, e);
            }
        }
        found(found);
    }

    private void found(List<RecordFile> portion) {
        List<RecordFile> kept = wanted.apply(portion);
        synchronized (this) {
            files.addAll(kept);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private void sort(Entry entry, BasicFileAttributes attributes, List<RecordFile> found) {
        if (attributes.isSymbolicLink()) {
            synchronized (this) {
                links.add(entry);
            }
        } else if (attributes.isDirectory()) {
            enter(entry, attributes);
        } else {
            file(entry, attributes, found);
        }
    }

    private static String shown(String below) {
        return below.isEmpty() ? "." : below;
    }

    private void follow(Entry link, Path folder) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(link.file, BasicFileAttributes.class);
            Optional<Diagnostic> out = new Bounds(folder).problem(link.file, link.path);
            if (out.isPresent()) {
                if (attributes.isDirectory() || isRecord(link.path)) {
                    problem(out.get());
                }
            } else if (attributes.isDirectory()) {
                enter(link, attributes);
            } else {
                List<RecordFile> found = new ArrayList<>(1);
                file(link, attributes, found);
                found(found);
            }
        } catch (IOException e) {
            unreadable(link.path, e);
        }
    }

    private void enter(Entry folder, BasicFileAttributes attributes) {
        String path = folder.path + "/";
        try {
            Object identity = identity(folder.file, attributes);
            String seen;
            synchronized (this) {
                seen = folders.putIfAbsent(identity, path);
            }
            if (seen == null) {
                work.add(() -> list(folder.file, path));
            } else if (path.startsWith(seen)) {
                problem(
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

    private void problem(String path, IOException e) {
        problem(FileText.unreadable(path, e));
    }

    private synchronized void problem(Diagnostic problem) {
        problems.add(problem);
    }

    private void unreadable(String path, IOException e) {
        boolean loop =
                e instanceof FileSystemException system
                        && system.getReason() != null
                        && system.getReason().contains("Too many levels");
        if (loop) {
            problem(
                    Diagnostic.ofFile(
                            path,
                            Code.SYMLINK_LOOP,
                            "this symbolic link leads back to itself",
                            "delete the link"));
        } else if (isRecord(path) || !(e instanceof NoSuchFileException)) {
            problem(path, e);
        }
    }

    private void file(Entry entry, BasicFileAttributes attributes, List<RecordFile> found) {
        if (!isRecord(entry.path)) {
            return;
        }
        if (attributes.isRegularFile()) {
            found.add(new RecordFile(entry.path, entry.file, FileStamp.of(attributes)));
        } else {
            problem(FileText.noFile(entry.path));
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
