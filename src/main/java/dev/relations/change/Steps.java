package dev.relations.change;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes steps, and takes them back. Each can be repeated: what is done already stays as it is, so
 * that an interrupted change can be finished either way.
 */
final class Steps {

    private final Inside inside;
    private final Disk disk;
    private final boolean repeated;

    /**
     * @param repeated whether the steps may have been made before, so that a new file that is there
     *     already is taken for ours if it holds what ours is to hold
     */
    Steps(Inside inside, Disk disk, boolean repeated) {
        this.inside = inside;
        this.disk = disk;
        this.repeated = repeated;
    }

    /**
     * Where a step's file is.
     *
     * @throws IOException if that is outside of the folder, which no journal of ours says
     */
    Path file(String path) throws IOException {
        return inside.real(path)
                .orElseThrow(() -> new IOException(path + " leads out of the folder"));
    }

    /** Where its text is laid out. */
    Path temporary(Step step) throws IOException {
        return inside.plain(step.temporary())
                .filter(path -> String.valueOf(path.getFileName()).startsWith("."))
                .orElseThrow(() -> new IOException(step.temporary() + " is no temporary file"));
    }

    boolean hasTemporary(Step step) throws IOException {
        return !step.temporary().isEmpty()
                && Files.isRegularFile(temporary(step), LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes of a file; none if it is not there. */
    Optional<byte[]> bytes(Path file) throws IOException {
        try {
            return Optional.of(disk.read(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Optional<String> fingerprint(Step step) throws IOException {
        return bytes(file(step.path())).map(Fingerprint::of);
    }

    private static String before(Step step) {
        return step.before().fingerprint();
    }

    /** Whether a step is made, or can be. */
    boolean canMake(Step step) throws IOException {
        return canMake(step, fingerprintOf(step));
    }

    private boolean canMake(Step step, Optional<String> now) throws IOException {
        boolean ready = hasTemporary(step);
        return switch (step.kind()) {
            case FOLDER -> true;
            case CREATE ->
                    now.isEmpty()
                            ? ready
                            : repeated
                                    && (now.get().equals(step.after()) || (isClaim(now) && ready));
            case REPLACE ->
                    now.isPresent()
                            && (now.get().equals(step.after())
                                    || (ready && now.get().equals(before(step))));
            case DELETE -> now.isEmpty() || now.get().equals(before(step));
        };
    }

    /** Whether a step is not made, or can be taken back. */
    boolean canTakeBack(Step step) throws IOException {
        Optional<String> now = fingerprintOf(step);
        return switch (step.kind()) {
            case FOLDER -> true;
            case CREATE -> now.isEmpty() || isClaim(now) || now.get().equals(step.after());
            case REPLACE ->
                    now.isPresent()
                            && (now.get().equals(step.after()) || now.get().equals(before(step)));
            case DELETE -> now.isEmpty() || now.get().equals(before(step));
        };
    }

    private Optional<String> fingerprintOf(Step step) throws IOException {
        return step.kind() == Step.Kind.FOLDER ? Optional.empty() : fingerprint(step);
    }

    /** Whether a file is empty, as one is for a moment that only holds a name. */
    private static boolean isClaim(Optional<String> now) {
        return now.isPresent() && now.get().equals(Fingerprint.of(""));
    }

    void make(Step step) throws IOException, StrangerException {
        Path file = file(step.path());
        Optional<String> now = fingerprintOf(step);
        if (!canMake(step, now)) {
            throw new StrangerException(step.path());
        }
        switch (step.kind()) {
            case FOLDER -> makeFolder(file);
            case CREATE -> {
                if (now.isEmpty()) {
                    publish(step, file);
                } else if (!step.after().equals(now.get())) {
                    disk.replace(temporary(step), file);
                }
            }
            case REPLACE -> {
                if (!step.after().equals(now.orElse(""))) {
                    disk.replace(temporary(step), file);
                }
            }
            case DELETE -> {
                if (now.isPresent()) {
                    disk.delete(file);
                }
            }
        }
        clean(step);
    }

    private void publish(Step step, Path file) throws IOException, StrangerException {
        try {
            disk.publish(temporary(step), file);
        } catch (FileAlreadyExistsException e) {
            throw new StrangerException(step.path());
        }
    }

    private void makeFolder(Path folder) throws IOException {
        try {
            disk.makeFolder(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** Takes away what was laid out for steps of which none is made yet. */
    void forget(List<Step> steps) throws IOException {
        for (int i = steps.size() - 1; i >= 0; i--) {
            clean(steps.get(i));
            if (steps.get(i).kind() == Step.Kind.FOLDER) {
                removeFolder(file(steps.get(i).path()));
            }
        }
    }

    /** Takes a step back, if it was made; what a stranger wrote stays. */
    void takeBack(Step step) throws IOException {
        clean(step);
        Path file = file(step.path());
        Optional<String> now = fingerprintOf(step);
        switch (step.kind()) {
            case FOLDER -> removeFolder(file);
            case CREATE -> {
                if (now.isPresent() && (isClaim(now) || now.get().equals(step.after()))) {
                    disk.delete(file);
                }
            }
            case REPLACE -> {
                if (now.isPresent()
                        && now.get().equals(step.after())
                        && !before(step).equals(step.after())) {
                    disk.writeNew(temporary(step), step.before().bytes());
                    disk.likeThat(temporary(step), file);
                    disk.replace(temporary(step), file);
                }
            }
            case DELETE -> {
                if (now.isEmpty()) {
                    restore(file, step);
                }
            }
        }
    }

    /** The folder goes if nothing else is in it. */
    void removeFolder(Path folder) throws IOException {
        try {
            disk.delete(folder);
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // Somebody else uses it, or it was never made.
        }
    }

    /** A file that was deleted, and its folder if that is gone too. */
    private void restore(Path file, Step step) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.exists(folder)) {
            makeFolder(folder);
        }
        disk.writeNew(temporary(step), step.before().bytes());
        disk.setMode(temporary(step), step.mode());
        disk.publish(temporary(step), file);
        clean(step);
    }

    void clean(Step step) throws IOException {
        if (hasTemporary(step)) {
            disk.delete(temporary(step));
        }
    }

    /** Makes the names of all files last. */
    void force(Iterable<Step> steps) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (Step step : steps) {
            int slash = step.path().lastIndexOf('/');
            if (!seen.add(step.path().substring(0, Math.max(0, slash)))) {
                continue;
            }
            Path parent = file(step.path()).getParent();
            if (parent != null && Files.isDirectory(parent)) {
                folders.add(parent);
            }
        }
        for (Path folder : folders) {
            disk.force(folder);
        }
    }
}
