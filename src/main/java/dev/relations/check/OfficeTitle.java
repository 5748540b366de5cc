package dev.relations.check;

import dev.relations.vocabulary.Spelling;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The title of an office in the form in which titles are compared: {@code Foreign Minister} and
 * {@code Minister for Foreign Affairs} are one.
 */
record OfficeTitle(Set<String> words) {

    private static final Set<String> SMALL =
            Set.of("of", "for", "the", "and", "a", "de", "des", "du", "et", "la", "le", "les", "s");

    /** An office that one person holds at a time begins with one of these, or is one. */
    private static final Set<String> SOLE =
            Set.of(
                    "minister",
                    "president",
                    "premier",
                    "chancellor",
                    "king",
                    "queen",
                    "emperor",
                    "empress",
                    "sultan",
                    "emir",
                    "amir",
                    "pope",
                    "taoiseach",
                    "secretary",
                    "chairman");

    /** Of these there may be several, or they are not in office. */
    private static final Set<String> NOT_SOLE =
            Set.of(
                    "deputy",
                    "vice",
                    "parliamentary",
                    "assistant",
                    "special",
                    "envoy",
                    "ambassador",
                    "director",
                    "adviser",
                    "advisor",
                    "member",
                    "delegate",
                    "representative",
                    "senior",
                    "junior",
                    "acting",
                    "former",
                    "ex",
                    "elect",
                    "designate",
                    "interim",
                    "under",
                    "undersecretary",
                    "permanent",
                    "counsellor",
                    "chair",
                    "general",
                    "private",
                    "press",
                    "first",
                    "second",
                    "third",
                    "administrative",
                    "delegated",
                    "charge",
                    "attached",
                    "cabinet",
                    "attache");

    /** Words before a title that say its bearer does not, or not fully, hold the office. */
    private static final Set<String> NOT_HELD =
            Set.of("former", "ex", "elect", "designate", "acting", "interim", "deputy", "vice");

    /**
     * The title without the party whose office it is: {@code President of the United States},
     * {@code French Foreign Minister}.
     *
     * @param party names and adjectives of the party
     */
    static OfficeTitle of(String title, Collection<String> party) {
        String bare = " " + Spelling.fold(title) + " ";
        for (String name : party) {
            String folded = " " + Spelling.fold(name) + " ";
            bare = folded.isBlank() ? bare : bare.replace(folded, " ");
        }
        return ofFolded(bare.strip());
    }

    private static OfficeTitle ofFolded(String title) {
        Set<String> words = new TreeSet<>();
        for (String word : title.split(" +", -1)) {
            String singular = word.equals("affair") ? "affairs" : word;
            if (!SMALL.contains(singular) && !singular.equals("federal")) {
                words.add(singular);
            }
        }
        if (words.contains("foreign") && words.contains("minister")) {
            words.add("affairs");
        }
        return new OfficeTitle(words);
    }

    /** Whether only one person can hold it at a time. */
    boolean isSole() {
        boolean stateMinister = words.contains("state") && words.contains("minister");
        return !stateMinister
                && words.stream().anyMatch(SOLE::contains)
                && words.stream().noneMatch(NOT_SOLE::contains);
    }

    /** Whether it says that the office is held at the time. */
    boolean isHeld() {
        return words.stream().noneMatch(NOT_HELD::contains);
    }
}
