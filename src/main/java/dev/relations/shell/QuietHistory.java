package dev.relations.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * The lines typed before, with the time of each. A file that cannot be read or written makes it
 * shorter, and is no error of any command.
 */
final class QuietHistory extends DefaultHistory {

    @Override
    public void load() {
        quietly(super::load);
    }

    @Override
    public void save() {
        quietly(super::save);
    }

    @Override
    public void append(Path file, boolean incremental) {
        quietly(() -> super.append(file, incremental));
    }

    @Override
    public void write(Path file, boolean incremental) {
        quietly(() -> super.write(file, incremental));
    }

    /** A line that is none is passed over. */
    @Override
    protected void addHistoryLine(Path path, String line, boolean checkDuplicates) {
        quietly(() -> super.addHistoryLine(path, line, checkDuplicates));
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void quietly(Step step) {
        try {
            step.run();
        } catch (IOException | IllegalArgumentException e) {
            // What was typed in this session is remembered all the same.
        }
    }
}
