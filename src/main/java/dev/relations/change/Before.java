package dev.relations.change;

import java.io.IOException;

/** What a file held before a step. */
sealed interface Before permits HeldText, GoingText {

    /** How many bytes. */
    int length();

    /** Of the bytes. */
    String fingerprint();

    /**
     * The bytes themselves.
     *
     * @throws IOException if they cannot be read any more
     */
    byte[] bytes() throws IOException;
}
