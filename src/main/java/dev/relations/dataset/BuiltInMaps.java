package dev.relations.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The maps that come with the program, for data sets that anybody can have. */
public final class BuiltInMaps {

    private static final List<String> NAMES = List.of("calendar", "hsg-travels");

    private BuiltInMaps() {}

    /** Their names. */
    public static List<String> names() {
        return NAMES;
    }

    /** The text of one. */
    public static Optional<String> text(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = BuiltInMaps.class.getResourceAsStream("maps/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its map " + name);
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
