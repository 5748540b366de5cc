package dev.relations.cli;

import dev.relations.cli.manual.Manual;
import dev.relations.completion.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code relations manual}: writes the manual pages, for the build of packages. */
final class ManualCommand extends Command {

    private final Value folder =
            options.word("DIR", "The folder; made where it is not.").naming(Slot.Other.FOLDER);

    ManualCommand(Relations relations) {
        super(relations, "manual", "Write the manual pages into a folder.");
        options.hide();
    }

    @Override
    public Integer call() {
        try {
            Path made = Files.createDirectories(relations.environment().resolve(folder.or("")));
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
