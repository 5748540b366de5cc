package dev.relations.cli;

import dev.relations.completion.Slot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ISetter;

/** The value of an option that can be given once. */
final class Value implements ISetter {

    private @Nullable String text;
    private List<Slot> slots = List.of();

    /** Says what the value is, for completion; where it may be several things, all of them. */
    Value naming(Slot... what) {
        slots = List.of(what);
        return this;
    }

    List<Slot> slots() {
        return slots;
    }

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
