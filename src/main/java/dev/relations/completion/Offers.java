package dev.relations.completion;

import dev.relations.meeting.Occurrence;
import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Collects what fits what was typed: the best first, of equals the one that occurs most. */
final class Offers {

    private record Offer(Candidate candidate, int rank, int weight) {

        /** No made comparators: those are spun anew in each process. */
        static int bestFirst(Offer one, Offer other) {
            return one.rank != other.rank
                    ? Integer.compare(one.rank, other.rank)
                    : Integer.compare(other.weight, one.weight);
        }
    }

    private final Typed typed;
    private final String group;
    private final List<Offer> offers = new ArrayList<>();

    /** Those for what was typed, of one kind. */
    Offers(String typed, String group) {
        this.typed = new Typed(typed);
        this.group = group;
    }

    /** Whether one of these spellings fits what was typed. */
    boolean fits(List<String> spellings) {
        for (String spelling : spellings) {
            if (typed.rank(spelling) < Typed.NO_FIT) {
                return true;
            }
        }
        return false;
    }

    /** Whether a spelling may fit that this key was made of. */
    boolean mayFit(String key) {
        return typed.mayFit(key);
    }

    /**
     * Offers something if its value or another spelling fits, the value better. A name in another
     * script is completed in that script, everything else as it is displayed.
     *
     * @param value what is inserted and shown
     * @param spellings what else it is called
     * @param means whether such a spelling means this alone
     * @param weight how often it occurs
     */
    void add(
            String value,
            List<String> spellings,
            Predicate<String> means,
            int weight,
            Supplier<String> description) {
        int best = 2 * typed.rank(value);
        String fitting = value;
        for (String spelling : spellings) {
            int rank = 2 * typed.rank(spelling) + 1;
            if (rank < best) {
                best = rank;
                fitting = spelling;
            }
        }
        if (best >= 2 * Typed.NO_FIT || !isPlain(value)) {
            return;
        }
        if (!isPlain(fitting) || !fitting.equals(value) && !means.test(fitting)) {
            fitting = value;
        }
        String inserted = typed.isForeign() ? fitting : value;
        offers.add(
                new Offer(
                        new Candidate(inserted, inserted, description.get(), group, true, fitting),
                        best,
                        weight));
    }

    /** Offers a word in the order in which the words are added. */
    void add(String word, String description) {
        add(word, List.of(), spelling -> false, 0, () -> description);
    }

    /** Offers a text that occurs so often, if it has a letter or digit to look for. */
    void add(String word, Occurrence of) {
        if (Spelling.fold(word).isEmpty()) {
            return;
        }
        add(word, List.of(), spelling -> false, of.meetings(), () -> Seen.inWords(of));
    }

    /** A text with control characters can be typed into no command line. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    List<Candidate> ranked() {
        List<Offer> ranked = new ArrayList<>(offers);
        ranked.sort(Offer::bestFirst);
        List<Candidate> candidates = new ArrayList<>(ranked.size());
        ranked.forEach(offer -> candidates.add(offer.candidate()));
        return candidates;
    }
}
