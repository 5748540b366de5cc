package dev.relations.cli;

import dev.relations.completion.Slot;
import dev.relations.meeting.Keyed;
import dev.relations.query.Field;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** What the values of options and parameters are, as it is said where they are declared. */
final class Slots {

    private Slots() {}

    /** Where several may stand, all of them. */
    static List<Slot> of(ArgSpec arg) {
        if (arg.setter() instanceof Value value) {
            return value.slots();
        } else if (arg.setter() instanceof Values values) {
            return values.slots();
        } else if (arg.userObject() instanceof AnnotatedElement element) {
            Completes completes = element.getAnnotation(Completes.class);
            if (completes != null) {
                return of(completes, arg.splitRegex().equals(","));
            }
        }
        return words(arg.completionCandidates());
    }

    private static List<Slot> of(Completes completes, boolean several) {
        List<Slot> slots = new ArrayList<>();
        for (Field field : completes.field()) {
            slots.add(new Slot.OfField(field));
        }
        Collections.addAll(slots, completes.value());
        for (Class<? extends Keyed> keys : completes.oneOf()) {
            slots.add(new Slot.OneOf(keys, several));
        }
        if (completes.words().length > 0) {
            slots.add(new Slot.Words(List.of(completes.words())));
        }
        return slots;
    }

    private static List<Slot> words(@Nullable Iterable<String> candidates) {
        if (candidates == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        candidates.forEach(words::add);
        return List.of(new Slot.Words(words));
    }
}
