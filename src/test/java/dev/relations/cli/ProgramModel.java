package dev.relations.cli;

import dev.relations.cli.command.Relations;
import dev.relations.cli.outside.Environment;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The model of the program with all its commands, for tests of the rooms below. */
public final class ProgramModel {

    private ProgramModel() {}

    /** In this environment. */
    public static CommandSpec in(Environment environment) {
        Relations relations = new Relations(environment, Optional.empty(), Optional.empty());
        return CommandTable.USUAL.model(relations, List.of());
    }
}
