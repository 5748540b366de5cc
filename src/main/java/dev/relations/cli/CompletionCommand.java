package dev.relations.cli;

import dev.relations.cli.shells.Shell;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code relations completion}: the completion script for a shell. */
@Command(
        name = "completion",
        description = {
            "Print the completion script for a shell.",
            "For bash: source it from ~/.bashrc, or keep it as relations in"
                    + " ~/.local/share/bash-completion/completions. For zsh: keep it as _relations in a"
                    + " folder of $fpath. For fish: keep it as relations.fish in"
                    + " ~/.config/fish/completions."
        })
final class CompletionCommand implements Callable<Integer> {

    private final Relations relations;

    @Parameters(paramLabel = "bash|zsh|fish", arity = "1", description = "The shell.")
    @Completes(oneOf = Shell.class)
    String shell = "";

    CompletionCommand(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Integer call() {
        Shell chosen = Choices.pick("relations completion", shell, Shell::of, Shell.values());
        String script = chosen.script(CommandTable.of(relations, List.of()));
        relations.environment().out().print(script);
        return ExitCode.OK;
    }
}
