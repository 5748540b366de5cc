package dev.relations.readout.english;

import dev.relations.readout.account.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Reads offices in English: words before a head, the head, and what the office is about. {@code
 * Deputy Prime Minister and Minister of Foreign Affairs and Expatriates}, {@code Coordinator for
 * the Indo-Pacific at the U.S. National Security Council}.
 */
final class Offices {

    private final Set<String> heads;
    private final Set<String> weakHeads;
    private final Set<String> modifiers;
    private final Set<String> portfolios;
    private final Set<String> joints;
    private final Set<String> institutions;

    Offices(Words words) {
        heads = words.of("head");
        weakHeads = words.of("weak-head");
        modifiers = words.of("modifier");
        portfolios = words.of("portfolio");
        joints = words.of("joint");
        institutions = words.of("institution");
    }

    /** Whether a word may be a part of an office. */
    boolean isPart(String lower) {
        return heads.contains(lower) || modifiers.contains(lower) || portfolios.contains(lower);
    }

    boolean isHead(String lower) {
        return heads.contains(lower);
    }

    /** Whether a head makes an office only with another word before or behind it. */
    boolean isWeakHead(String lower) {
        return weakHeads.contains(lower);
    }

    boolean isModifier(String lower) {
        return modifiers.contains(lower);
    }

    /** Whether a word joins the words of an office. */
    boolean isJoint(String lower) {
        return joints.contains(lower);
    }

    /** {@code , under-secretary general for …}, {@code , the head of …}: in lower case. */
    boolean startsSmall(Sentence sentence, int at) {
        String lower = sentence.lower(at);
        int comma = isDeterminer(sentence.lower(at - 1)) ? at - 2 : at - 1;
        return sentence.is(comma, ",") && (isHead(lower) || isModifier(lower));
    }

    /** The office that begins at this token, with the party before it if there is one. */
    Optional<Office> at(Sentence sentence, int from) {
        return new OfficeReader(this, sentence, from).read();
    }

    /**
     * The party behind an office whose institutions are named before it: {@code , European Bureau,
     * Ministry of Foreign Affairs of Japan}, {@code , Embassy of South Africa in Japan}.
     */
    Optional<PartySpot> employer(Sentence sentence, int from) {
        boolean institution = false;
        int at = from;
        while (at < sentence.size()) {
            Optional<PartySpot> party = sentence.partyAt(at);
            String before =
                    sentence.lower(at - 1).equals("the")
                            ? sentence.lower(at - 2)
                            : sentence.lower(at - 1);
            boolean portfolio = isPart(sentence.lower(at)) && !sentence.is(at + 1, ",");
            if (party.isPresent() && before.equals("of") && !party.get().adjective()) {
                return institution ? party : Optional.empty();
            }
            institution |= institutions.contains(sentence.lower(at));
            boolean goesOn =
                    sentence.is(at, ",") && sentence.isCapital(at + 1)
                            || joints.contains(sentence.lower(at))
                            || sentence.isCapital(at)
                                    && (portfolio || isInstitutional(sentence, at));
            if (!goesOn) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    private boolean isInstitutional(Sentence sentence, int at) {
        String lower = sentence.lower(at);
        return institutions.contains(lower) || isPart(lower) || sentence.partyAt(at).isPresent();
    }

    static boolean isDeterminer(String lower) {
        return switch (lower) {
            case "the", "his", "her", "its", "their", "our", "a", "an" -> true;
            default -> false;
        };
    }
}
