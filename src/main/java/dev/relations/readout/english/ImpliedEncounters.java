package dev.relations.readout.english;

import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who met whom out of sentences in English whose verb does not say that they met: {@code A
 * and B discussed}, {@code A arrived in Paris for talks with B}, {@code A reached B by telephone}.
 */
final class ImpliedEncounters {

    /** What says of a meeting that it is to come, or was another one. */
    private static final Set<String> OTHER_TIME =
            Set.of(
                    "will",
                    "would",
                    "plans",
                    "planned",
                    "scheduled",
                    "upcoming",
                    "forthcoming",
                    "ahead",
                    "expected",
                    "next",
                    "last",
                    "previous",
                    "recent",
                    "recalled",
                    "following",
                    "postponed",
                    "cancelled",
                    "canceled",
                    "proposed",
                    "requested",
                    "offered",
                    "declined",
                    "called",
                    "urged",
                    "invited",
                    "looks",
                    "look",
                    "looked",
                    "forward");

    private final Set<String> together;
    private final Set<String> encounter;
    private final Offices offices;
    private final Neighbours neighbours;

    ImpliedEncounters(Words words, Offices offices, Neighbours neighbours) {
        this.together = words.of("together");
        this.encounter = words.of("encounter");
        this.offices = offices;
        this.neighbours = neighbours;
    }

    Optional<Encounter> in(Sentence sentence, List<PersonSpot> persons) {
        for (int i = 1; i < sentence.size(); i++) {
            if (Neighbours.isWithin(i, persons) || sentence.isQuoted(i)) {
                continue;
            }
            Optional<Encounter> found = jointly(sentence, persons, i);
            if (found.isEmpty()) {
                found = discussed(sentence, persons, i);
            }
            if (found.isEmpty()) {
                found = with(sentence, persons, i);
            }
            if (found.isEmpty()) {
                found = between(sentence, persons, i);
            }
            if (found.isEmpty()) {
                found = remotely(sentence, persons, i);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@code A and B discussed}, {@code The President and B reviewed}. */
    private Optional<Encounter> jointly(Sentence sentence, List<PersonSpot> persons, int verb) {
        if (!together.contains(sentence.lower(verb)) || sentence.isCapital(verb)) {
            return Optional.empty();
        }
        int end = behindAdverbs(sentence, verb);
        List<PersonSpot> group = endingAt(sentence, persons, end);
        if (group.size() > 1) {
            return Optional.of(
                    new Encounter(sentence, group, List.of(), List.of(), verb, verb + 1));
        }
        boolean beside = group.size() == 1 && isBesideOffice(sentence, group.get(0));
        return beside
                ? Optional.of(new Encounter(sentence, List.of(), group, List.of(), verb, verb + 1))
                : Optional.empty();
    }

    /** {@code A discussed the alliance with B}. */
    private Optional<Encounter> discussed(Sentence sentence, List<PersonSpot> persons, int verb) {
        boolean tells = together.contains(sentence.lower(verb)) && !sentence.isCapital(verb);
        for (int i = verb + 1; tells && i < sentence.size(); i++) {
            if (sentence.is(i, ",") || sentence.is(i, ";")) {
                return Optional.empty();
            } else if (sentence.is(i, "with") && startsAt(persons, i + 1)) {
                List<PersonSpot> subjects =
                        endingAt(sentence, persons, behindAdverbs(sentence, verb));
                List<PersonSpot> after = Neighbours.after(persons, i, sentence.size());
                List<PersonSpot> objects =
                        Neighbours.withParty(sentence, neighbours.together(sentence, after));
                return Optional.of(new Encounter(sentence, subjects, objects, List.of(), verb, i));
            }
        }
        return Optional.empty();
    }

    private static boolean startsAt(List<PersonSpot> persons, int at) {
        return persons.stream()
                .anyMatch(p -> p.span().from() - at >= 0 && p.span().from() - at < 2);
    }

    /** {@code for talks with B}, {@code in a meeting with B}. */
    private Optional<Encounter> with(Sentence sentence, List<PersonSpot> persons, int noun) {
        boolean named =
                encounter.contains(sentence.lower(noun))
                        && !sentence.isCapital(noun)
                        && sentence.is(noun + 1, "with")
                        && !isReferredTo(sentence, noun)
                        && Neighbours.isNear(persons, noun + 2);
        List<PersonSpot> objects =
                named && !isOtherTime(sentence, noun)
                        ? neighbours.together(
                                sentence, Neighbours.after(persons, noun, sentence.size()))
                        : List.of();
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        List<PersonSpot> before = new ArrayList<>(persons);
        before.removeIf(p -> p.span().from() > noun);
        return Optional.of(
                new Encounter(
                        sentence,
                        neighbours.together(sentence, before),
                        Neighbours.withParty(sentence, objects),
                        List.of(),
                        noun,
                        objects.get(objects.size() - 1).span().to()));
    }

    /** {@code briefed them on his call with B}: another event. */
    private static boolean isReferredTo(Sentence sentence, int noun) {
        boolean whose =
                switch (sentence.lower(noun - 1)) {
                    case "his", "her", "their" -> true;
                    default -> false;
                };
        return whose
                && switch (sentence.lower(noun - 2)) {
                    case "on", "about", "of", "from" -> true;
                    default -> false;
                };
    }

    /** {@code A meeting took place between A and B}, {@code There was a call between A and B}. */
    private Optional<Encounter> between(Sentence sentence, List<PersonSpot> persons, int at) {
        if (!sentence.is(at, "between") || !startsAt(persons, at + 1) || !isEvent(sentence, at)) {
            return Optional.empty();
        }
        List<PersonSpot> group =
                neighbours.together(sentence, Neighbours.after(persons, at, sentence.size()));
        return group.size() < 2
                ? Optional.empty()
                : Optional.of(new Encounter(sentence, group, List.of(), List.of(), at, at + 1));
    }

    /** Whether a sentence says before a token that a meeting was. */
    private boolean isEvent(Sentence sentence, int end) {
        boolean noun = false;
        boolean was = sentence.is(0, "There") && sentence.is(1, "was");
        for (int i = 0; i < end; i++) {
            noun |= encounter.contains(sentence.lower(i));
            was |= sentence.is(i, "took") && sentence.is(i + 1, "place");
            was |= sentence.is(i, "was") && sentence.is(i + 1, "held");
            was |= sentence.is(i, "were") && sentence.is(i + 1, "held");
        }
        return noun && was;
    }

    /** {@code A reached B by telephone}, {@code A thanked B in a call}. */
    private Optional<Encounter> remotely(Sentence sentence, List<PersonSpot> persons, int at) {
        if (!isByTelephone(sentence, at) || persons.isEmpty() || persons.get(0).span().from() > 1) {
            return Optional.empty();
        }
        List<PersonSpot> subjects = neighbours.together(sentence, persons);
        List<PersonSpot> others = persons.subList(subjects.size(), persons.size());
        List<PersonSpot> objects =
                neighbours.together(
                        sentence, others.stream().filter(p -> p.span().to() <= at).toList());
        return objects.isEmpty() || isOtherTime(sentence, at)
                ? Optional.empty()
                : Optional.of(
                        new Encounter(
                                sentence,
                                subjects,
                                Neighbours.withParty(sentence, objects),
                                List.of(),
                                subjects.get(subjects.size() - 1).span().to(),
                                at));
    }

    private static boolean isByTelephone(Sentence sentence, int at) {
        boolean by = sentence.is(at, "by") || sentence.is(at, "via") || sentence.is(at, "over");
        boolean in = sentence.is(at, "in") && sentence.is(at + 1, "a");
        int noun = at + (in || sentence.is(at + 1, "the") ? 2 : 1);
        return switch (sentence.lower(noun)) {
            case "phone", "telephone", "video" -> by || in;
            case "call" -> in;
            default -> false;
        };
    }

    private static boolean isOtherTime(Sentence sentence, int end) {
        for (int i = 0; i < end; i++) {
            if (OTHER_TIME.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The token at which those stand who did it: behind them only words such as also may. */
    private static int behindAdverbs(Sentence sentence, int verb) {
        int at = verb;
        while (at > 0 && isAdverb(sentence.lower(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isAdverb(String lower) {
        return switch (lower) {
            case "also", "then", "today", "yesterday", "both", "further", "have", "had" -> true;
            default -> lower.endsWith("ly");
        };
    }

    /** The persons who stand together up to a token. */
    private List<PersonSpot> endingAt(Sentence sentence, List<PersonSpot> persons, int end) {
        List<PersonSpot> before = new ArrayList<>(persons);
        before.removeIf(p -> p.span().to() > end);
        while (!before.isEmpty()) {
            List<PersonSpot> group = neighbours.together(sentence, before);
            if (isParty(sentence, group.get(group.size() - 1).span().to(), end)) {
                return group;
            }
            before = before.subList(group.size(), before.size());
        }
        return List.of();
    }

    /** Whether nothing stands there but whose they are: {@code B of the Republic of Peru}. */
    private static boolean isParty(Sentence sentence, int from, int end) {
        int at = from;
        at += at < end && sentence.is(at, "of") ? 1 : 0;
        at += at < end && sentence.is(at, "the") ? 1 : 0;
        int behind = at;
        return at == end
                || sentence.partyAt(at)
                        .filter(p -> p.span().from() == behind && p.span().to() == end)
                        .isPresent();
    }

    /** {@code The Secretary General and Prime Minister B}. */
    private boolean isBesideOffice(Sentence sentence, PersonSpot person) {
        int and = person.span().from() - 1;
        return sentence.is(and, "and")
                && sentence.is(0, "The")
                && offices.at(sentence, 1).map(o -> o.span().to() == and).orElse(false);
    }
}
