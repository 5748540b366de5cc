package dev.relations.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's command: the options that every subcommand shares. */
@Command(
        name = "relations",
        description = "A chronology of diplomatic meetings.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Begin with:  relations list --country France",
            "More:        relations help COMMAND"
        })
final class Relations {

    private final Environment environment;

    @Option(
            names = "--records",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.")
    @Nullable String records;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Colours: auto, always or never.")
    @Nullable String color;

    @Option(
            names = "--no-pager",
            scope = ScopeType.INHERIT,
            description = "Never show a long answer in a pager.")
    boolean noPager;

    @Option(names = "--no-input", scope = ScopeType.INHERIT, description = "Never ask anything.")
    boolean noInput;

    Relations(Environment environment) {
        this.environment = environment;
    }

    Environment environment() {
        return environment;
    }

    Optional<String> records() {
        return Optional.ofNullable(records);
    }

    /** What {@code --color} says; leaves it to the environment when it is not given. */
    Optional<String> color() {
        return Optional.ofNullable(color);
    }
}
