package dev.relations.cli.shells;

import dev.relations.meeting.Keyed;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** A shell in which command lines can be completed. */
public enum Shell implements Keyed {
    BASH("bash"),
    ZSH("zsh"),
    FISH("fish");

    private final String key;

    Shell(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The shell of this name. */
    public static Optional<Shell> of(String key) {
        return Keyed.find(values(), key);
    }

    /** What its script asks by these arguments. */
    public Request request(List<String> arguments) {
        return switch (this) {
            case BASH -> BashRequest.of(arguments);
            case ZSH -> ZshRequest.of(arguments);
            case FISH -> FishRequest.of(arguments);
        };
    }

    /** The completion script for a program, ending with a line end. */
    public String script(CommandSpec program) {
        ScriptModel model = ScriptModel.of(program);
        return switch (this) {
            case BASH -> BashScript.of(model);
            case ZSH -> ZshScript.of(model);
            case FISH -> FishScript.of(model);
        };
    }
}
