package org.jline.utils;

import java.util.ResourceBundle;

/**
 * The log of a terminal library that nobody reads. For one of its own the JVM looks through the
 * whole program and starts more than a hundred classes: a sixth of the way to a prompt.
 */
public final class NoLog implements System.Logger {

    private static final NoLog NONE = new NoLog();

    private NoLog() {}

    /** The log of any name. */
    public static System.Logger getLogger(String name) {
        return NONE;
    }

    @Override
    public String getName() {
        return "none";
    }

    @Override
    public boolean isLoggable(Level level) {
        return false;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {}

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {}
}
