package dev.relations.store;

import dev.relations.meeting.MeetingId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes new records into a records folder: all or none, each whole or absent, and never over a
 * file that is there. A file is written and forced to disk under a name that begins with a dot, and
 * then linked to its own name, which fails if another has taken that meanwhile.
 */
public final class NewRecords {

    private final Path folder;

    /** What was made, newest last, to be taken away if a later step fails. */
    private final Deque<Path> made = new ArrayDeque<>();

    private NewRecords(Path folder) {
        this.folder = folder;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** All are written; their paths below the records folder, in the order given. */
    public record Written(List<String> paths) implements Outcome {
        public Written {
            paths = List.copyOf(paths);
        }
    }

    /**
     * An id is taken; nothing is written.
     *
     * @param path the file that has the id
     * @param free an id like it that is not taken
     */
    public record Taken(MeetingId id, String path, MeetingId free) implements Outcome {}

    /** The system refused; nothing is written. */
    public record Failed(String path, String reason) implements Outcome {}

    /** Writes these records. */
    public static Outcome write(Path folder, List<NewRecord> records) {
        Map<MeetingId, String> ids = new RecordsFolder(folder).ids();
        for (NewRecord record : records) {
            String taken = ids.putIfAbsent(record.id(), record.path());
            if (taken != null) {
                return new Taken(record.id(), taken, free(record.id(), ids));
            }
        }
        return new NewRecords(folder).writeAll(records, ids);
    }

    /** An id that is not taken: this one, or else with {@code -2}, {@code -3}, … behind it. */
    public static MeetingId free(MeetingId id, Map<MeetingId, String> taken) {
        MeetingId free = id;
        for (int i = 2; taken.containsKey(free); i++) {
            free = new MeetingId(id + "-" + i);
        }
        return free;
    }

    private Outcome writeAll(List<NewRecord> records, Map<MeetingId, String> ids) {
        List<String> paths = new ArrayList<>();
        for (NewRecord record : records) {
            try {
                write(record);
                paths.add(record.path());
            } catch (FileAlreadyExistsException e) {
                takeAway();
                return folder.resolve(record.path()).toString().equals(e.getFile())
                        ? new Taken(record.id(), record.path(), free(record.id(), ids))
                        : new Failed(record.path(), e.getFile() + " is in the way");
            } catch (IOException e) {
                takeAway();
                return new Failed(record.path(), reason(e));
            }
        }
        return new Written(paths);
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "no permission to write here"
                : Optional.ofNullable(e.getMessage()).orElse("input or output error");
    }

    private void write(NewRecord record) throws IOException {
        Path target = folder.resolve(record.path());
        Path parent = Optional.ofNullable(target.getParent()).orElse(folder);
        makeFolder(parent);
        Path temporary = parent.resolve(temporaryName(record.id()));
        try {
            store(temporary, record.text());
            publish(temporary, target, record.text());
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(parent);
    }

    /** A name of this process alone, which no reader of records looks at. */
    private static String temporaryName(MeetingId id) {
        long process = ProcessHandle.current().pid();
        return "." + id + "." + process + "-" + Long.toHexString(System.nanoTime()) + ".tmp";
    }

    private void makeFolder(Path parent) throws IOException {
        if (Files.isDirectory(parent)) {
            return;
        }
        try {
            Files.createDirectory(parent);
            made.push(parent);
            force(folder);
        } catch (FileAlreadyExistsException e) {
            // Another process may have made it at the same time.
            if (!Files.isDirectory(parent)) {
                throw e;
            }
        }
    }

    private void publish(Path temporary, Path target, String text) throws IOException {
        try {
            Files.createLink(target, temporary);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            // A file system without hard links: exclusive all the same, if not at one stroke.
            store(target, text);
        }
        made.push(target);
    }

    /** A new file with this text, forced to disk; nothing is left of it if that fails. */
    private static void store(Path file, String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            try {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        }
    }

    /** Makes the names in a folder last, where the system lets a folder be opened. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system can: the files themselves are safe on disk.
        }
    }

    private void takeAway() {
        while (!made.isEmpty()) {
            try {
                Files.deleteIfExists(made.pop());
            } catch (IOException e) {
                // A folder that another has filled meanwhile stays.
            }
        }
    }
}
