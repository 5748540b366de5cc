package dev.relations.cli.importing;

import dev.relations.cli.command.CommandException;
import dev.relations.cli.outside.Environment;
import dev.relations.dataset.RowSource;
import dev.relations.store.DraftReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file of a table. What comes from standard input is put into one, to be read twice. */
record TableFile(RowSource source, boolean isTemporary) implements Closeable {

    static TableFile of(String name, Environment environment) throws IOException {
        if (name.equals("-")) {
            Path file = Files.createTempFile("relations-", ".table");
            Files.copy(environment.in(), file, StandardCopyOption.REPLACE_EXISTING);
            return new TableFile(new RowSource(file, DraftReader.STDIN), true);
        }
        Path path = environment.resolve(name);
        if (!Files.isRegularFile(path)) {
            throw CommandException.notFound(
                    name + (Files.exists(path) ? " is no file" : " does not exist"),
                    "name the file of the table, or - for standard input");
        }
        return new TableFile(new RowSource(path, name), false);
    }

    @Override
    public void close() throws IOException {
        if (isTemporary) {
            Files.deleteIfExists(source.file());
        }
    }
}
