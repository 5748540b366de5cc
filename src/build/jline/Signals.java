package org.jline.utils;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Handles signals of the process. The library's own class of this name has the JVM make a class for
 * its handlers at run time, which takes a twentieth of the way to a prompt.
 */
public final class Signals {

    private Signals() {}

    /** Has a signal do this from now on; what it did before, or null where it cannot be handled. */
    public static Object register(String name, Runnable action) {
        return handle(name, signal -> action.run());
    }

    /** The same. */
    public static Object register(String name, Runnable action, ClassLoader loader) {
        return register(name, action);
    }

    /** Has a signal do what the system does. */
    public static Object registerDefault(String name) {
        return handle(name, SignalHandler.SIG_DFL);
    }

    /** Has a signal do what it did before. */
    public static void unregister(String name, Object before) {
        if (before != null) {
            handle(name, (SignalHandler) before);
        }
    }

    private static Object handle(String name, SignalHandler handler) {
        try {
            return Signal.handle(new Signal(name), handler);
        } catch (IllegalArgumentException e) {
            // The system has no such signal, or the JVM needs it.
            return null;
        }
    }
}
