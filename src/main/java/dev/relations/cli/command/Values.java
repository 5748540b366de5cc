package dev.relations.cli.command;

import dev.relations.completion.Slot;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/** The values of an option that can be given several times, or the words behind all options. */
public final class Values implements ISetter, IGetter {

    private final List<String> all = new ArrayList<>();
    private List<Slot> slots = List.of();

    /** Says what the values are, for completion; where they may be several things, all of them. */
    public Values naming(Slot... what) {
        slots = List.of(what);
        return this;
    }

    List<Slot> slots() {
        return slots;
    }

    /** The values in the order given. */
    public List<String> all() {
        return List.copyOf(all);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T get() {
        return (T) new ArrayList<>(all);
    }

    @Override
    @SuppressWarnings("NullAway") // picocli sets null where nothing is given
    public <T> T set(T value) {
        all.clear();
        if (value instanceof List<?> values) {
            values.forEach(each -> all.add(String.valueOf(each)));
        }
        return value;
    }
}
