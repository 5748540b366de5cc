package dev.relations.cli.shells;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The part of a script that is the same whatever commands there are. */
final class Template {

    private static final String PLACE = "@commands@\n";

    private Template() {}

    /** The script of this ending with the commands at their place. */
    static String with(String ending, String commands) {
        String name = "completion." + ending;
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its script " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(PLACE, commands);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
