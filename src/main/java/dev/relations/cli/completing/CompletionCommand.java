package dev.relations.cli.completing;

import dev.relations.cli.command.Choices;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.cli.shells.Shell;
import dev.relations.completion.Slot;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code relations completion}: the completion script for a shell. */
public final class CompletionCommand extends Command {

    private final Supplier<CommandSpec> program;
    private final Value shell =
            options.word("bash|zsh|fish", "The shell.").naming(new Slot.OneOf(Shell.class, false));

    /**
     * One call of the command.
     *
     * @param program the model of the program with all its commands
     */
    public CompletionCommand(Relations relations, Supplier<CommandSpec> program) {
        super(
                relations,
                "completion",
                "Print the completion script for a shell.",
                "For bash: source it from ~/.bashrc, or keep it as relations in"
                        + " ~/.local/share/bash-completion/completions. For zsh: keep it as"
                        + " _relations in a folder of $fpath. For fish: keep it as relations.fish in"
                        + " ~/.config/fish/completions.");
        this.program = program;
    }

    @Override
    public Integer call() {
        Shell chosen =
                Choices.pick("relations completion", shell.or(""), Shell::of, Shell.values());
        relations.environment().out().print(chosen.script(program.get()));
        return ExitCode.OK;
    }
}
