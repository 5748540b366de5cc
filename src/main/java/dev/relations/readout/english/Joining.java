package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.PersonSpot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds those who were there too: who joined, attended, accompanied or led a side. */
final class Joining {

    private static final Set<String> LEADING =
            Set.of(
                    "led",
                    "headed",
                    "convened",
                    "chaired",
                    "co-chaired",
                    "cochaired",
                    "hosted",
                    "moderated",
                    "represented");

    /** How far behind {@code present} the verb may stand, in tokens. */
    private static final int NEAR = 12;

    private final Neighbours neighbours;

    Joining(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * Somebody who was there too.
     *
     * @param with whom that person joined, if it is said
     * @param by whether the others were joined by that person
     * @param leading whether that person led a side
     */
    record Joined(PersonSpot person, Optional<PersonSpot> with, boolean by, boolean leading) {}

    /** Those who joined, attended, accompanied or led a delegation, as a sentence tells. */
    List<Joined> joined(Sentence sentence, List<PersonSpot> persons) {
        List<Joined> joined = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.lower(i);
            boolean leading =
                    LEADING.contains(word)
                            && sentence.lower(i + 1).equals("by")
                            && Leading.isLedHere(sentence, i);
            int by = isJoined(word) ? by(sentence, i) : -1;
            if (Leading.isLeading(sentence, i)) {
                led(sentence, persons, i, joined);
            } else if (Leading.isOnSideBy(sentence, i)) {
                joinedBy(sentence, persons, i + 1, true, joined);
            } else if (leading || by > 0) {
                joinedBy(sentence, persons, Math.max(i, by), leading, joined);
            } else if (isTogetherWith(sentence, i)) {
                joinedBy(sentence, persons, i + 1, false, joined);
            } else if (Leading.isDelegationNamed(sentence, i)) {
                joinedBy(sentence, persons, i, false, joined);
            } else if (isInverted(sentence, persons, i)) {
                inverted(sentence, persons, i, joined);
            } else if (isAttending(sentence, i)) {
                for (PersonSpot person : persons) {
                    if (person.span().to() <= i) {
                        joined.add(new Joined(person, Optional.empty(), false, false));
                    }
                }
            }
        }
        return joined;
    }

    /** {@code He met them together with A}; not {@code to work together with A}. */
    private static boolean isTogetherWith(Sentence sentence, int at) {
        boolean wished = false;
        for (int i = Math.max(0, at - 5); i < at; i++) {
            wished |= sentence.is(i, "to") && isWork(sentence.lower(i + 1));
        }
        return sentence.is(at, "together")
                && sentence.is(at + 1, "with")
                && !wished
                && !sentence.lower(at - 1).startsWith("work");
    }

    private static boolean isWork(String lower) {
        return lower.equals("meet") || lower.equals("work") || lower.equals("cooperate");
    }

    private static boolean isJoined(String lower) {
        return lower.equals("joined") || lower.equals("accompanied") || lower.equals("attended");
    }

    private static void led(
            Sentence sentence, List<PersonSpot> persons, int verb, List<Joined> joined) {
        Optional<Party> whose =
                sentence.parties().stream()
                        .filter(p -> p.span().from() > verb && p.span().from() < verb + 4)
                        .findFirst()
                        .flatMap(PartySpot::party);
        persons.stream()
                .filter(p -> p.span().to() <= verb)
                .reduce((one, next) -> next)
                .map(p -> p.of(p.party().or(() -> whose)))
                .ifPresent(p -> joined.add(new Joined(p, Optional.empty(), true, true)));
    }

    /** The {@code by} of {@code joined in his meetings by}. */
    private static int by(Sentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 6); i++) {
            if (sentence.lower(i).equals("by")) {
                return i;
            }
            boolean named = sentence.isCapital(i) && !isPlace(sentence, i);
            if (sentence.is(i, ",") || named) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code accompanied at the Ministry by}: a name behind a preposition is where it was. */
    private static boolean isPlace(Sentence sentence, int at) {
        int before = sentence.is(at - 1, "the") ? at - 2 : at - 1;
        return sentence.is(before, "at") || sentence.is(before, "in");
    }

    private void joinedBy(
            Sentence sentence,
            List<PersonSpot> persons,
            int verb,
            boolean leading,
            List<Joined> joined) {
        Optional<PersonSpot> with = Optional.empty();
        Optional<PartySpot> whose = Optional.empty();
        boolean together = sentence.is(verb, "with");
        for (PersonSpot person : persons) {
            boolean before = person.span().to() <= verb && !(together && with.isPresent());
            with = before ? Optional.of(person) : with;
        }
        for (PartySpot party : sentence.parties()) {
            boolean delegation = party.span().to() <= verb && verb - party.span().to() < 6;
            whose = delegation && leading ? Optional.of(party) : whose;
        }
        List<PersonSpot> group =
                neighbours.together(sentence, Neighbours.after(persons, verb, sentence.size()));
        if (!group.isEmpty() && group.get(0).span().from() - verb > 7) {
            return;
        }
        for (PersonSpot person : Neighbours.withParty(sentence, group)) {
            Optional<Party> party = person.party();
            if (party.isEmpty()) {
                party = whose.flatMap(PartySpot::party);
            }
            joined.add(new Joined(person.of(party), with, true, leading));
        }
    }

    /** {@code Attending on the Indian side were A and B}, {@code Also present is A}. */
    static boolean isInverted(Sentence sentence, List<PersonSpot> persons, int at) {
        boolean there =
                switch (sentence.lower(at)) {
                    case "attending", "present", "participating", "accompanying", "joining" -> true;
                    default -> false;
                };
        int be = there ? verbBehind(sentence, at) : -1;
        return be > 0
                && Neighbours.isNear(persons, be + 1)
                && persons.stream().noneMatch(p -> isBetween(p, at + 1, be));
    }

    /** Whom they joined may stand right behind: {@code Joining President A on the call were}. */
    private static boolean isBetween(PersonSpot person, int from, int to) {
        return person.span().to() <= to && person.span().from() > from;
    }

    static int verbBehind(Sentence sentence, int from) {
        for (int i = from + 1; i < Math.min(sentence.size(), from + NEAR); i++) {
            switch (sentence.lower(i)) {
                case "is", "are", "was", "were" -> {
                    return i;
                }
                default -> {
                    // On which side they were may stand between.
                }
            }
        }
        return -1;
    }

    private void inverted(
            Sentence sentence, List<PersonSpot> persons, int at, List<Joined> joined) {
        int be = verbBehind(sentence, at);
        Optional<Party> whose =
                sentence.parties().stream()
                        .filter(p -> p.span().from() > at && p.span().to() <= be)
                        .findFirst()
                        .flatMap(PartySpot::party);
        List<PersonSpot> after = Neighbours.after(persons, be, sentence.size());
        for (PersonSpot person : neighbours.together(sentence, after)) {
            Optional<Party> party = person.party().or(() -> whose);
            joined.add(new Joined(person.of(party), Optional.empty(), false, false));
        }
    }

    private static boolean isAttending(Sentence sentence, int at) {
        String word = sentence.lower(at);
        boolean attended =
                word.equals("attended")
                        || word.equals("participated")
                        || word.equals("joined")
                        || word.equals("present");
        String before = sentence.lower(at - 1);
        boolean also = before.equals("also") || before.equals("were") || before.equals("was");
        return attended
                && by(sentence, at) < 0
                && !sentence.lower(at + 1).equals("by")
                && (also || isAtMeeting(sentence, at + 1));
    }

    /**
     * {@code attended the courtesy call}, {@code participated in the talks}: nothing else named.
     */
    private static boolean isAtMeeting(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
            if (sentence.isCapital(i)) {
                return false;
            } else if (sentence.is(i, "group") && sentence.is(i - 1, "the")) {
                return true;
            }
            switch (sentence.lower(i)) {
                case "meeting",
                        "call",
                        "talks",
                        "talk",
                        "dinner",
                        "lunch",
                        "summit",
                        "dialogue" -> {
                    return i + 1 == sentence.size() || isEnd(sentence.lower(i + 1));
                }
                default -> {
                    // The noun may still come.
                }
            }
        }
        return false;
    }

    private static boolean isEnd(String lower) {
        return switch (lower) {
            case ".", ",", "to", "and", "as", "virtually" -> true;
            default -> false;
        };
    }

    /** Whether a sentence announces a list of those who were there. */
    static boolean announcesMembers(Sentence sentence) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        boolean colon = text.endsWith(":");
        return (colon || text.length() < 60)
                && (text.contains("join")
                        || text.contains("participa")
                        || text.contains("attend")
                        || text.contains("leaders")
                        || text.contains("present")
                        || text.contains("delegation")
                        || text.contains("include"));
    }

    /** Whether an item stands in a list that was announced as one of participants. */
    static boolean isInListOfMembers(Told item, List<Told> body) {
        int at = body.indexOf(item) - 1;
        while (at >= 0 && body.get(at).item()) {
            at--;
        }
        return at >= 0 && announcesMembers(body.get(at).sentence());
    }

    /** Those who begin a sentence, or a part of one, and say something. */
    static List<PersonSpot> speaking(Told told, Set<String> speech) {
        List<PersonSpot> speaking = new ArrayList<>();
        for (PersonSpot person : told.persons()) {
            int at = person.span().from();
            boolean first = at == 0 || told.sentence().is(at - 1, ",");
            boolean known = person.office().isPresent() || person.titled();
            if (first && known && speech.contains(told.sentence().lower(person.span().to()))) {
                speaking.add(person);
            }
        }
        return speaking;
    }
}
