package dev.relations.vocabulary;

import java.util.List;

/**
 * What a spelling may mean: exactly one thing, several, or nothing known.
 *
 * @param <T> what is looked for
 */
public sealed interface Match<T> {

    /** It means this. */
    record One<T>(T value) implements Match<T> {}

    /** It may mean each of these; never fewer than two, in display order. */
    record Several<T>(List<T> candidates) implements Match<T> {
        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /** It means nothing known; these display names come nearest, the nearest first. */
    record None<T>(List<String> nearest) implements Match<T> {
        public None {
            nearest = List.copyOf(nearest);
        }
    }
}
