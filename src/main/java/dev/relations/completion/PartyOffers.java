package dev.relations.completion;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Occurrence;
import dev.relations.meeting.Occurrences;
import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Offers countries and organisations, by any spelling, code included. */
final class PartyOffers {

    private final Parties parties;
    private final Map<Party, Occurrence> seen;

    PartyOffers(Parties parties, Meetings meetings) {
        this.parties = parties;
        this.seen =
                meetings.occurrences()
                        .map(Occurrences::parties)
                        .orElseGet(() -> Occurrence.in(meetings, Meeting::parties));
    }

    /** Those that met. */
    List<Candidate> met(String typed, Predicate<Party> wanted) {
        List<KnownParty> met = new ArrayList<>();
        for (Party party : mayFit(typed)) {
            if (wanted.test(party)) {
                met.add(parties.get(party).orElseGet(() -> unknown(party)));
            }
        }
        return offered(typed, met);
    }

    /** All that are known, those that met before the others. */
    List<Candidate> known(String typed, Predicate<Party> wanted) {
        return offered(typed, parties.all().stream().filter(p -> wanted.test(p.party())).toList());
    }

    /** Those that met and may fit: to take apart what is known of each takes longer. */
    private Set<Party> mayFit(String typed) {
        Typed wanted = new Typed(typed);
        Set<Party> fitting = new TreeSet<>(seen.keySet());
        if (!wanted.folded().isEmpty()) {
            Set<Party> having = parties.having(wanted.folded());
            fitting.removeIf(
                    each -> !having.contains(each) && wanted.rank(each.code()) == Typed.NO_FIT);
        }
        return fitting;
    }

    private List<Candidate> offered(String typed, List<KnownParty> all) {
        Offers countries = new Offers(typed, "countries");
        Offers organisations = new Offers(typed, "organisations");
        for (KnownParty each : all) {
            List<String> spellings = each.allSpellings();
            if (!countries.fits(spellings)) {
                continue;
            }
            String name = name(each);
            (each.party().isCountry() ? countries : organisations)
                    .add(
                            name,
                            spellings,
                            spelling -> means(spelling, each),
                            weight(each),
                            () -> description(each, name));
        }
        List<Candidate> offered = new ArrayList<>(countries.ranked());
        offered.addAll(organisations.ranked());
        return offered;
    }

    private static KnownParty unknown(Party party) {
        return new KnownParty(
                party,
                party.code(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The name, where it means this party alone; else the code. */
    private String name(KnownParty each) {
        return means(each.name(), each) ? each.name() : each.party().code();
    }

    private boolean means(String spelling, KnownParty each) {
        return parties.find(spelling) instanceof Match.One<KnownParty> one
                && one.value().party().equals(each.party());
    }

    private int weight(KnownParty each) {
        Occurrence of = seen.get(each.party());
        return of == null ? 0 : of.meetings();
    }

    private String description(KnownParty each, String value) {
        Occurrence of = seen.get(each.party());
        String code = each.party().code();
        String other = value.equals(code) ? each.name() : code;
        return of == null ? other : other + " · " + Seen.inWords(of);
    }
}
