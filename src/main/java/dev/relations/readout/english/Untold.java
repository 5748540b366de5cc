package dev.relations.readout.english;

import dev.relations.readout.account.Member;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether two met of whom one is there by persons alone, whose party nothing tells. */
final class Untold {

    private static final Pattern GROUP =
            Pattern.compile(
                    "(?i)\\b(?:foreign ministers|ambassadors|diplomatic (?:corps|missions)|heads of (?:state|government|mission|delegation)s?|world leaders|counterparts|(?:\\p{Lu}\\p{L}+ )?allies(?: and partners)?)\\b");

    private final Sides sides;
    private final boolean unnamed;

    /**
     * @param unnamed whether one of the telling side met without a name being told
     */
    Untold(Sides sides, boolean unnamed) {
        this.sides = sides;
        this.unnamed = unnamed;
    }

    /**
     * Whether that is so of those whom a sentence or the title tells to have met. Where it is known
     * whose account it is, only somebody with the office of a state is of another.
     */
    boolean isOne(List<Member> members, List<Encounter> told) {
        List<Member> met = members.stream().filter(m -> isTold(told, m)).toList();
        List<Member> untold = met.stream().filter(m -> m.party().isEmpty()).toList();
        int others = (unnamed ? 1 : 0) + (met.isEmpty() ? 0 : sides.named());
        if (!met.isEmpty() && told.stream().anyMatch(Untold::isWithGroup)) {
            return true;
        } else if (met.size() + others < 2 || told.stream().anyMatch(Untold::isOfOneSide)) {
            return false;
        }
        return sides.side().isPresent()
                ? untold.stream().anyMatch(Sides::isOfState)
                : unnamed || !untold.isEmpty();
    }

    /** {@code hosted a dinner inviting African foreign ministers}: others, who are not named. */
    private static boolean isWithGroup(Encounter met) {
        return GROUP.matcher(met.sentence().words(met.verb(), met.end())).find();
    }

    /** {@code A and B met with advocates}: both are of one side, and the other is no party. */
    private static boolean isOfOneSide(Encounter met) {
        boolean others = !met.objects().isEmpty() || !met.parties().isEmpty();
        for (int i = met.verb() + 1; !others && i < met.end() - 1; i++) {
            boolean with = met.sentence().is(i, "with");
            if (with && !met.sentence().isCapital(i + 1) && !isPronoun(met.sentence(), i + 1)) {
                return met.subjects().size() > 1;
            }
        }
        return false;
    }

    private static boolean isPronoun(Sentence sentence, int at) {
        return switch (sentence.lower(at)) {
            case "each", "one", "the", "a", "an" -> true;
            default -> false;
        };
    }

    /** Whether somebody met a group that is named without its members, as far as this tells. */
    static boolean isOfGroup(Encounter met) {
        return !met.subjects().isEmpty() && isWithGroup(met);
    }

    private static boolean isTold(List<Encounter> told, Member member) {
        return told.stream()
                .flatMap(e -> Stream.concat(e.subjects().stream(), e.objects().stream()))
                .anyMatch(member::is);
    }
}
