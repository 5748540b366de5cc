package dev.relations.render;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/**
 * A list whose members are made of those of another list each time they are asked for, so that a
 * long answer is never in memory as a whole.
 */
final class OnDemand<T, R> extends AbstractList<R> {

    private final List<T> things;
    private final Function<T, R> make;

    OnDemand(List<T> things, Function<T, R> make) {
        this.things = things;
        this.make = make;
    }

    @Override
    public R get(int index) {
        return make.apply(things.get(index));
    }

    @Override
    public int size() {
        return things.size();
    }
}
