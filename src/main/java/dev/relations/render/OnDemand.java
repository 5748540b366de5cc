package dev.relations.render;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A list whose members are made each time they are asked for, so that a long answer is never in
 * memory as a whole.
 */
final class OnDemand<R> extends AbstractList<R> {

    private final int size;
    private final IntFunction<R> make;

    OnDemand(int size, IntFunction<R> make) {
        this.size = size;
        this.make = make;
    }

    /** What is made of each of these things. */
    static <T, R> OnDemand<R> of(List<T> things, Function<T, R> make) {
        return new OnDemand<>(things.size(), i -> make.apply(things.get(i)));
    }

    @Override
    public R get(int index) {
        return make.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
