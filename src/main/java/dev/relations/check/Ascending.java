package dev.relations.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The longest part of a row of numbers that only rises, and the places of the others, which are
 * probably wrong. Of two equal numbers the one is kept that leaves fewer gaps.
 */
final class Ascending {

    private final List<Integer> numbers;
    private final TreeSet<Integer> kept = new TreeSet<>();

    private Ascending(List<Integer> numbers) {
        this.numbers = numbers;
    }

    static Ascending of(List<Integer> numbers) {
        Ascending ascending = new Ascending(numbers);
        ascending.kept.addAll(ascending.longest());
        ascending.preferFewerGaps();
        return ascending;
    }

    /** By patience sorting: the last of each pile, and which it was laid upon. */
    private List<Integer> longest() {
        int[] piles = new int[numbers.size()];
        int[] below = new int[numbers.size()];
        int size = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int pile = pile(piles, size, numbers.get(i));
            below[i] = pile == 0 ? -1 : piles[pile - 1];
            piles[pile] = i;
            size = Math.max(size, pile + 1);
        }
        List<Integer> longest = new ArrayList<>();
        for (int i = size == 0 ? -1 : piles[size - 1]; i >= 0; i = below[i]) {
            longest.add(i);
        }
        Collections.reverse(longest);
        return longest;
    }

    /** The first pile whose top is not smaller. */
    private int pile(int[] piles, int size, int number) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(piles[middle]) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** An equal number that is kept can only be the one kept before or after. */
    private void preferFewerGaps() {
        for (int other : others()) {
            int number = numbers.get(other);
            Integer before = kept.lower(other);
            Integer after = kept.higher(other);
            if (before != null && numbers.get(before) == number && follows(before) > 1) {
                swap(before, other);
            } else if (after != null && numbers.get(after) == number && follows(after) == 1) {
                swap(after, other);
            }
        }
    }

    /** By how much a kept number is larger than the one before it. */
    private int follows(int i) {
        return numbers.get(i) - before(i).map(numbers::get).orElse(numbers.get(i) - 1);
    }

    private void swap(int out, int in) {
        kept.remove(out);
        kept.add(in);
    }

    /** The places that are kept, from 0. */
    List<Integer> kept() {
        return List.copyOf(kept);
    }

    /** All other places. */
    List<Integer> others() {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (!kept.contains(i)) {
                others.add(i);
            }
        }
        return others;
    }

    /** The kept place before this one. */
    Optional<Integer> before(int i) {
        return Optional.ofNullable(kept.lower(i));
    }

    /** The kept place after this one. */
    Optional<Integer> after(int i) {
        return Optional.ofNullable(kept.higher(i));
    }
}
