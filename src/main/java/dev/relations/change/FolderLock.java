package dev.relations.change;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The right to write into a folder, held by one at a time: an advisory lock of the system on a
 * file, which ends with the process however that ends.
 */
final class FolderLock implements AutoCloseable {

    /** Whoever waits longer is told for whom. */
    private static final Duration UNTOLD = Duration.ofSeconds(1);

    /**
     * A lock of the system is held by the whole process, and any channel on the file that is closed
     * gives it back; within the process, one thread at a time may therefore touch the file at all.
     */
    private static final Map<Path, Semaphore> WITHIN = new ConcurrentHashMap<>();

    private final Semaphore within;
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(Semaphore within, FileChannel channel, FileLock lock) {
        this.within = within;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Waits for the lock; none if the patience ends before.
     *
     * @param waiting told once of a longer wait, and for whom
     */
    static Optional<FolderLock> take(StateFolder state, Duration patience, Consumer<String> waiting)
            throws IOException {
        Waiting time = new Waiting(state, patience, waiting);
        Semaphore within = WITHIN.computeIfAbsent(state.lock(), path -> new Semaphore(1, true));
        while (!acquired(within)) {
            if (time.isOver()) {
                return Optional.empty();
            }
        }
        Optional<FolderLock> taken = Optional.empty();
        try {
            taken = locked(state, within, time);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                within.release();
            }
        }
    }

    private static Optional<FolderLock> locked(StateFolder state, Semaphore within, Waiting time)
            throws IOException {
        FileChannel channel =
                FileChannel.open(state.lock(), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        Optional<FolderLock> taken = Optional.empty();
        try {
            FileLock lock = channel.tryLock();
            while (lock == null && !time.isOver()) {
                pause();
                lock = channel.tryLock();
            }
            if (lock != null) {
                taken = Optional.of(new FolderLock(within, channel, lock));
            }
            return taken;
        } finally {
            if (taken.isEmpty()) {
                channel.close();
            }
        }
    }

    private static boolean acquired(Semaphore within) throws IOException {
        try {
            return within.tryAcquire(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Not always as long, so that those who wait don't keep pace. */
    private static void pause() throws IOException {
        try {
            Thread.sleep(5 + System.nanoTime() % 20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Tells those who wait for whom. */
    void sign(StateFolder state, Author author) throws IOException {
        Files.writeString(state.holder(), author.shown());
    }

    /** Who holds the lock, as far as that can be told. */
    static String holder(StateFolder state) {
        try {
            String text = Files.readString(state.holder(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? "another process" : text;
        } catch (IOException e) {
            return "another process";
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lock.release();
            channel.close();
        } finally {
            within.release();
        }
    }

    /** How long one has waited, and whether that was told. */
    private static final class Waiting {

        private final StateFolder state;
        private final long began = System.nanoTime();
        private final Duration patience;
        private final Consumer<String> listener;
        private boolean told;

        Waiting(StateFolder state, Duration patience, Consumer<String> listener) {
            this.state = state;
            this.patience = patience;
            this.listener = listener;
        }

        boolean isOver() {
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            if (!told && waited.compareTo(UNTOLD) > 0 && patience.compareTo(UNTOLD) > 0) {
                told = true;
                listener.accept(holder(state));
            }
            return waited.compareTo(patience) > 0;
        }
    }
}
