package dev.relations.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The rows of an open file, one after the other. One that cannot be read is a problem, and reading
 * goes on behind it where it can.
 */
interface Rows extends Closeable {

    /** The columns, where they are known before the first row. */
    Optional<List<String>> columns();

    /** The next row; none at the end of the file. */
    Optional<Row> next() throws IOException;
}
