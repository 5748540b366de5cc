package dev.relations.readout.account;

import java.util.function.Function;

/**
 * A value with how it was found.
 *
 * @param rule what was looked for, in words
 */
public record Found<T>(T value, Certainty certainty, String rule, Evidence evidence) {

    public static <T> Found<T> read(T value, String rule, Evidence evidence) {
        return new Found<>(value, Certainty.READ, rule, evidence);
    }

    public static <T> Found<T> inferred(T value, String rule, Evidence evidence) {
        return new Found<>(value, Certainty.INFERRED, rule, evidence);
    }

    public static <T> Found<T> assumed(T value, String rule, Evidence evidence) {
        return new Found<>(value, Certainty.ASSUMED, rule, evidence);
    }

    /** Another value that was found in the same way. */
    public <R> Found<R> map(Function<T, R> change) {
        return new Found<>(change.apply(value), certainty, rule, evidence);
    }
}
