package dev.relations.change;

import java.io.IOException;

/** The text of a new file, made only when it is written; asked for once. */
@FunctionalInterface
public interface LateText {

    /**
     * The whole file.
     *
     * @throws IOException if it cannot be made; then nothing is changed
     * @throws RefusedChangeException likewise, with what is to be told
     */
    String text() throws IOException;
}
