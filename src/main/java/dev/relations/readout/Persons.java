package dev.relations.readout;

import dev.relations.meeting.Extras;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.readout.account.Certainty;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.PersonName;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives those who took part the names that the vocabulary has for them. */
final class Persons {

    private final Vocabulary vocabulary;
    private final Optional<LocalDate> day;
    private final List<Doubt> doubts;

    Persons(Vocabulary vocabulary, Optional<LocalDate> day, List<Doubt> doubts) {
        this.vocabulary = vocabulary;
        this.day = day;
        this.doubts = doubts;
    }

    List<Found<Participant>> of(List<Member> members) {
        List<Found<Participant>> participants = new ArrayList<>();
        for (Member member : members) {
            participants.add(participant(member));
        }
        return participants;
    }

    private Found<Participant> participant(Member member) {
        Optional<Person> known = known(member);
        String name = known.map(Person::name).orElse(member.name());
        Optional<Party> party = member.party().or(() -> known.flatMap(Person::party));
        Optional<String> office = office(member, known);
        boolean asked = doubts.stream().anyMatch(d -> d.about().equals(name));
        if (known.isEmpty()
                && !asked
                && PersonName.words(name).size() < 2
                && !PersonName.isWholeInHan(name)) {
            doubts.add(
                    new Doubt(
                            "participants",
                            name,
                            "only one name of " + name + " is said; what is the whole name?",
                            List.of()));
        }
        Certainty certainty =
                known.isPresent() && !known.get().name().equals(member.name())
                        ? Certainty.INFERRED
                        : member.certainty();
        return new Found<>(
                new Participant(
                        name,
                        vocabulary.people().identify(name, party),
                        party,
                        office,
                        member.role(),
                        Extras.NONE),
                certainty,
                member.rule(),
                member.evidence());
    }

    /** The person of the vocabulary that is meant, if it is one of the same party. */
    private Optional<Person> known(Member member) {
        Match<Person> match = vocabulary.people().find(member.name());
        if (match instanceof Match.One<Person> one) {
            return Optional.of(one.value()).filter(p -> isSame(p, member));
        } else if (match instanceof Match.Several<Person> several) {
            List<Person> fitting =
                    several.candidates().stream().filter(p -> isSame(p, member)).toList();
            if (fitting.size() > 1) {
                List<Person> holding =
                        fitting.stream().filter(p -> !officesOn(p).isEmpty()).toList();
                fitting = holding.size() == 1 ? holding : fitting;
            }
            if (fitting.size() > 1) {
                doubts.add(
                        new Doubt(
                                "participants",
                                member.name(),
                                "who is " + member.name() + "?",
                                fitting.stream().map(Person::name).toList()));
            }
            return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isSame(Person person, Member member) {
        return person.party().isEmpty()
                || member.party().isEmpty()
                || person.party().equals(member.party());
    }

    /** The office as the account names it; as the vocabulary does where the account is short. */
    private Optional<String> office(Member member, Optional<Person> known) {
        List<String> held = known.map(this::officesOn).orElse(List.of());
        boolean brief =
                member.office().map(o -> o.indexOf(' ') < 0 || isAbbreviated(o)).orElse(true);
        return brief && held.size() == 1 ? Optional.of(held.get(0)) : member.office();
    }

    private static boolean isAbbreviated(String office) {
        return office.equals("Foreign Minister");
    }

    private List<String> officesOn(Person person) {
        return day.map(
                        d ->
                                person.tenures().stream()
                                        .filter(t -> holds(t, d))
                                        .map(Tenure::office)
                                        .distinct()
                                        .toList())
                .orElse(List.of());
    }

    private static boolean holds(Tenure tenure, LocalDate day) {
        LocalDate from = tenure.from().map(d -> d.latestStart()).orElse(LocalDate.MAX);
        LocalDate to = tenure.to().map(d -> d.earliestEnd()).orElse(LocalDate.MAX);
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
