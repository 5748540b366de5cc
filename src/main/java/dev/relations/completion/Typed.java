package dev.relations.completion;

import dev.relations.vocabulary.Spelling;

/** What was typed of a value, and how well spellings fit it. */
final class Typed {

    /** The rank of what does not fit. */
    static final int NO_FIT = 9;

    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;
    private static final int WORD = 2;

    private final String text;
    private final String folded;
    private final String slug;
    private final boolean foreign;

    Typed(String text) {
        this.text = text;
        this.folded = Spelling.fold(text);
        this.slug = folded.replace(' ', '-');
        this.foreign = isForeign(folded);
    }

    String text() {
        return text;
    }

    /** The same as spellings are compared. */
    String folded() {
        return folded;
    }

    /**
     * The lower, the better a spelling fits: it is what was typed, begins so, or has a word that
     * does; in scripts without blanks between words, any part of it.
     */
    int rank(String spelling) {
        if (folded.isEmpty()) {
            return text.isBlank() ? BEGINNING : NO_FIT;
        }
        if (!foreign && beginsForeign(spelling)) {
            return NO_FIT;
        }
        String other = Spelling.fold(spelling);
        int at = other.indexOf(folded);
        if (at == 0) {
            return other.length() == folded.length() ? WHOLE : BEGINNING;
        }
        while (at > 0 && other.charAt(at - 1) != ' ' && !isWithoutBlanks(folded)) {
            at = other.indexOf(folded, at + 1);
        }
        return at > 0 ? WORD : NO_FIT;
    }

    /**
     * Whether a spelling may fit of which only the key is known that is made of it.
     *
     * @param key what {@link Spelling#slug} makes of the spelling
     */
    boolean mayFit(String key) {
        return foreign || key.contains(slug);
    }

    /** Whether a text begins in a script that has no blanks between words. */
    private static boolean isWithoutBlanks(String text) {
        return !text.isEmpty() && text.charAt(0) >= 0x2E80;
    }

    /** Whether a text begins in Greek or any script that comes behind it, but those of Latin. */
    private static boolean beginsForeign(String text) {
        char first = text.isEmpty() ? 'a' : text.charAt(0);
        return first >= 0x0370 && first < 0x1E00 || first >= 0x2E80;
    }

    /** Whether it is in another script than Latin, and not only in Latin with accents. */
    boolean isForeign() {
        return foreign;
    }

    private static boolean isForeign(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }
}
