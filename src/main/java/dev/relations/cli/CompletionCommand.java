package dev.relations.cli;

import dev.relations.cli.shells.Shell;
import dev.relations.completion.Slot;
import java.util.List;

/** {@code relations completion}: the completion script for a shell. */
final class CompletionCommand extends Command {

    private final Value shell =
            options.word("bash|zsh|fish", "The shell.").naming(new Slot.OneOf(Shell.class, false));

    CompletionCommand(Relations relations) {
        super(
                relations,
                "completion",
                "Print the completion script for a shell.",
                "For bash: source it from ~/.bashrc, or keep it as relations in"
                        + " ~/.local/share/bash-completion/completions. For zsh: keep it as"
                        + " _relations in a folder of $fpath. For fish: keep it as relations.fish in"
                        + " ~/.config/fish/completions.");
    }

    @Override
    public Integer call() {
        Shell chosen =
                Choices.pick("relations completion", shell.or(""), Shell::of, Shell.values());
        String script = chosen.script(CommandTable.of(relations, List.of()));
        relations.environment().out().print(script);
        return ExitCode.OK;
    }
}
