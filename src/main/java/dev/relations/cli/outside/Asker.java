package dev.relations.cli.outside;

import dev.relations.completion.Candidate;
import java.io.Closeable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Puts questions to somebody who types, one after the other. */
public interface Asker extends Closeable {

    /**
     * A question as it is put.
     *
     * @param prompt what stands before the answer
     * @param typed what stands in the answer from the beginning, to be changed
     * @param earlier lines that can be brought back to be changed, the nearest last
     * @param text whether the answer may be of several lines
     * @param offers what may be answered that begins with what was typed, the best first
     * @param unfinished told what stands in the line when the program is ended from outside
     */
    record Put(
            String prompt,
            String typed,
            List<String> earlier,
            boolean text,
            Function<String, List<Candidate>> offers,
            Consumer<String> unfinished) {}

    /** What comes back. */
    sealed interface Reply {

        /** A line, or a text of several. */
        record Typed(String text) implements Reply {}

        /**
         * The user leaves.
         *
         * @param unfinished what stood in the line
         */
        record Left(String unfinished) implements Reply {}
    }

    /** Waits for the reply to a question. */
    Reply ask(Put question);

    /** How wide the terminal is now; it may be made wider or narrower meanwhile. */
    int columns();

    /** Whether a line can be completed, and earlier ones brought back. */
    boolean edits();

    @Override
    void close();
}
