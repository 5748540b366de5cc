package dev.relations.shell;

import java.lang.reflect.Proxy;
import java.text.BreakIterator;
import org.jline.nativ.JLineNativeLoader;

/**
 * What takes long when a process opens a terminal for the first time, done by other threads while
 * the command line is read. Whoever needs it waits until it is there; whoever does not have it
 * finds out then.
 */
final class Ahead {

    private Ahead() {}

    static void start() {
        start("native", Ahead::loadNativePart);
        start("signals", Ahead::makeHandlers);
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, e) -> {});
        thread.start();
    }

    /** The library asks for a log first, for which the JVM looks through all of the program. */
    private static void loadNativePart() {
        JLineNativeLoader.initialize();
    }

    /**
     * The library handles signals by a class that the JVM makes at run time, and asks the language
     * of the user what a character is.
     */
    private static void makeHandlers() {
        try {
            Class<?>[] handler = {Class.forName("sun.misc.SignalHandler")};
            Proxy.newProxyInstance(
                    Ahead.class.getClassLoader(), handler, (proxy, method, arguments) -> null);
        } catch (ClassNotFoundException e) {
            // Nor does the library have it then.
        }
        BreakIterator.getCharacterInstance();
    }
}
