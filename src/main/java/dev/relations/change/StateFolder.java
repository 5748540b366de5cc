package dev.relations.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder {@code .relations} inside the folder that is changed. It may be deleted whenever
 * nothing is being written; the last changes can then not be undone any more.
 *
 * <ul>
 *   <li>{@code lock}: locked by the process that writes; {@code holder} tells which one that is
 *   <li>{@code change.prepared}: the journal of a change of which nothing is made yet
 *   <li>{@code change.committed}: of one that is to be finished, {@code change.reverted}: taken
 *       back
 *   <li>{@code undo/000017}: of the last changes
 *   <li>{@code kept/}: texts that could not be put where they belong
 * </ul>
 */
final class StateFolder {

    static final String NAME = ".relations";

    private final Path path;
    private final Disk disk;

    StateFolder(Path folder, Disk disk) {
        this.path = folder.resolve(NAME);
        this.disk = disk;
    }

    /** Makes it, if it is not there; git is told to leave it alone. */
    void make() throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            disk.makeFolder(path);
            Path folder = path.getParent();
            if (folder != null) {
                disk.likeThat(path, folder);
            }
        } catch (FileAlreadyExistsException e) {
            // By another process at the same time; a link or a file would lead elsewhere.
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
        Path ignore = path.resolve(".gitignore");
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            try {
                disk.writeNew(ignore, "*\n".getBytes(StandardCharsets.UTF_8));
            } catch (FileAlreadyExistsException e) {
                // Another process was quicker.
            }
        }
    }

    Path path() {
        return path;
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path holder() {
        return path.resolve("holder");
    }

    Path prepared() {
        return path.resolve("change.prepared");
    }

    Path committed() {
        return path.resolve("change.committed");
    }

    Path reverted() {
        return path.resolve("change.reverted");
    }

    /** A journal at one stroke, and lasting. */
    void write(Path file, Disk.Content content) throws IOException {
        Path temporary = path.resolve("change.tmp");
        if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(temporary);
        }
        disk.writeNew(temporary, content);
        move(temporary, file);
    }

    void move(Path from, Path to) throws IOException {
        disk.replace(from, to);
        disk.force(path);
    }

    void delete(Path file) throws IOException {
        disk.delete(file);
        disk.force(path);
    }

    /** Keeps a journal among the last changes. */
    void keep(Path journal) throws IOException {
        Path undo = path.resolve("undo");
        if (!Files.isDirectory(undo, LinkOption.NOFOLLOW_LINKS)) {
            disk.makeFolder(undo);
        }
        List<Integer> kept = kept();
        int next = kept.isEmpty() ? 1 : kept.get(kept.size() - 1) + 1;
        disk.replace(journal, kept(next));
        disk.force(undo);
        disk.force(path);
    }

    /** The numbers of the last changes, the oldest first. */
    List<Integer> kept() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        Path undo = path.resolve("undo");
        if (!Files.isDirectory(undo, LinkOption.NOFOLLOW_LINKS)) {
            return numbers;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(undo)) {
            files.forEach(file -> number(file).ifPresent(numbers::add));
        }
        numbers.sort(null);
        return numbers;
    }

    Path kept(int number) {
        String digits = Integer.toString(number);
        return path.resolve("undo").resolve("0".repeat(Math.max(0, 6 - digits.length())) + digits);
    }

    private static Optional<Integer> number(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.length() >= 6 && name.length() < 10 && name.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.valueOf(name))
                : Optional.empty();
    }

    /** Puts a text aside that has no place any more; where it is then. */
    Path putAside(Path temporary, String name) throws IOException {
        Path aside = path.resolve("kept");
        if (!Files.isDirectory(aside, LinkOption.NOFOLLOW_LINKS)) {
            disk.makeFolder(aside);
        }
        Path place = aside.resolve(name);
        for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
            place = aside.resolve(i + "-" + name);
        }
        disk.replace(temporary, place);
        return place;
    }
}
