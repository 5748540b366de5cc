package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.PersonSpot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which party an account sets beside another: {@code Canada-Indonesia}, {@code between
 * Singapore and Malaysia}, the country that somebody is visiting, or whose support a person without
 * a party promises.
 */
final class Besides {

    private static final Set<String> JOINS = Set.of("-", "–", "—", "/", "&", "and");

    private static final Set<String> ABOUT =
            Set.of("in", "for", "on", "against", "of", "to", "from", "about", "with", "by", "at");

    /** Titles in a form that only those of one party give to their accounts. */
    private static final Map<Pattern, Party> FORMS =
            Map.of(
                    Pattern.compile("^PM (?:call|meeting) with .+: \\d{1,2} \\p{L}+ \\d{4}$"),
                    Party.country("GB"));

    private final Optional<Told> title;
    private final List<Told> told = new ArrayList<>();

    Besides(Optional<Told> title, List<Told> body) {
        this.title = title;
        title.ifPresent(told::add);
        told.addAll(body);
    }

    /** Whose account it looks like by the form of its title alone. */
    Optional<Party> byForm() {
        return title.flatMap(
                t ->
                        FORMS.entrySet().stream()
                                .filter(e -> e.getKey().matcher(t.sentence().text()).find())
                                .map(Map.Entry::getValue)
                                .findFirst());
    }

    /** The parties of a sentence but for those behind a preposition, which it is only about. */
    private static List<Party> acting(Sentence sentence) {
        List<Party> acting = new ArrayList<>();
        for (PartySpot spot : sentence.parties()) {
            int before = spot.span().from() - 1;
            before -= sentence.is(before, "the") ? 1 : 0;
            if (!ABOUT.contains(sentence.lower(before))) {
                spot.party().ifPresent(acting::add);
            }
        }
        return acting;
    }

    /** The party beside another, of those that may tell; none if several are as likely. */
    Optional<Party> teller(Party other, List<Member> members) {
        return of(other, members).filter(party -> mayTell(party, members));
    }

    /** Whoever tells of a Prime Minister or a President is no organisation. */
    private static boolean mayTell(Party party, List<Member> members) {
        boolean organisation =
                members.stream()
                        .filter(m -> m.party().isEmpty())
                        .flatMap(m -> m.office().stream())
                        .anyMatch(Sides::isOfOrganisation);
        return party.isCountry() || organisation;
    }

    /** The one country that the text names but for another; none if it names several. */
    Optional<Party> onlyOther(Party other) {
        List<Party> named =
                told.stream()
                        .flatMap(t -> acting(t.sentence()).stream())
                        .filter(p -> p.isCountry() && !p.equals(other))
                        .distinct()
                        .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Optional<Party> of(Party other, List<Member> members) {
        Map<Party, Integer> votes = new HashMap<>();
        for (Told each : told) {
            for (Party party : in(each, other, members)) {
                votes.merge(party, 1, Integer::sum);
            }
        }
        votes.remove(other);
        int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<Party> likeliest =
                votes.entrySet().stream()
                        .filter(e -> e.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return likeliest.size() == 1 ? Optional.of(likeliest.get(0)) : Optional.empty();
    }

    private static List<Party> in(Told told, Party other, List<Member> members) {
        List<Party> found = new ArrayList<>();
        Sentence sentence = told.sentence();
        List<PartySpot> spots = sentence.parties();
        for (int i = 0; i < spots.size(); i++) {
            Optional<Party> party = spots.get(i).party();
            if (party.isEmpty()) {
                continue;
            }
            if (isOneOfThree(sentence, spots, i)) {
                continue;
            }
            if (isEvent(sentence, spots, i)) {
                continue;
            }
            boolean before = i > 0 && isBeside(sentence, spots.get(i - 1), spots.get(i), other);
            boolean after =
                    i + 1 < spots.size()
                            && isBeside(sentence, spots.get(i + 1), spots.get(i), other);
            if (before
                    || after
                    || isVisited(sentence, spots.get(i))
                    || isOwn(told, spots.get(i), members)) {
                found.add(party.get());
            }
        }
        return found;
    }

    /** Whether one spot is the other party, and nothing but a join stands between the two. */
    private static boolean isBeside(Sentence sentence, PartySpot one, PartySpot two, Party other) {
        boolean turned = one.span().from() > two.span().from();
        return one.party().equals(Optional.of(other))
                && isJoined(sentence, turned ? two : one, turned ? one : two);
    }

    private static boolean isJoined(Sentence sentence, PartySpot first, PartySpot second) {
        int from = first.span().to();
        int to = second.span().from();
        from += from < to && sentence.token(from).isPossessive() ? 1 : 0;
        from += from < to && isGovernment(sentence.lower(from)) ? 1 : 0;
        to -= to - from == 2 && sentence.is(to - 1, "the") ? 1 : 0;
        return to - from == 1 && JOINS.contains(sentence.lower(from));
    }

    /** {@code between the Syrian government and the United Nations}. */
    private static boolean isGovernment(String lower) {
        return lower.equals("government") || lower.equals("side") || lower.equals("authorities");
    }

    /** {@code U.S.-North Korea summit}: an event of others, not the relation that is told of. */
    private static boolean isEvent(Sentence sentence, List<PartySpot> spots, int i) {
        boolean last = i > 0 && isJoined(sentence, spots.get(i - 1), spots.get(i));
        boolean first = i + 1 < spots.size() && isJoined(sentence, spots.get(i), spots.get(i + 1));
        int behind = spots.get(first ? i + 1 : i).span().to();
        return (last || first)
                && switch (sentence.lower(behind)) {
                    case "summit", "talks", "negotiations", "war", "conflict", "border" -> true;
                    default -> false;
                };
    }

    /** {@code United States-Mexico-Canada Agreement}: it stands between two, who may be any. */
    private static boolean isOneOfThree(Sentence sentence, List<PartySpot> spots, int i) {
        return i > 0
                && i + 1 < spots.size()
                && isJoined(sentence, spots.get(i - 1), spots.get(i))
                && isJoined(sentence, spots.get(i), spots.get(i + 1));
    }

    /**
     * {@code is visiting Singapore}, {@code invited her to visit Singapore}, {@code Official Visit
     * to Singapore}.
     */
    private static boolean isVisited(Sentence sentence, PartySpot spot) {
        int at = spot.span().from() - 1;
        return !spot.adjective()
                && (sentence.is(at, "visiting")
                        || sentence.is(at, "visit")
                        || sentence.is(at, "to") && sentence.lower(at - 1).equals("visit"));
    }

    /** {@code Romania’s Prime Minister}, where one of unknown party holds that office. */
    private static boolean isOffice(Sentence sentence, int from, List<Member> members) {
        return members.stream()
                .filter(m -> m.party().isEmpty())
                .flatMap(m -> m.office().stream())
                .map(office -> office.split(" ", -1).length)
                .map(length -> sentence.words(from, Math.min(sentence.size(), from + length)))
                .anyMatch(
                        words ->
                                members.stream()
                                        .anyMatch(
                                                m ->
                                                        m.party().isEmpty()
                                                                && m.office()
                                                                        .equals(
                                                                                Optional.of(
                                                                                        words))));
    }

    /** {@code Prime Minister Trudeau reiterated Canada’s support}. */
    private static boolean isOwn(Told told, PartySpot spot, List<Member> members) {
        Sentence sentence = told.sentence();
        int behind = spot.span().to();
        if (behind >= sentence.size() || !sentence.token(behind).isPossessive()) {
            return false;
        }
        if (isOffice(sentence, behind + 1, members)) {
            return true;
        }
        List<PersonSpot> persons = told.persons();
        // "concerns about Russia's deeds" are about another.
        return !persons.isEmpty()
                && !ABOUT.contains(sentence.lower(spot.span().from() - 1))
                && persons.get(0).span().to() <= spot.span().from()
                && members.stream().anyMatch(m -> m.party().isEmpty() && m.is(persons.get(0)));
    }
}
