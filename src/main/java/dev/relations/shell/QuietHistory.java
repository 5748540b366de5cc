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
        try {
            super.load();
        } catch (IOException | IllegalArgumentException e) {
            // What is typed in this session is remembered all the same.
        }
    }

    @Override
    public void save() {
        try {
            super.save();
        } catch (IOException | IllegalArgumentException e) {
            // Later sessions do not know of this one.
        }
    }

    @Override
    public void append(Path file, boolean incremental) {
        try {
            super.append(file, incremental);
        } catch (IOException | IllegalArgumentException e) {
            // Later sessions do not know of this line.
        }
    }

    @Override
    public void write(Path file, boolean incremental) {
        try {
            super.write(file, incremental);
        } catch (IOException | IllegalArgumentException e) {
            // Later sessions do not know of this one.
        }
    }

    /** A line that is none is passed over. */
    @Override
    protected void addHistoryLine(Path path, String line, boolean checkDuplicates) {
        try {
            super.addHistoryLine(path, line, checkDuplicates);
        } catch (IllegalArgumentException e) {
            // The others are remembered all the same.
        }
    }
}
