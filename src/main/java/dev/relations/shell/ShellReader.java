package dev.relations.shell;

import java.io.IOException;
import java.util.Comparator;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Candidate;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * A line editor that leaves candidates in the order in which they were offered, and tells when the
 * line is there to be typed.
 */
final class ShellReader extends LineReaderImpl {
    private @Nullable Runnable then;

    ShellReader(Terminal terminal) throws IOException {
        super(terminal, "relations");
    }

    /** Has something done once, as soon as the next line can be seen. */
    void whenSeen(Runnable next) {
        then = next;
    }

    /** The line is drawn before the first key is waited for. */
    @Override
    public Binding readBinding(KeyMap<Binding> keys, KeyMap<Binding> local) {
        Runnable due = then;
        then = null;
        if (due != null) {
            due.run();
        }
        return super.readBinding(keys, local);
    }

    @Override
    protected Comparator<Candidate> getCandidateComparator(boolean caseInsensitive, String word) {
        return Comparator.comparingInt(Candidate::sort);
    }
}
