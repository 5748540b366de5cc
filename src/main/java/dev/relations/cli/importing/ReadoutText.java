package dev.relations.cli.importing;

import dev.relations.cli.command.CommandException;
import dev.relations.cli.outside.Environment;
import dev.relations.readout.page.Page;
import dev.relations.readout.page.PageBytes;
import dev.relations.readout.page.PageSource;
import dev.relations.readout.page.PageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of an account, from a file, an address or standard input.
 *
 * @param name what messages call it
 * @param address its own address, if it was fetched from one
 */
record ReadoutText(String name, Page page, Optional<String> address) {

    /** The text of what the user named. */
    static ReadoutText read(String named, Environment environment) {
        try {
            PageSource.Content content = content(named, environment);
            String text = PageBytes.text(content.bytes(), content.charset());
            Page page = PageText.read(text);
            boolean fetched = named.startsWith("http://") || named.startsWith("https://");
            String name = named.equals("-") ? "<stdin>" : named;
            return new ReadoutText(name, page, fetched ? Optional.of(named) : Optional.empty());
        } catch (NoSuchFileException e) {
            throw CommandException.notFound(
                    "there is no file " + named,
                    "give a file, an address, or - for standard input");
        } catch (IOException e) {
            throw CommandException.notFound(
                    named + " could not be read: " + reason(e), "nothing was written");
        }
    }

    private static String reason(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse("input or output error");
    }

    private static PageSource.Content content(String named, Environment environment)
            throws IOException {
        if (named.equals("-")) {
            return PageSource.of(environment.in());
        } else if (named.contains("://")) {
            return PageSource.fetched(named);
        }
        Path file = environment.resolve(named);
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        try (var in = Files.newInputStream(file)) {
            return PageSource.of(in);
        }
    }
}
