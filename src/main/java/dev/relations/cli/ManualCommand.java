package dev.relations.cli;

import dev.relations.cli.manual.Manual;
import dev.relations.completion.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code relations manual}: writes the manual pages, for the build of packages. */
@Command(name = "manual", hidden = true, description = "Write the manual pages into a folder.")
final class ManualCommand implements Callable<Integer> {

    private final Relations relations;

    @Parameters(paramLabel = "DIR", arity = "1", description = "The folder; made where it is not.")
    @Completes(Slot.Other.FOLDER)
    String folder = "";

    ManualCommand(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Integer call() {
        try {
            Path made = Files.createDirectories(relations.environment().resolve(folder));
            for (Map.Entry<String, String> page : manual(relations).pages().entrySet()) {
                Files.writeString(made.resolve(page.getKey()), page.getValue());
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw CommandException.notFound(
                    "the manual cannot be written: " + e.getMessage(), "name another folder");
        }
    }

    static Manual manual(Relations relations) {
        Map<String, String> subjects = new LinkedHashMap<>();
        for (HelpSubject subject : HelpSubject.values()) {
            subjects.put(subject.key().replace('-', ' '), subject.text());
        }
        return new Manual(
                CommandTable.of(relations, List.of()), "relations " + Version.number(), subjects);
    }
}
