package dev.relations.store;

import dev.relations.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** The same of folders that are known. */
    private static final int FOLDERS = 16;

    /** Something in a folder. */
    private record Entry(FolderLook in, String name, Path file) {
        String path() {
            return in.path() + name;
        }
    }

    private final Path root;
    private final KnownFiles known;
    private final Work work = new Work();
    private final List<RecordFile> files = new ArrayList<>();
    private final List<FolderLook> listed = new ArrayList<>();
    private final FolderProblems problems = new FolderProblems();

    /** Symbolic links; followed last, so that a record's path is the one without links. */
    private List<Entry> links = new ArrayList<>();

    private final EnteredFolders entered = new EnteredFolders(problems);

    private RecordFiles(Path root, KnownFiles known) {
        this.root = root;
        this.known = known;
    }

    /**
     * Lists the files of a folder of which it is not known what they hold. A folder whose names are
     * known is not listed again; but each of its files is looked at.
     */
    static Listing in(Path folder, KnownFiles known) {
        RecordFiles found = new RecordFiles(folder, known);
        found.find();
        return new Listing(
                found.files,
                found.listed.stream().flatMap(look -> look.listed().stream()).toList(),
                found.problems.list());
    }

    /** The system finds a file sooner by a path that begins where the process is. */
    private static Path nearest(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) && !folder.equals(here) ? here.relativize(folder) : folder;
    }

    private void find() {
        Path folder = nearest(root);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(folder, BasicFileAttributes.class);
            entered.add(EnteredFolders.identity(folder, attributes), "");
        } catch (IOException e) {
            problems.unreadable(".", e);
            return;
        }
        work.add(() -> list(folder, "", FolderStamp.of(folder)));
        work.run();
        while (!links.isEmpty()) {
            List<Entry> next = links;
            links = new ArrayList<>();
            next.sort(Comparator.comparing(Entry::path));
            next.forEach(link -> follow(link, folder));
            work.run();
        }
    }

    /** Lists a folder, if that is needed; what is in it is looked at in portions. */
    private void list(Path folder, String below, Optional<FolderStamp> stamp) {
        Optional<KnownFolder> same =
                stamp.isPresent() ? known.folder(below, stamp.get()) : Optional.empty();
        if (same.isPresent()) {
            lookAgain(folder, below, same.get());
            return;
        }
        List<String> names;
        try {
            names = names(folder, below);
        } catch (IOException e) {
            problems.unreadable(below.isEmpty() ? "." : below, e);
            return;
        }
        List<String> records = new ArrayList<>(names);
        records.removeIf(name -> !isRecord(name));
        FolderLook look = new FolderLook(below, stamp, records);
        synchronized (this) {
            listed.add(look);
        }
        for (int from = 0; from < names.size(); from += PORTION) {
            List<String> portion = names.subList(from, Math.min(from + PORTION, names.size()));
            work.add(() -> look(folder, look, portion));
        }
    }

    /** Looks at what is known to be in a folder. */
    private void lookAgain(Path folder, String below, KnownFolder same) {
        FolderLook look = new FolderLook(below, Optional.empty(), List.of());
        List<String> folders = same.folders();
        for (int from = 0; from < folders.size(); from += FOLDERS) {
            List<String> portion = folders.subList(from, Math.min(from + FOLDERS, folders.size()));
            work.add(() -> enterAgain(folder, look, portion));
        }
        for (int from = 0; from < same.files(); from += PORTION) {
            int first = from;
            int end = Math.min(from + PORTION, same.files());
            work.add(() -> lookAgain(folder, look, same, first, end));
        }
    }

    /** Looks at what were folders: mostly they are, and then one look tells all of each. */
    private void enterAgain(Path folder, FolderLook look, List<String> names) {
        List<String> others = new ArrayList<>(0);
        for (String name : names) {
            Entry entry = new Entry(look, name, folder.resolve(name));
            Optional<FolderStamp.Seen> now = FolderStamp.Seen.of(entry.file);
            if (now.isEmpty()) {
                others.add(name);
            } else if (entered.add(now.get().identity(), entry.path())) {
                list(entry.file, entry.path() + "/", Optional.of(now.get().stamp()));
            }
        }
        look(folder, look, others);
    }

    private void lookAgain(Path folder, FolderLook look, KnownFolder same, int first, int end) {
        List<RecordFile> changed = new ArrayList<>(0);
        for (int i = first; i < end; i++) {
            lookAgain(folder, look, same, i, changed);
        }
        found(changed);
    }

    /** Of its own, so that the compiler sees early how often it runs. */
    private void lookAgain(
            Path folder, FolderLook look, KnownFolder same, int index, List<RecordFile> changed) {
        String name = same.name(index);
        Path file = folder.resolve(name);
        try {
            BasicFileAttributes now = attributes(file);
            if (!now.isRegularFile() || !same.holds(index, FileStamp.of(now))) {
                sort(new Entry(look, name, file), now, changed);
            }
        } catch (IOException e) {
            gone(new Entry(look, name, file), e);
        }
    }

    private static List<String> names(Path folder, String below) throws IOException {
        String[] all = folder.toFile().list();
        if (all == null) {
            throw why(folder);
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

    private void look(Path folder, FolderLook look, List<String> names) {
        List<RecordFile> found = new ArrayList<>(names.size());
        for (String name : names) {
            Entry entry = new Entry(look, name, folder.resolve(name));
            try {
                sort(entry, attributes(entry.file), found);
            } catch (IOException e) {
                gone(entry, e);
            }
        }
        found(found);
    }

    private void found(List<RecordFile> portion) {
        List<RecordFile> unknown = portion.isEmpty() ? portion : known.unknown(portion);
        synchronized (this) {
            files.addAll(unknown);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private void sort(Entry entry, BasicFileAttributes attributes, List<RecordFile> found) {
        if (attributes.isSymbolicLink()) {
            entry.in.isNotPlain();
            synchronized (this) {
                links.add(entry);
            }
        } else if (attributes.isDirectory()) {
            entry.in.addFolder(entry.name);
            enter(entry, attributes);
        } else {
            file(entry, attributes, found);
        }
    }

    private void follow(Entry link, Path folder) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(link.file, BasicFileAttributes.class);
            Optional<Diagnostic> out = new Bounds(folder).problem(link.file, link.path());
            if (out.isPresent()) {
                if (attributes.isDirectory() || isRecord(link.name)) {
                    problems.add(out.get());
                }
            } else if (attributes.isDirectory()) {
                enter(link, attributes);
            } else {
                List<RecordFile> found = new ArrayList<>(1);
                file(link, attributes, found);
                found(found);
            }
        } catch (IOException e) {
            problems.notLookedAt(link.path(), e);
        }
    }

    private void enter(Entry folder, BasicFileAttributes attributes) {
        try {
            if (entered.add(EnteredFolders.identity(folder.file, attributes), folder.path())) {
                String path = folder.path() + "/";
                work.add(() -> list(folder.file, path, FolderStamp.of(folder.file)));
            }
        } catch (IOException e) {
            problems.notLookedAt(folder.path(), e);
        }
    }

    private void file(Entry entry, BasicFileAttributes attributes, List<RecordFile> found) {
        if (!isRecord(entry.name)) {
            return;
        }
        String path = entry.path();
        if (attributes.isRegularFile()) {
            found.add(new RecordFile(path, root, FileStamp.of(attributes)));
        } else {
            entry.in.isNotPlain();
            problems.add(FileText.noFile(path));
        }
    }

    /** What cannot be looked at: mostly it is no record any more. */
    private void gone(Entry entry, IOException e) {
        entry.in.isNotPlain();
        problems.gone(entry.path(), e);
    }

    /** Whether a file of this name holds a record. */
    static boolean isRecord(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }
}
