package dev.relations.cli.outside;

import java.util.function.Supplier;

/** Something that is done if the program is ended from outside meanwhile. */
public final class AtEnd {

    private AtEnd() {}

    /**
     * Does something that takes its time.
     *
     * @param ending done if it is cut short by the end of the program
     */
    public static <T> T during(Supplier<T> action, Runnable ending) {
        Thread hook = new Thread(ending);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return action.get();
        } finally {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The program is being ended: it is done.
            }
        }
    }
}
