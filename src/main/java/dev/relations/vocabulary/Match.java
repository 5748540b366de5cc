package dev.relations.vocabulary;

import java.util.List;
import java.util.function.Supplier;

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

    /** It means nothing known. */
    final class None<T> implements Match<T> {

        private final Supplier<List<String>> search;

        /** What comes nearest is only looked for when somebody asks. */
        None(Supplier<List<String>> search) {
            this.search = search;
        }

        /** The display names that come nearest, the nearest first. */
        public List<String> nearest() {
            return search.get();
        }
    }
}
