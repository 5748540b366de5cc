package dev.relations.cli.command;

import dev.relations.completion.Slot;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** What the values of options and parameters are, as it is said where they are declared. */
public final class Slots {

    private Slots() {}

    /** Where several may stand, all of them. */
    public static List<Slot> of(ArgSpec arg) {
        if (arg.setter() instanceof Value value) {
            return value.slots();
        } else if (arg.setter() instanceof Values values) {
            return values.slots();
        }
        return List.of();
    }
}
