package dev.relations.cli.command;

import dev.relations.cli.outside.Asker;
import dev.relations.cli.outside.Environment;

/**
 * What talks with the user key by key. Commands know it only so, for to read keys takes a library
 * that a single answer is not to wait for.
 */
public interface Interaction {

    /** The command {@code relations shell}. */
    Command shell(Relations relations);

    /** Asks on the terminal, which is left as it was when the asker is closed. */
    Asker asker(Environment environment);
}
