package dev.relations.edit;

import dev.relations.change.Author;
import dev.relations.change.Change;
import dev.relations.change.ChangedFolder;
import dev.relations.change.Outcome;
import dev.relations.change.Progress;
import dev.relations.change.Trash;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.store.Loaded;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small folder of records that is really changed. */
final class KeptRecords {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC);

    private final Path temporary;
    private final Path folder;

    KeptRecords(Path temporary) {
        this.temporary = temporary;
        this.folder = temporary.resolve("records");
    }

    KeptRecords with(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    RecordsFolder folder() {
        return new RecordsFolder(folder);
    }

    Loaded load() {
        return folder().load();
    }

    Meeting meeting(String id) {
        return load().meetings().byId(new MeetingId(id)).orElseThrow();
    }

    /** The text of each file by its path. */
    Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".")) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        return texts;
    }

    Outcome make(Change change) {
        return changed().make(change);
    }

    Outcome undo() throws IOException {
        return changed().undo(changed().newest().orElseThrow(), Progress.NONE, change -> {});
    }

    private ChangedFolder changed() {
        return new ChangedFolder(
                folder,
                new Author("test", "anna", CLOCK),
                Optional.of(new Trash(temporary.resolve("data"), CLOCK)),
                Duration.ofSeconds(10),
                waiting -> {});
    }
}
