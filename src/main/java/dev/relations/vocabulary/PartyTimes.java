package dev.relations.vocabulary;

import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of the states that a name may mean existed at a time. */
final class PartyTimes {

    private PartyTimes() {}

    static Match<KnownParty> at(Match<KnownParty> match, Edtf date, Parties parties) {
        if (match instanceof Match.Several<KnownParty> several) {
            List<KnownParty> then = new ArrayList<>(several.candidates());
            then.removeIf(party -> !existed(party, date));
            return then.size() == 1 ? new Match.One<>(then.get(0)) : match;
        }
        if (match instanceof Match.One<KnownParty> one
                && one.value().to().isPresent()
                && !existed(one.value(), date)) {
            return instead(one.value(), date, parties);
        }
        return match;
    }

    private static boolean existed(KnownParty party, Edtf date) {
        LocalDate first = party.from().map(Edtf::earliest).orElse(LocalDate.MIN);
        LocalDate last = party.to().map(Edtf::latest).orElse(LocalDate.MAX);
        return date.mayFallIn(new DaySpan(first, last));
    }

    private static Match<KnownParty> instead(KnownParty former, Edtf date, Parties parties) {
        boolean later = former.to().orElseThrow().latest().isBefore(date.earliest());
        Set<KnownParty> found = new LinkedHashSet<>();
        Set<KnownParty> seen = new LinkedHashSet<>();
        collect(former, date, parties, later, seen, found);
        return switch (found.size()) {
            case 0 -> new Match.One<>(former);
            case 1 -> new Match.One<>(found.iterator().next());
            default ->
                    new Match.Several<>(
                            found.stream().sorted(Comparator.comparing(KnownParty::name)).toList());
        };
    }

    /** The states next after or before that existed, at any distance. */
    private static void collect(
            KnownParty from,
            Edtf date,
            Parties parties,
            boolean later,
            Set<KnownParty> seen,
            Set<KnownParty> found) {
        for (KnownParty next : later ? after(from, parties) : before(from, parties)) {
            boolean isNew = seen.add(next);
            if (isNew && existed(next, date)) {
                found.add(next);
            } else if (isNew) {
                collect(next, date, parties, later, seen, found);
            }
        }
    }

    private static List<KnownParty> after(KnownParty party, Parties parties) {
        List<KnownParty> after = new ArrayList<>();
        for (String code : party.successors()) {
            Optional<KnownParty> next = parties.get(Party.country(code));
            next.ifPresent(after::add);
        }
        return after;
    }

    private static List<KnownParty> before(KnownParty party, Parties parties) {
        List<KnownParty> before = new ArrayList<>();
        for (KnownParty other : parties.all()) {
            if (other.party().kind() == Party.Kind.COUNTRY
                    && other.successors().contains(party.party().code())) {
                before.add(other);
            }
        }
        return before;
    }
}
