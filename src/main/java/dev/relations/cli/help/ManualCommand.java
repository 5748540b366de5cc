package dev.relations.cli.help;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.cli.command.Version;
import dev.relations.completion.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code relations manual}: writes the manual pages, for the build of packages. */
public final class ManualCommand extends Command {

    private final Supplier<CommandSpec> program;
    private final Value folder =
            options.word("DIR", "The folder; made where it is not.").naming(Slot.Other.FOLDER);

    /**
     * One call of the command.
     *
     * @param program the model of the program with all its commands
     */
    public ManualCommand(Relations relations, Supplier<CommandSpec> program) {
        super(relations, "manual", "Write the manual pages into a folder.");
        this.program = program;
        options.hide();
    }

    @Override
    public Integer call() {
        try {
            Path made = Files.createDirectories(relations.environment().resolve(folder.or("")));
            for (Map.Entry<String, String> page : manual().pages().entrySet()) {
                Files.writeString(made.resolve(page.getKey()), page.getValue());
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw CommandException.notFound(
                    "the manual cannot be written: " + e.getMessage(), "name another folder");
        }
    }

    private Manual manual() {
        Map<String, String> subjects = new LinkedHashMap<>();
        for (HelpSubject subject : HelpSubject.values()) {
            subjects.put(subject.key().replace('-', ' '), subject.text());
        }
        return new Manual(program.get(), "relations " + Version.number(), subjects);
    }
}
