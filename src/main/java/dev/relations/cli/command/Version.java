package dev.relations.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it beside this class. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"relations " + number()};
    }

    /** The number alone. */
    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            String number =
                    in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return number.isEmpty() || number.startsWith("$") ? "(not packaged)" : number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
