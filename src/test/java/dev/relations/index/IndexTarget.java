package dev.relations.index;

import dev.relations.store.Loaded;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An index file with some of its bytes changed, and with checksums that hold all the same: it is
 * opened or refused, and nothing else happens.
 */
public final class IndexTarget {

    private static final long BUILD = 7;
    private static final IndexTarget TARGET = made();

    private final Path file;
    private final byte[] whole;

    private IndexTarget(Path file, byte[] whole) {
        this.file = file;
        this.whole = whole;
    }

    private static IndexTarget made() {
        try {
            Path folder = Files.createTempDirectory("relations-index");
            Path records = folder.resolve("records");
            Path from = Path.of("src/test/resources/dev/relations/cli/records");
            try (Stream<Path> files = Files.walk(from)) {
                for (Path each : files.toList()) {
                    Files.copy(each, records.resolve(from.relativize(each).toString()));
                }
            }
            IndexPlace place = new IndexPlace(folder.resolve("cache"), BUILD);
            IndexedFolder indexed =
                    new IndexedFolder(new RecordsFolder(records), place, Clock.systemUTC());
            Loaded loaded = indexed.load(count -> each -> {});
            indexed.finish();
            Path file = place.base(records.toRealPath().toString());
            if (loaded.meetings().list().isEmpty()) {
                throw new IllegalStateException("no records");
            }
            IndexTarget target = new IndexTarget(file, Files.readAllBytes(file));
            if (!target.opens(new byte[0])) {
                throw new IllegalStateException("an index as it was written is refused");
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries one change: places of two bytes each, and what to put there. */
    public static void run(byte[] input) throws IOException {
        TARGET.opens(input);
    }

    private boolean opens(byte[] input) throws IOException {
        byte[] changed = whole.clone();
        for (int i = 0; i + 2 < input.length; i += 3) {
            int at =
                    ((input[i] & 0xFF) << 8 | input[i + 1] & 0xFF)
                            % (changed.length - Layout.HEADER);
            changed[Layout.HEADER + at] = input[i + 2];
        }
        ByteBuffer header = ByteBuffer.wrap(changed);
        int length = header.getInt(32);
        long details = header.getLong(40);
        int core = Layout.HEADER + (int) details;
        header.putInt(36, IndexWriter.crc(changed, core, length));
        header.putInt(48, IndexWriter.crc(changed, 0, Layout.HEADER - 4));
        Files.write(file, changed);
        Optional<IndexFile> opened = IndexFile.open(file, BUILD);
        if (opened.isPresent()) {
            opened.get().close();
        }
        return opened.isPresent();
    }
}
