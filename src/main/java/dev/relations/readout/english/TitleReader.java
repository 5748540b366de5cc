package dev.relations.readout.english;

import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who met whom out of a title in English. */
final class TitleReader {

    private final Set<String> nouns;

    TitleReader(Words words) {
        nouns = words.of("title-noun");
    }

    /** What a title tells. */
    Optional<Encounter> encounter(Sentence title, List<PersonSpot> persons) {
        int from = behindSpokesperson(title, persons);
        int noun = -1;
        for (int i = from; i < title.size(); i++) {
            if (!Neighbours.isWithin(i, persons) && nouns.contains(title.lower(i))) {
                noun = i;
                break;
            }
        }
        for (int i = from; noun < 0 && i < title.size(); i++) {
            noun = title.lower(i).equals("with") && !Neighbours.isWithin(i, persons) ? i : -1;
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
                    && !Neighbours.isWithin(at, persons)
                    && (at < noun ? isDyad(title, party) : isMet(title, party, noun))) {
                parties.add(party);
            }
        }
        return Optional.of(new Encounter(title, subjects, objects, parties, noun, end));
    }

    /** {@code Readout from NSC Spokesperson Emily Horne on …}: she only tells of it. */
    private static int behindSpokesperson(Sentence title, List<PersonSpot> persons) {
        for (int i = 0; i < Math.min(12, title.size()); i++) {
            boolean by = title.lower(i).equals("from") || title.lower(i).equals("by");
            if (!by || i > 3 && !title.lower(i - 1).equals("statement")) {
                continue;
            }
            for (int on = i + 1; on < title.size(); on++) {
                if ((title.lower(on).equals("on") || title.lower(on).equals("of"))
                        && on > i + 1
                        && !Neighbours.isWithin(on, persons)) {
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
                NamedParties.isPeople(title.lower(next))
                        || NamedParties.isPeople(title.lower(next + 1))
                        || NamedParties.isPeople(title.lower(next + 2))
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
}
