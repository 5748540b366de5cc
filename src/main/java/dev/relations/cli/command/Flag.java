package dev.relations.cli.command;

import picocli.CommandLine.Model.ISetter;

/** An option without a value. */
public final class Flag implements ISetter {

    private boolean given;

    /** Whether it is on the line. */
    public boolean isGiven() {
        return given;
    }

    @Override
    public <T> T set(T value) {
        given = Boolean.TRUE.equals(value);
        return value;
    }
}
