package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who met whom out of sentences in English. */
final class Encounters {

    private final MeetingVerbs verbs;
    private final MeetingClause clause;
    private final NamedParties named;
    private final Neighbours neighbours;
    private final Offices offices;

    Encounters(Words words, Offices offices, Neighbours neighbours) {
        this.offices = offices;
        this.neighbours = neighbours;
        this.verbs = new MeetingVerbs(words);
        this.clause = new MeetingClause(words);
        this.named = new NamedParties(words);
    }

    /** What a sentence of the text tells, if it tells that somebody met. */
    Optional<Encounter> inText(Sentence sentence, List<PersonSpot> persons) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!Neighbours.isWithin(i, persons) && verbs.isVerb(sentence, persons, i)) {
                Encounter found = around(sentence, persons, i);
                if (!found.subjects().isEmpty() || found.isWhole() || isByOffice(found)) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** What a sentence tells that says that they, or one of them, also met somebody. */
    Optional<Encounter> also(Sentence sentence, List<PersonSpot> persons) {
        return inText(sentence, persons)
                .filter(met -> !met.objects().isEmpty())
                .filter(met -> isAlso(sentence.lower(met.verb() - 1)));
    }

    private static boolean isAlso(String lower) {
        return lower.equals("also") || lower.equals("separately") || lower.equals("later");
    }

    /** {@code The Prime Minister spoke to President X}: who it was goes without saying. */
    private boolean isByOffice(Encounter found) {
        boolean others = !found.objects().isEmpty() || !found.parties().isEmpty();
        return others && officeOf(found).isPresent();
    }

    /** The office of the subject, where it has no name. */
    Optional<Office> officeOf(Encounter found) {
        Sentence sentence = found.sentence();
        for (int i = 0; i < found.verb(); i++) {
            String before = sentence.lower(i - 1);
            if ((i == 0 || isBeforeSubject(before)) && sentence.lower(i).equals("the")) {
                Optional<Office> office = offices.at(sentence, i + 1);
                if (office.isPresent() && isAlone(found, office.get())) {
                    return office;
                }
            }
        }
        return offices.at(sentence, 0).filter(o -> o.party().isPresent() && isAlone(found, o));
    }

    /** {@code This morning the Prime Minister …}, {@code Today the President …}. */
    private static boolean isBeforeSubject(String lower) {
        return switch (lower) {
            case ",", "today", "yesterday", "morning", "afternoon", "evening" -> true;
            default -> false;
        };
    }

    /** The office that a sentence begins with, if this is what was done to its holder. */
    Optional<Office> officeFirst(Sentence sentence, String done) {
        return sentence.is(0, "The")
                ? offices.at(sentence, 1)
                        .filter(o -> sentence.is(o.span().to(), "was"))
                        .filter(o -> sentence.is(o.span().to() + 1, done))
                : Optional.empty();
    }

    /** The office that a party has and a sentence names without its holder. */
    Optional<Office> officeAlone(Told told, Optional<Party> party) {
        Sentence sentence = told.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.lower(i).equals("the")
                    && sentence.isCapital(i + 1)
                    && !Neighbours.isWithin(i + 1, told.persons())) {
                Optional<Office> office = offices.at(sentence, i + 1).filter(Office::of);
                if (office.isPresent() && office.get().party().equals(party)) {
                    return office;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an office is the whole subject, or stands beside those who are named in it. */
    private static boolean isAlone(Encounter found, Office office) {
        Sentence sentence = found.sentence();
        int end = behindTime(sentence, office.span().to());
        return found.subjects().isEmpty()
                && (end >= found.verb() - 1
                        || office.span().from() <= 1 && isBeforeVerb(sentence, end)
                        || isBeside(sentence, end, found.objects()));
    }

    /** {@code The President this morning called}: when it was may stand between. */
    private static int behindTime(Sentence sentence, int from) {
        int at = from;
        while (switch (sentence.lower(at)) {
            case "this", "morning", "afternoon", "evening", "today", "yesterday", "earlier" -> true;
            default -> false;
        }) {
            at++;
        }
        return at;
    }

    /** {@code The Secretary General arrived in Paris for talks with A}. */
    private static boolean isBeforeVerb(Sentence sentence, int at) {
        return sentence.lower(at).endsWith("ed") && !sentence.isCapital(at);
    }

    /** {@code The President and Prime Minister X}: the second is whom the first met. */
    private static boolean isBeside(Sentence sentence, int end, List<PersonSpot> persons) {
        return sentence.is(end, "and")
                && !persons.isEmpty()
                && persons.get(0).span().from() == end + 1;
    }

    private Encounter around(Sentence sentence, List<PersonSpot> persons, int verb) {
        int end = clause.end(sentence, persons, verb);
        List<PersonSpot> subjects = new ArrayList<>();
        List<PersonSpot> objects = new ArrayList<>();
        if (MeetingVerbs.isPassive(sentence, verb)) {
            subjects.addAll(neighbours.together(sentence, Neighbours.after(persons, verb, end)));
            objects.addAll(subjects(sentence, persons, verb));
        } else {
            subjects.addAll(
                    isByPronoun(sentence, verb) ? List.of() : subjects(sentence, persons, verb));
            objects.addAll(neighbours.together(sentence, Neighbours.after(persons, verb, end)));
            objects.removeIf(p -> isAtRequest(sentence, p));
            if (objects.isEmpty() && sentence.is(0, "The")) {
                Optional<Office> first = offices.at(sentence, 1);
                if (first.isPresent() && isBeside(sentence, first.get().span().to(), subjects)) {
                    objects.addAll(subjects);
                    subjects.clear();
                }
            }
        }
        List<PartySpot> parties = new ArrayList<>();
        for (PartySpot party : sentence.parties()) {
            int at = party.span().from();
            boolean met =
                    at < verb && named.isSubject(sentence, persons, party, verb)
                            || at < end && NamedParties.isDelegation(sentence, party, verb, end);
            if (met && !Neighbours.isWithin(at, persons)) {
                parties.add(party);
            }
        }
        return new Encounter(
                sentence,
                Neighbours.withParty(sentence, subjects),
                Neighbours.withParty(sentence, objects),
                parties,
                verb,
                end);
    }

    /** {@code at President A's request}: A was not there. */
    private static boolean isAtRequest(Sentence sentence, PersonSpot person) {
        int behind = person.span().to();
        boolean possessive = behind < sentence.size() && sentence.token(behind).isPossessive();
        return possessive
                && switch (sentence.lower(behind + 1)) {
                    case "request", "direction", "behalf", "invitation", "instruction" -> true;
                    default -> false;
                };
    }

    /** {@code they exchanged views}: whoever is named before did something else. */
    private static boolean isByPronoun(Sentence sentence, int verb) {
        int at = verb - 1;
        while (sentence.is(at, "also") || sentence.is(at, "today") || sentence.is(at, "then")) {
            at--;
        }
        return switch (sentence.lower(at)) {
            case "they", "we", "he", "she", "it", "i", "who", "which", "that", "both" -> true;
            default -> false;
        };
    }

    /** Those who did it: named first, or last before the verb behind an opening phrase. */
    private List<PersonSpot> subjects(Sentence sentence, List<PersonSpot> persons, int verb) {
        List<PersonSpot> before = new ArrayList<>();
        for (PersonSpot person : persons) {
            if (person.span().to() <= verb) {
                before.add(person);
            }
        }
        List<List<PersonSpot>> groups = new ArrayList<>();
        while (!before.isEmpty()) {
            List<PersonSpot> group = neighbours.together(sentence, before);
            groups.add(group);
            before = before.subList(group.size(), before.size());
        }
        if (groups.isEmpty()) {
            return List.of();
        }
        if (!isOpeningPhrase(sentence)) {
            return groups.get(0);
        }
        List<PersonSpot> last = groups.get(groups.size() - 1);
        int end = last.get(last.size() - 1).span().to();
        return isOtherSubject(sentence, end, verb) ? List.of() : last;
    }

    /** Whether behind an opening phrase the sentence begins anew: {@code …, the two sides met}. */
    private static boolean isOtherSubject(Sentence sentence, int from, int verb) {
        for (int i = from; i < verb - 1; i++) {
            String next = sentence.lower(i + 1);
            boolean subject =
                    Offices.isDeterminer(next)
                            || next.equals("officials")
                            || next.equals("both")
                            || next.equals("representatives")
                            || next.equals("leaders");
            if (sentence.is(i, ",") && subject) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpeningPhrase(Sentence sentence) {
        return switch (sentence.lower(0)) {
            case "in",
                    "following",
                    "building",
                    "ahead",
                    "as",
                    "after",
                    "before",
                    "with",
                    "during",
                    "at",
                    "consistent",
                    "continuing",
                    "under",
                    "prior",
                    "further",
                    "upon",
                    "marking" ->
                    true;
            default -> false;
        };
    }

    /** {@code He joined Peruvian Minister B in a talk}: one of the party that is visited. */
    private static boolean isJoining(Sentence sentence, List<PersonSpot> persons, int at) {
        return sentence.is(at, "joined")
                && persons.stream()
                        .anyMatch(p -> p.span().from() == at + 1 && p.party().isPresent());
    }

    /** What a sentence about a traveller tells, who is there only as {@code he} or {@code she}. */
    List<Encounter> ofTraveller(Sentence sentence, List<PersonSpot> persons) {
        List<Encounter> all = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!Neighbours.isWithin(i, persons)
                    && (verbs.isVerb(sentence, persons, i) || isJoining(sentence, persons, i))) {
                Encounter found = around(sentence, persons, i);
                boolean more = !found.objects().isEmpty() || !found.subjects().isEmpty();
                if (all.isEmpty()
                        ? !found.objects().isEmpty() || verbs.isTravel(sentence.lower(i))
                        : more) {
                    all.add(found);
                }
            }
        }
        return all;
    }
}
