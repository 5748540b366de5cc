package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads who met whom out of sentences in English. */
final class Encounters {

    /** How far behind its verb the noun of a meeting may stand, in tokens. */
    private static final int NEAR = 24;

    private final Set<String> met;
    private final Set<String> held;
    private final Set<String> encounter;
    private final Set<String> received;
    private final Set<String> titleNouns;
    private final Set<String> glue;
    private final Set<String> topic;
    private final Set<String> travelled;
    private final Offices offices;

    Encounters(Words words, Offices offices) {
        this.offices = offices;
        travelled = words.of("travelled");
        met = words.of("met");
        held = words.of("held");
        encounter = words.of("encounter");
        received = words.of("received");
        titleNouns = words.of("title-noun");
        glue = words.of("glue");
        topic = words.of("topic");
    }

    /** What a sentence of the text tells, if it tells that somebody met. */
    Optional<Encounter> inText(Sentence sentence, List<PersonSpot> persons) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!isWithin(i, persons) && isVerb(sentence, persons, i)) {
                Encounter found = around(sentence, persons, i);
                if (!found.subjects().isEmpty() || found.isWhole() || isByOffice(sentence, found)) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** {@code The Prime Minister spoke to President X}: who it was goes without saying. */
    private boolean isByOffice(Sentence sentence, Encounter found) {
        return sentence.is(0, "The")
                && !found.objects().isEmpty()
                && offices.at(sentence, 1)
                        .map(o -> o.span().to() >= found.verb() - 1)
                        .orElse(false);
    }

    /** What a title tells. */
    Optional<Encounter> inTitle(Sentence title, List<PersonSpot> persons) {
        int from = behindSpokesperson(title, persons);
        int noun = -1;
        for (int i = from; i < title.size(); i++) {
            if (!isWithin(i, persons) && titleNouns.contains(title.lower(i))) {
                noun = i;
                break;
            }
        }
        for (int i = from; noun < 0 && i < title.size(); i++) {
            noun = title.lower(i).equals("with") && !isWithin(i, persons) ? i : -1;
        }
        if (noun < 0) {
            return Optional.empty();
        }
        int end = endOfTitle(title, noun + 1);
        List<PersonSpot> subjects = new ArrayList<>();
        List<PersonSpot> objects = new ArrayList<>();
        for (PersonSpot person : persons) {
            int at = person.span().from();
            if (at >= from && at < noun) {
                subjects.add(person);
            } else if (at > noun && at < end) {
                objects.add(person);
            }
        }
        List<PartySpot> parties = new ArrayList<>();
        for (PartySpot party : title.parties()) {
            int at = party.span().from();
            if (at >= from
                    && at < end
                    && !isWithin(at, persons)
                    && (at < noun ? isDyad(title, party) : isMet(title, party, noun))) {
                parties.add(party);
            }
        }
        return Optional.of(new Encounter(title, subjects, objects, parties, noun, end));
    }

    /** {@code Readout from NSC Spokesperson Emily Horne on …}: she only tells of it. */
    private static int behindSpokesperson(Sentence title, List<PersonSpot> persons) {
        for (int i = 0; i < Math.min(4, title.size()); i++) {
            boolean by = title.lower(i).equals("from") || title.lower(i).equals("by");
            if (!by) {
                continue;
            }
            for (int on = i + 1; on < title.size(); on++) {
                if ((title.lower(on).equals("on") || title.lower(on).equals("of"))
                        && on > i + 1
                        && !isWithin(on, persons)) {
                    return on + 1;
                }
            }
        }
        return 0;
    }

    private static int endOfTitle(Sentence title, int from) {
        for (int i = from; i < title.size(); i++) {
            String lower = title.lower(i);
            boolean purpose = lower.equals("to") && isVerbInTitle(title.lower(i + 1));
            if (lower.equals("on")
                    || lower.equals("ahead")
                    || lower.equals("regarding")
                    || purpose
                    || lower.equals("at")
                    || lower.equals("during")
                    || title.is(i, ":")
                    || title.is(i, "(") && i > from + 8
                    || (lower.equals("in") && !title.lower(i + 1).equals("chief"))) {
                return i;
            }
        }
        return title.size();
    }

    private static boolean isVerbInTitle(String lower) {
        return lower.equals("discuss")
                || lower.equals("mark")
                || lower.equals("advance")
                || lower.equals("address")
                || lower.equals("launch")
                || lower.equals("support");
    }

    /**
     * Before the noun a country met if it stands with others: {@code U.S.-Israel}, {@code A, B and
     * C}.
     */
    private static boolean isDyad(Sentence title, PartySpot party) {
        int next = party.span().to();
        int before = party.span().from() - 1;
        return isJoin(title, next) || isJoin(title, before);
    }

    private static boolean isJoin(Sentence title, int at) {
        return title.is(at, "-")
                || title.is(at, "–")
                || title.is(at, "—")
                || title.is(at, "/")
                || title.is(at, ",")
                || title.is(at, "&")
                || title.is(at, "and")
                || title.is(at, "·");
    }

    /** Behind the noun a country met if it stands behind {@code with}, {@code of} or {@code to}. */
    private boolean isMet(Sentence title, PartySpot party, int noun) {
        int next = party.span().to();
        boolean officials =
                isPeople(title.lower(next))
                        || isPeople(title.lower(next + 1))
                        || isPeople(title.lower(next + 2))
                        || isJoin(title, next);
        if (party.adjective() && !officials) {
            return false;
        }
        for (int i = noun; i < party.span().from(); i++) {
            String lower = title.lower(i);
            if (lower.equals("with")
                    || lower.equals("to")
                    || lower.equals("between")
                    || lower.equals("of")
                    || lower.equals("from")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(int token, List<PersonSpot> persons) {
        for (PersonSpot person : persons) {
            if (person.span().contains(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Sentence sentence, List<PersonSpot> persons, int at) {
        String word = sentence.lower(at);
        String before = sentence.lower(at - 1);
        if (before.equals("to")
                || before.equals("will")
                || before.equals("would")
                || before.equals("not")) {
            return false;
        }
        if (travelled.contains(word)
                && (word.endsWith("ed") || word.endsWith("s"))
                && !sentence.isCapital(at)
                && !Offices.isDeterminer(before)) {
            return true;
        }
        if (met.contains(word)) {
            return !sentence.lower(at + 1).equals("the") || met(sentence, at);
        }
        if (received.contains(word) && isPersonNear(persons, at + 1)) {
            return !word.startsWith("welcome") || isToPlace(sentence, at);
        }
        if (isHeld(sentence, at) || isHadWith(sentence, at)) {
            return true;
        }
        if (!held.contains(word)
                || (sentence.isCapital(at) && at > 0)
                || isParticiple(sentence, at)) {
            return false;
        }
        if (word.equals("joined") && isPeople(sentence.lower(at + 1))) {
            return true;
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + NEAR); i++) {
            if (isWithin(i, persons)) {
                continue;
            }
            if (encounter.contains(sentence.lower(i))) {
                return true;
            }
            if (sentence.is(i, ",") || sentence.is(i, ";")) {
                return false;
            }
        }
        return isPassive(sentence, at);
    }

    /** {@code The fourth dialogue was held in Tokyo}. */
    private boolean isHeld(Sentence sentence, int at) {
        String before = sentence.lower(at - 1);
        return sentence.is(at, "held")
                && (before.equals("was") || before.equals("were"))
                && isEncounterNamedBefore(sentence, at);
    }

    /** {@code the talks that A had with B}. */
    private boolean isHadWith(Sentence sentence, int at) {
        return (sentence.is(at, "had") || sentence.is(at, "held"))
                && sentence.is(at + 1, "with")
                && isEncounterNamedBefore(sentence, at);
    }

    private boolean isEncounterNamedBefore(Sentence sentence, int at) {
        for (int i = 0; i < at; i++) {
            if (encounter.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean met(Sentence sentence, int at) {
        // "met the criteria" is no meeting; "met the Prime Minister" is.
        return sentence.isCapital(at + 2);
    }

    /** {@code the conference held in Fiji} tells of another event. */
    private static boolean isParticiple(Sentence sentence, int at) {
        return switch (sentence.lower(at + 1)) {
            case "in", "on", "at", "this", "last", "earlier" -> true;
            default -> false;
        };
    }

    private static boolean isPassive(Sentence sentence, int at) {
        int before = sentence.is(at - 1, "-") && sentence.is(at - 2, "co") ? at - 3 : at - 1;
        return sentence.lower(at + 1).equals("by")
                && (sentence.lower(before).equals("was") || sentence.lower(before).equals("were"));
    }

    private static boolean isToPlace(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size() - 1; i++) {
            if (sentence.is(i, "to")
                    && (sentence.isCapital(i + 1)
                            || sentence.is(i + 1, "the") && sentence.isCapital(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPersonNear(List<PersonSpot> persons, int at) {
        for (PersonSpot person : persons) {
            int distance = person.span().from() - at;
            if (distance >= 0 && distance <= 4) {
                return true;
            }
        }
        return false;
    }

    private Encounter around(Sentence sentence, List<PersonSpot> persons, int verb) {
        int end = endOfMeeting(sentence, persons, verb);
        List<PersonSpot> subjects = new ArrayList<>();
        List<PersonSpot> objects = new ArrayList<>();
        if (isPassive(sentence, verb)) {
            subjects.addAll(group(sentence, after(persons, verb, end)));
        } else {
            subjects.addAll(
                    isByPronoun(sentence, verb) ? List.of() : subjects(sentence, persons, verb));
            objects.addAll(group(sentence, after(persons, verb, end)));
        }
        List<PartySpot> parties = new ArrayList<>();
        for (PartySpot party : sentence.parties()) {
            int at = party.span().from();
            boolean met =
                    at < verb && isSubject(sentence, persons, party, verb)
                            || at < end && isDelegation(sentence, party, verb, end);
            if (met && !isWithin(at, persons)) {
                parties.add(party);
            }
        }
        return new Encounter(sentence, subjects, withParty(sentence, objects), parties, verb, end);
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

    /** {@code his French counterpart, Jean-Noël Barrot}: the adjective tells his party. */
    private static List<PersonSpot> withParty(Sentence sentence, List<PersonSpot> objects) {
        List<PersonSpot> told = new ArrayList<>();
        for (PersonSpot person : objects) {
            int at = person.span().from() - 1;
            at -= sentence.is(at, ",") ? 1 : 0;
            boolean counterpart = sentence.lower(at).startsWith("counterpart");
            Optional<PartySpot> before = counterpart ? sentence.partyBefore(at) : Optional.empty();
            told.add(
                    person.party().isEmpty() && before.isPresent()
                            ? person.of(before.get().party())
                            : person);
        }
        return told;
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
            List<PersonSpot> group = group(sentence, before);
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

    private static List<PersonSpot> after(List<PersonSpot> persons, int verb, int end) {
        List<PersonSpot> after = new ArrayList<>();
        for (PersonSpot person : persons) {
            if (person.span().from() > verb && person.span().from() < end) {
                after.add(person);
            }
        }
        return after;
    }

    /** The first of these persons and all that are joined to them by nothing but glue. */
    private List<PersonSpot> group(Sentence sentence, List<PersonSpot> persons) {
        List<PersonSpot> group = new ArrayList<>();
        for (PersonSpot person : persons) {
            if (!group.isEmpty()
                    && !isGlued(
                            sentence,
                            group.get(group.size() - 1).span().to(),
                            person.span().from())) {
                break;
            }
            group.add(person);
        }
        return group;
    }

    private boolean isGlued(Sentence sentence, int from, int to) {
        int at = from;
        while (at < to) {
            Optional<PartySpot> party = sentence.partyAt(at);
            if (party.isPresent()) {
                at = party.get().span().to();
            } else if (glue.contains(sentence.lower(at))
                    || sentence.token(at).isPossessive()
                    || sentence.isCapital(at) && offices.isPart(sentence.lower(at))) {
                at++;
            } else if (sentence.is(at, "who") || sentence.is(at, "(")) {
                at = endOfAside(sentence, at, to);
            } else {
                return false;
            }
        }
        return true;
    }

    private static int endOfAside(Sentence sentence, int from, int to) {
        int at = from + 1;
        String close = sentence.is(from, "(") ? ")" : ",";
        while (at < to && !sentence.is(at, close)) {
            at++;
        }
        return at + 1;
    }

    /** Where the sentence turns from who met to what it was about. */
    private int endOfMeeting(Sentence sentence, List<PersonSpot> persons, int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            if (isWithin(i, persons)) {
                continue;
            }
            String word = sentence.lower(i);
            if (word.equals("to") && isPurpose(sentence, i)) {
                return i;
            }
            if (topic.contains(word)
                    && i > verb + 1
                    && !sentence.isCapital(i)
                    && !(word.equals("for") && isDuration(sentence, i))) {
                return i;
            }
            if (word.equals("and") && isPastVerb(sentence, i + 1)) {
                return i;
            }
            if (word.equals("on")
                    && !isDate(sentence, i)
                    && !isMargins(sentence, i)
                    && !isBeforeWith(sentence, persons, i)) {
                return i;
            }
        }
        return sentence.size();
    }

    private static boolean isDuration(Sentence sentence, int at) {
        String next = sentence.lower(at + 1);
        return next.equals("about")
                || next.equals("approximately")
                || next.equals("around")
                || next.equals("one")
                || next.equals("an")
                || next.equals("two")
                || next.equals("half")
                || next.equals("a") && isEvent(sentence.lower(at + 2))
                || (!next.isEmpty() && Character.isDigit(next.charAt(0)))
                || next.equals("lunch")
                || next.equals("dinner")
                || next.equals("foreign")
                || next.equals("talks")
                || next.equals("the")
                || sentence.isCapital(at + 1);
    }

    private static boolean isEvent(String lower) {
        return switch (lower) {
            case "bilateral",
                    "meeting",
                    "working",
                    "trilateral",
                    "joint",
                    "call",
                    "virtual",
                    "video" ->
                    true;
            default -> false;
        };
    }

    private boolean isPurpose(Sentence sentence, int to) {
        String next = sentence.lower(to + 1);
        return !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && !sentence.isCapital(to + 1)
                && !Offices.isDeterminer(next);
    }

    private static boolean isPastVerb(Sentence sentence, int at) {
        String word = sentence.lower(at);
        return (word.endsWith("ed") && !sentence.isCapital(at))
                || word.equals("had")
                || word.equals("held")
                || word.equals("spoke");
    }

    private static boolean isMargins(Sentence sentence, int on) {
        String next = sentence.lower(on + 2);
        return next.equals("margins")
                || next.equals("sidelines")
                || next.equals("margin")
                || next.equals("phone")
                || next.equals("telephone")
                || next.equals("occasion")
                || next.equals("afternoon")
                || next.equals("evening")
                || next.equals("morning");
    }

    /** {@code on a working lunch with President X}: the sentence still tells who met. */
    private static boolean isBeforeWith(Sentence sentence, List<PersonSpot> persons, int on) {
        for (int i = on + 1; i < Math.min(sentence.size(), on + 8); i++) {
            if (sentence.is(i, ",") || sentence.is(i, ";") || sentence.is(i, "and")) {
                return false;
            }
            if (sentence.is(i, "with")) {
                return isPersonNear(persons, i + 1);
            }
        }
        return false;
    }

    private static boolean isDate(Sentence sentence, int on) {
        String next = sentence.lower(on + 1);
        return Dates.isDayOrMonth(next) || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
    }

    /** {@code Australia and Japan recently held}, {@code the U.S.-EU Task Force met}. */
    private boolean isSubject(
            Sentence sentence, List<PersonSpot> persons, PartySpot party, int verb) {
        if (isHyphen(sentence, party.span().to()) || isHyphen(sentence, party.span().from() - 1)) {
            return true;
        }
        if (party.adjective() || isInAside(sentence, persons, party)) {
            return false;
        }
        int at = party.span().to();
        while (at < verb) {
            Optional<PartySpot> next = sentence.partyAt(at);
            boolean passes =
                    glue.contains(sentence.lower(at))
                            || sentence.lower(at).endsWith("ly")
                            || sentence.is(at, "(")
                            || sentence.is(at, "of");
            if (next.isEmpty() && !passes) {
                return false;
            }
            at = next.map(n -> n.span().to()).orElse(at + 1);
        }
        return true;
    }

    /**
     * {@code X, who visited New York for the General Assembly of the UN, met}: X did, not the UN.
     */
    private static boolean isInAside(Sentence sentence, List<PersonSpot> persons, PartySpot party) {
        int at = party.span().from() - 1;
        while (at >= 0) {
            Optional<PartySpot> before = sentence.partyBefore(at + 1);
            if (isWithin(at, persons)) {
                return false;
            } else if (before.isPresent()) {
                at = before.get().span().from() - 1;
            } else if (sentence.is(at, ",") || sentence.is(at, "and") || sentence.is(at, "the")) {
                at--;
            } else {
                return persons.stream().anyMatch(p -> p.span().to() <= party.span().from());
            }
        }
        return false;
    }

    /** {@code U.S.-EU}; not {@code ASEAN-related}. */
    private static boolean isHyphen(Sentence sentence, int at) {
        return (sentence.is(at, "-") || sentence.is(at, "–")) && sentence.isCapital(at + 1);
    }

    /**
     * Whether a party is named as one that met: {@code leaders of CARICOM}, {@code French
     * officials}.
     */
    private static boolean isDelegation(Sentence sentence, PartySpot party, int verb, int end) {
        int next = party.span().to();
        next += next < sentence.size() && sentence.token(next).isPossessive() ? 1 : 0;
        boolean possessive = next > party.span().to();
        if ((party.adjective() || possessive) && isPeople(sentence.lower(next))) {
            return true;
        }
        if ((party.adjective() || possessive)
                && isPeople(sentence.lower(next + 1))
                && !sentence.is(next, ",")) {
            return true;
        }
        int at = party.span().from() - 1;
        int steps = 0;
        while (at > 0 && steps < 12) {
            String word = sentence.lower(at);
            Optional<PartySpot> other = sentence.partyBefore(at + 1);
            if (other.isPresent()) {
                at = other.get().span().from() - 1;
                steps++;
                continue;
            }
            if (isPeople(word)) {
                return true;
            }
            boolean passes =
                    word.equals("of")
                            || word.equals("from")
                            || word.equals("the")
                            || word.equals(",")
                            || word.equals("and")
                            || word.equals(")")
                            || word.equals("(")
                            || word.equals("-");
            if (!passes) {
                return word.equals("with") && at > verb && at < end && !party.adjective();
            }
            at--;
            steps++;
        }
        return false;
    }

    static boolean isPeople(String lower) {
        return switch (lower) {
            case "leaders",
                    "leader",
                    "delegation",
                    "delegations",
                    "officials",
                    "ministers",
                    "counterpart",
                    "counterparts",
                    "representatives",
                    "governments",
                    "government",
                    "authorities",
                    "advisors",
                    "advisers",
                    "presidents",
                    "secretaries",
                    "members",
                    "side",
                    "sides",
                    "states",
                    "chiefs",
                    "team",
                    "teams",
                    "foreign" ->
                    true;
            default -> false;
        };
    }

    private static final Set<String> LEADING =
            Set.of(
                    "led",
                    "headed",
                    "convened",
                    "chaired",
                    "co-chaired",
                    "cochaired",
                    "hosted",
                    "represented");

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
                            && isLedHere(sentence, i);
            int by = word.equals("joined") || word.equals("accompanied") ? by(sentence, i) : -1;
            if (leading || by > 0) {
                joinedBy(sentence, persons, Math.max(i, by), leading, joined);
            } else if (word.equals("together") && sentence.is(i + 1, "with")) {
                joinedBy(sentence, persons, i + 1, false, joined);
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

    /**
     * {@code the delegation, led by} and {@code was chaired by}; not {@code last year’s meeting
     * chaired by}.
     */
    private static boolean isLedHere(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
            String word = sentence.lower(i);
            if (isPeople(word) || word.equals("was") || word.equals("were")) {
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

    /** The {@code by} of {@code joined in his meetings by}. */
    private static int by(Sentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 6); i++) {
            if (sentence.lower(i).equals("by")) {
                return i;
            }
            if (sentence.is(i, ",") || sentence.isCapital(i)) {
                return -1;
            }
        }
        return -1;
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
        List<PersonSpot> group = group(sentence, after(persons, verb, sentence.size()));
        if (!group.isEmpty() && group.get(0).span().from() - verb > 7) {
            return;
        }
        for (PersonSpot person : withParty(sentence, group)) {
            Optional<Party> party = person.party();
            if (party.isEmpty()) {
                party = whose.flatMap(PartySpot::party);
            }
            joined.add(new Joined(person.of(party), with, true, leading));
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
                    return sentence.lower(i + 1).equals(".") || i + 1 == sentence.size();
                }
                default -> {
                    // The noun may still come.
                }
            }
        }
        return false;
    }

    /** What a sentence about a traveller tells, who is there only as {@code he} or {@code she}. */
    Optional<Encounter> ofTraveller(Sentence sentence, List<PersonSpot> persons) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!isWithin(i, persons) && isVerb(sentence, persons, i)) {
                Encounter found = around(sentence, persons, i);
                if (!found.objects().isEmpty() || travelled.contains(sentence.lower(i))) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence announces a list of those who were there. */
    boolean announcesMembers(Sentence sentence) {
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
}
