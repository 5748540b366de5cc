package dev.relations.shell;

import java.util.function.LongSupplier;

/**
 * What answers leave behind in memory. A heap as this program has it would rather grow than look
 * for it, and a session is long.
 */
final class Leftovers {

    /** Bytes that are no matter to anybody. */
    private static final long FEW = 48L << 20;

    private final LongSupplier used;
    private final Runnable collection;
    private long needed;

    /** Those of this JVM. */
    Leftovers() {
        this(
                () -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(),
                System::gc);
    }

    /**
     * Those of another heap.
     *
     * @param used how many bytes it holds, garbage too
     * @param collection leaves it without garbage
     */
    Leftovers(LongSupplier used, Runnable collection) {
        this.used = used;
        this.collection = collection;
    }

    /** Gives memory back, if it is more than was needed the last time; takes some 30 ms then. */
    void clear() {
        if (used.getAsLong() > FEW + 2 * needed) {
            collection.run();
            needed = used.getAsLong();
        }
    }
}
