package dev.relations.shell;

import java.io.IOException;
import java.util.Comparator;
import org.jline.reader.Candidate;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/** A line editor that leaves candidates in the order in which they were offered. */
final class ShellReader extends LineReaderImpl {

    ShellReader(Terminal terminal) throws IOException {
        super(terminal, "relations");
    }

    @Override
    protected Comparator<Candidate> getCandidateComparator(boolean caseInsensitive, String word) {
        return Comparator.comparingInt(Candidate::sort);
    }
}
