package dev.relations.readout.english;

/** Tells which words of a sentence in English say who led a side, or was of it. */
final class Leading {

    private Leading() {}

    /** {@code was led by A, and on the Peruvian side by B}. */
    static boolean isOnSideBy(Sentence sentence, int at) {
        return sentence.is(at, "side")
                && sentence.is(at + 1, "by")
                && sentence.partyBefore(at).isPresent();
    }

    /**
     * {@code the delegation, led by} and {@code was chaired by}; not {@code last year’s meeting
     * chaired by}.
     */
    static boolean isLedHere(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
            String word = sentence.lower(i);
            if (NamedParties.isPeople(word) || word.equals("was") || word.equals("were")) {
                return true;
            }
            if (!(word.equals(",")
                    || word.equals("which")
                    || word.equals("co")
                    || word.equals("-"))) {
                return false;
            }
        }
        return false;
    }

    /** {@code The delegation included A and B}. */
    static boolean isDelegationNamed(Sentence sentence, int verb) {
        int noun = sentence.is(verb - 1, "also") ? verb - 2 : verb - 1;
        return (sentence.is(verb, "included") || sentence.is(verb, "includes"))
                && sentence.is(noun, "delegation");
    }

    /** {@code A B led the Indian delegation}. */
    static boolean isLeading(Sentence sentence, int verb) {
        boolean leads = sentence.is(verb, "led") || sentence.is(verb, "headed");
        for (int i = verb + 1; leads && i < verb + 5; i++) {
            String word = sentence.lower(i);
            if (word.equals("delegation") || word.equals("side") || word.equals("team")) {
                return true;
            }
        }
        return false;
    }
}
