package dev.relations.store;

import dev.relations.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading one text.
 *
 * @param value what it says, unless an error stands in the way
 * @param diagnostics all that is wrong with it, in the order of the text
 */
public record Reading<T>(Optional<T> value, List<Diagnostic> diagnostics) {
    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }

    static <T> Reading<T> of(T value, Problems problems) {
        return new Reading<>(Optional.of(value), problems.sorted());
    }

    static <T> Reading<T> failed(Problems problems) {
        return new Reading<>(Optional.empty(), problems.sorted());
    }
}
