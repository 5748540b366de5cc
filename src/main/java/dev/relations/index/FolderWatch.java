package dev.relations.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Knows without a look at the files whether one of a folder may have been written, made or deleted
 * since the watch began: Linux tells (inotify). Where it could miss a change there is no watch: on
 * file systems that other machines write to, and in folders with links, for what is written by
 * another name is not told.
 *
 * <p>What Linux tells comes in order. A file that is made in a folder of our own marks a moment:
 * when that is told, everything before it has been.
 */
final class FolderWatch implements Closeable {

    /** Those that only this machine writes to. */
    private static final Set<String> LOCAL =
            Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "tmpfs", "overlay", "zfs", "f2fs");

    /** How long a mark may take; to look at the files takes no longer. */
    private static final long PATIENCE = 50;

    private final Path folder;
    private final Object identity;
    private final WatchService service;
    private final Path marks;
    private final WatchKey marksKey;
    private int marked;

    private FolderWatch(Path folder, WatchService service, Path marks) throws IOException {
        this.folder = folder;
        this.identity = identity(folder);
        this.service = service;
        this.marks = marks;
        this.marksKey = marks.register(service, StandardWatchEventKinds.ENTRY_CREATE);
    }

    private static Object identity(Path folder) throws IOException {
        return Objects.requireNonNullElse(
                Files.readAttributes(folder, BasicFileAttributes.class).fileKey(), "");
    }

    /** A watch from now on, where there can be one. */
    static Optional<FolderWatch> over(Path folder) {
        FolderWatch watch = null;
        try {
            WatchService service = folder.getFileSystem().newWatchService();
            boolean ordered = service.getClass().getSimpleName().equals("LinuxWatchService");
            if (!ordered || !LOCAL.contains(Files.getFileStore(folder).type())) {
                service.close();
                return Optional.empty();
            }
            watch = new FolderWatch(folder, service, Files.createTempDirectory("relations-"));
            Registration registration = new Registration(folder, service);
            Files.walkFileTree(folder, registration);
            if (registration.whole) {
                return Optional.of(watch);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // The files are looked at instead.
        }
        if (watch != null) {
            watch.close();
        }
        return Optional.empty();
    }

    /** Watches every folder that may hold records or the vocabulary. */
    private static final class Registration extends SimpleFileVisitor<Path> {
        private final Path root;
        private final WatchService service;
        private boolean whole = true;

        Registration(Path root, WatchService service) {
            this.root = root;
            this.service = service;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
                throws IOException {
            if (!each.equals(root) && String.valueOf(each.getFileName()).startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            each.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path each, BasicFileAttributes attributes)
                throws IOException {
            boolean alone =
                    attributes.isRegularFile()
                            && Integer.valueOf(1).equals(Files.getAttribute(each, "unix:nlink"));
            whole &= alone || !each.toString().endsWith(".yaml") && !attributes.isSymbolicLink();
            return whole ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }

    /** Whether nothing has changed since the watch began; once it has, it never says so again. */
    boolean isQuiet() {
        try {
            String name = Integer.toString(marked++);
            Path mark = Files.createFile(marks.resolve(name));
            boolean quiet = identity(folder).equals(identity) && comesFirst(name);
            Files.delete(mark);
            return quiet;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether a mark is the first thing that is told. */
    private boolean comesFirst(String name) throws InterruptedException {
        while (true) {
            WatchKey key = service.poll(PATIENCE, TimeUnit.MILLISECONDS);
            if (!marksKey.equals(key)) {
                return false;
            }
            boolean reached = false;
            for (WatchEvent<?> event : key.pollEvents()) {
                reached |= String.valueOf(event.context()).equals(name);
            }
            key.reset();
            if (reached) {
                return true;
            }
        }
    }

    @Override
    public void close() {
        try {
            service.close();
            Files.deleteIfExists(marks);
        } catch (IOException e) {
            // An empty folder stays among the temporary ones.
        }
    }
}
