package dev.relations.cli;

import picocli.CommandLine.Model.CommandSpec;

/** A command that says itself what it takes, without annotations; see {@link Options}. */
interface Described {

    /** What the command takes. */
    CommandSpec spec();
}
