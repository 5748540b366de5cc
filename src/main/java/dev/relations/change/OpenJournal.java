package dev.relations.change;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journal that was written and holds texts which are not in memory; it stays open for them,
 * whatever becomes of its name.
 */
final class OpenJournal implements Closeable {

    /** No channel, which would be closed when a thread that reads is interrupted. */
    private @Nullable RandomAccessFile file;

    /** Has the texts of files that go read from the journal, at whose end they stand in order. */
    void hold(Path journal, List<Step> steps) throws IOException {
        if (steps.stream().noneMatch(step -> step.before() instanceof GoingText)) {
            return;
        }
        RandomAccessFile opened = new RandomAccessFile(journal.toFile(), "r");
        file = opened;
        long at = opened.length();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Before before = steps.get(i).before();
            at -= before.length();
            if (before instanceof GoingText going) {
                going.isIn(this, at);
            }
        }
    }

    synchronized byte[] read(long from, int length) throws IOException {
        RandomAccessFile opened = file;
        if (opened == null) {
            throw new IOException("the journal is closed");
        }
        byte[] bytes = new byte[length];
        opened.seek(from);
        opened.readFully(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
