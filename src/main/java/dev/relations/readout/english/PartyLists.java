package dev.relations.readout.english;

import dev.relations.readout.account.PersonSpot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the parties that a sentence of its own lists as those who took part. */
final class PartyLists {

    /** How far behind {@code participating} the verb may stand, in tokens. */
    private static final int NEAR = 8;

    private final Neighbours neighbours;

    PartyLists(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * Those whom a sentence lists.
     *
     * @param opening the sentence that tells that they met
     */
    List<PartySpot> in(Told told, Optional<Sentence> opening) {
        Sentence sentence = told.sentence();
        List<PartySpot> parties = new ArrayList<>(joining(sentence, told.persons()));
        for (int i = 0; i < sentence.size(); i++) {
            boolean members = opening.isPresent() && isOfGroup(sentence, i, opening.get());
            int be = isParticipating(sentence, i) || members ? verbBehind(sentence, i) : -1;
            if (be > 0) {
                parties.addAll(listed(sentence, be + 1));
            }
        }
        return parties;
    }

    /**
     * Parties beside persons: {@code Joining were A of Peru, officials of Chile and B of Japan}.
     */
    private List<PartySpot> joining(Sentence sentence, List<PersonSpot> persons) {
        List<PartySpot> parties = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!Joining.isInverted(sentence, persons, i)) {
                continue;
            }
            int be = Joining.verbBehind(sentence, i);
            List<PersonSpot> after = Neighbours.after(persons, be, sentence.size());
            List<PersonSpot> group = neighbours.together(sentence, after);
            int end = group.isEmpty() ? be : group.get(group.size() - 1).span().to();
            for (PartySpot party : sentence.parties()) {
                int at = party.span().from();
                boolean bare = !party.adjective() && !Neighbours.isWithin(at, persons);
                if (bare && at > be && at < end) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    /** {@code Countries participating in the call were}, {@code Participants included}. */
    private static boolean isParticipating(Sentence sentence, int at) {
        return switch (sentence.lower(at)) {
            case "participating", "joining", "attending", "represented" ->
                    isOfParties(sentence, at);
            case "participants" -> at == 0;
            default -> false;
        };
    }

    private static boolean isOfParties(Sentence sentence, int at) {
        for (int i = Math.max(0, at - 4); i < at; i++) {
            switch (sentence.lower(i)) {
                case "countries", "nations", "states", "members", "partners", "governments" -> {
                    return true;
                }
                default -> {
                    // The noun may still come.
                }
            }
        }
        return false;
    }

    /** {@code The Garden Nine members are}: a group that the opening names as having met. */
    private static boolean isOfGroup(Sentence sentence, int members, Sentence opening) {
        boolean named =
                members > 1
                        && members < NEAR
                        && sentence.is(0, "The")
                        && sentence.is(members, "members")
                        && sentence.isCapital(1);
        return named && opening.text().contains(sentence.words(1, members));
    }

    private static int verbBehind(Sentence sentence, int from) {
        for (int i = from + 1; i < Math.min(sentence.size(), from + NEAR); i++) {
            switch (sentence.lower(i)) {
                case "is", "are", "was", "were", "include", "included", "includes" -> {
                    return i;
                }
                default -> {
                    // What they took part in may stand between.
                }
            }
        }
        return -1;
    }

    /** The parties that stand there one behind the other. */
    private static List<PartySpot> listed(Sentence sentence, int from) {
        List<PartySpot> parties = new ArrayList<>();
        int at = from;
        while (at < sentence.size()) {
            Optional<PartySpot> party = sentence.partyAt(at).filter(p -> !p.adjective());
            boolean joins =
                    sentence.is(at, ",") || sentence.is(at, "and") || sentence.is(at, "the");
            if (party.isEmpty() && !joins) {
                break;
            }
            party.ifPresent(parties::add);
            at = party.map(p -> p.span().to()).orElse(at + 1);
        }
        return parties;
    }
}
