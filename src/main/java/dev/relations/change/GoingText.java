package dev.relations.change;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds that is to go; read when it is asked for, so that of very many one at a time is
 * in memory. It is in the file as long as that is there, and in the journal once that is written.
 */
public final class GoingText implements Before {

    private final String path;
    private final Steps steps;
    private final int length;
    private final String fingerprint;
    private @Nullable OpenJournal journal;
    private long from;

    GoingText(String path, Steps steps, int length, String fingerprint) {
        this.path = path;
        this.steps = steps;
        this.length = length;
        this.fingerprint = fingerprint;
    }

    /** From now on it is read from a journal, where it begins at this byte. */
    void isIn(OpenJournal written, long at) {
        journal = written;
        from = at;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * {@inheritDoc}
     *
     * @throws RefusedChangeException if the file, where it is read from that, holds something else
     */
    @Override
    public byte[] bytes() throws IOException {
        OpenJournal written = journal;
        if (written != null) {
            return written.read(from, length);
        }
        byte[] now =
                steps.bytes(steps.file(path)).orElseThrow(() -> Inverse.refused(path, "is gone"));
        if (!Fingerprint.of(now).equals(fingerprint)) {
            throw Inverse.refused(path, "has changed since");
        }
        return now;
    }

    /**
     * The whole text.
     *
     * @throws RefusedChangeException if it cannot be read any more
     */
    String text() {
        try {
            return Plan.text(bytes());
        } catch (IOException e) {
            Trouble trouble = Trouble.of(e);
            throw new RefusedChangeException(
                    new Outcome.Failed(path, trouble.reason(), trouble.remedy()));
        }
    }
}
