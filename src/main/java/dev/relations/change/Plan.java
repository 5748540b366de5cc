package dev.relations.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a change, and what they write; made only if all of them are possible. */
final class Plan {

    /**
     * A new text, to be laid out beside the file that it is for.
     *
     * @param step the place of its step among those of files
     * @param model the file whose permissions it takes over
     * @param mode its permissions, if they are known; otherwise empty
     */
    record Text(int step, LateText text, Optional<Path> model, String mode) {}

    /** A file to be kept in the trash. */
    record Trashed(Path file, String text) {}

    private final Inside inside;
    private final Disk disk;
    private final List<Step> folders = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Trashed> trashed = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private final String unique =
            ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());

    private Plan(Inside inside, Disk disk) {
        this.inside = inside;
        this.disk = disk;
    }

    static Plan of(Change change, Inside inside, Disk disk) throws NotPossibleException {
        Plan plan = new Plan(inside, disk);
        for (FileChange file : change.files()) {
            try {
                plan.add(file);
            } catch (IOException e) {
                throw failed(file.path(), Trouble.of(e));
            }
        }
        return plan;
    }

    /** Folders first, then files in the order of the change. */
    List<Step> steps() {
        List<Step> all = new ArrayList<>(folders);
        all.addAll(steps);
        return all;
    }

    /** How many steps come before those of files. */
    int folders() {
        return folders.size();
    }

    List<Text> texts() {
        return texts;
    }

    List<Trashed> trashed() {
        return trashed;
    }

    private void add(FileChange change) throws IOException, NotPossibleException {
        if (change instanceof FileChange.Create create) {
            create(create.path(), create::text, Optional.empty(), "");
        } else if (change instanceof FileChange.CreateLate late) {
            create(late.path(), late.text(), Optional.empty(), "");
        } else if (change instanceof FileChange.Restore restore) {
            create(restore.path(), restore::text, Optional.empty(), restore.mode());
        } else if (change instanceof FileChange.Replace replace) {
            replace(replace);
        } else if (change instanceof FileChange.Move move) {
            Path old = unlinked(move.path());
            requireUnchanged(move.path(), old, move.before());
            create(move.to(), move::text, Optional.of(old), "");
            delete(move.path(), old, new HeldText(move.before()));
        } else if (change instanceof FileChange.Remove remove) {
            Path old = unlinked(remove.path());
            requireUnchanged(remove.path(), old, remove.before());
            delete(remove.path(), old, new HeldText(remove.before()));
            if (remove.toTrash()) {
                trashed.add(new Trashed(old, remove.before()));
            }
        } else if (change instanceof FileChange.RemoveLate late) {
            // That it is unchanged is seen when its text goes to the journal.
            Path old = unlinked(late.path());
            touch(late.path(), old);
            delete(late.path(), old, late.before());
        }
    }

    private void create(String path, LateText text, Optional<Path> model, String mode)
            throws IOException, NotPossibleException {
        Path file = real(path);
        if (isThere(file) || !touched.add(name(path, file))) {
            throw new NotPossibleException(new Outcome.Taken(path));
        }
        addFolders(file);
        texts.add(new Text(steps.size(), text, model, mode));
        steps.add(Step.create(name(path, file), temporary(file)));
    }

    /** Asked so that a name which the system cannot have is an error now and not later. */
    private static boolean isThere(Path file) throws IOException {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void replace(FileChange.Replace replace) throws IOException, NotPossibleException {
        Path file = real(replace.path());
        requireUnchanged(replace.path(), file, replace.before());
        if (!Files.isWritable(file)) {
            throw failed(
                    replace.path(),
                    new Trouble("the file is write-protected", "allow it with chmod u+w"));
        }
        texts.add(new Text(steps.size(), replace::text, Optional.of(file), ""));
        steps.add(Step.replace(name(replace.path(), file), temporary(file), replace.before()));
    }

    private void delete(String path, Path file, Before before) throws IOException {
        // Of very many files, most have the same permissions.
        String mode = disk.mode(file).intern();
        steps.add(Step.delete(name(path, file), temporary(file), before, mode));
    }

    private void addFolders(Path file) {
        List<Step> missing = new ArrayList<>();
        Path folder = file.getParent();
        while (folder != null && !Files.exists(folder) && touched.add(inside.path(folder))) {
            missing.add(0, Step.folder(inside.path(folder)));
            folder = folder.getParent();
        }
        folders.addAll(missing);
    }

    /**
     * The path of a file below the folder: that of the change itself if no link leads elsewhere.
     */
    private String name(String path, Path file) {
        String name = inside.path(file);
        return name.equals(path) ? path : name;
    }

    /** In the same folder, so that a rename puts it in its place at one stroke. */
    private String temporary(Path file) {
        String name = ".relations-" + unique + "-" + steps.size() + ".tmp";
        return inside.path(file.resolveSibling(name));
    }

    private Path real(String path) throws IOException, NotPossibleException {
        Optional<Path> real = inside.real(path);
        if (real.isEmpty()) {
            throw failed(
                    path,
                    new Trouble(
                            "it leads out of the records folder",
                            "change the file itself, where it is"));
        }
        return real.get();
    }

    /** A file that goes away: of a link it would not be clear which of the two is meant. */
    private Path unlinked(String path) throws IOException, NotPossibleException {
        Path file = real(path);
        if (inside.plain(path).filter(Files::isSymbolicLink).isPresent()) {
            throw failed(
                    path,
                    new Trouble("it is a symbolic link", "rename or remove the link by hand"));
        }
        return file;
    }

    private void requireUnchanged(String path, Path file, String expected)
            throws IOException, NotPossibleException {
        byte[] bytes;
        try {
            bytes = disk.read(file);
        } catch (NoSuchFileException e) {
            throw new NotPossibleException(new Outcome.Conflict(path, expected, "", true));
        }
        if (!Arrays.equals(bytes, bytes(expected))) {
            throw new NotPossibleException(
                    new Outcome.Conflict(path, expected, text(bytes), false));
        }
        touch(path, file);
    }

    private void touch(String path, Path file) {
        if (!touched.add(name(path, file))) {
            throw new IllegalArgumentException(path + " is changed twice");
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static NotPossibleException failed(String path, Trouble trouble) {
        return new NotPossibleException(
                new Outcome.Failed(path, trouble.reason(), trouble.remedy()));
    }
}
