package dev.relations.cli.command;

import dev.relations.completion.Slot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ISetter;

/** The value of an option that can be given once, or a word that belongs to no option. */
public final class Value implements ISetter {

    private @Nullable String text;
    private List<Slot> slots = List.of();

    /** Says what the value is, for completion; where it may be several things, all of them. */
    public Value naming(Slot... what) {
        slots = List.of(what);
        return this;
    }

    List<Slot> slots() {
        return slots;
    }

    /** The text, if it is given. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** The text, or another one when it is not given. */
    public String or(String otherwise) {
        return text == null ? otherwise : text;
    }

    /**
     * The whole number from 0 on that it is, if it is given.
     *
     * @param option what the mistake calls it when it is none
     */
    public OptionalInt number(String option) {
        if (text == null) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // The same mistake as a negative number.
        }
        throw CommandException.usage(
                option + ": \"" + text + "\" is no whole number from 0 on",
                "write " + option + " 10");
    }

    @Override
    @SuppressWarnings("NullAway") // picocli sets null where nothing is given
    public <T> T set(T value) {
        text = value == null ? null : value.toString();
        return value;
    }
}
