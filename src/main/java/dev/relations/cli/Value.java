package dev.relations.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ISetter;

/** The value of an option that can be given once. */
final class Value implements ISetter {

    private @Nullable String text;

    Optional<String> text() {
        return Optional.ofNullable(text);
    }

    String or(String otherwise) {
        return text == null ? otherwise : text;
    }

    @Override
    @SuppressWarnings("NullAway") // picocli sets null where nothing is given
    public <T> T set(T value) {
        text = value == null ? null : value.toString();
        return value;
    }
}
