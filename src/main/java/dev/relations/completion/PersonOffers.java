package dev.relations.completion;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Occurrence;
import dev.relations.meeting.Occurrences;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offers persons, by any spelling of the family name, the given name or both. */
final class PersonOffers {

    private static final String GROUP = "ministers";

    private final People people;
    private final Map<PersonKey, Occurrence> seen;

    PersonOffers(People people, Meetings meetings) {
        this.people = people;
        this.seen =
                meetings.occurrences()
                        .map(Occurrences::persons)
                        .orElseGet(() -> Occurrence.in(meetings, Meeting::persons));
    }

    /** Those who took part. */
    List<Candidate> met(String typed) {
        Offers offers = new Offers(typed, GROUP);
        for (PersonKey key : fitting(offers)) {
            people.entry(key)
                    .ifPresentOrElse(
                            person -> offer(person, offers), () -> offerOccurring(key, offers));
        }
        return offers.ranked();
    }

    /** All that are known, those who took part before the others. */
    List<Candidate> known(String typed) {
        Offers offers = new Offers(typed, GROUP);
        people.entries().all().forEach(person -> offer(person, offers));
        for (PersonKey key : fitting(offers)) {
            if (people.entry(key).isEmpty()) {
                offerOccurring(key, offers);
            }
        }
        return offers.ranked();
    }

    /** The offices of a person, the last first. */
    static List<Candidate> offices(Person person, String typed) {
        Offers offers = new Offers(typed, "offices");
        List<Tenure> tenures = new ArrayList<>(person.tenures());
        for (int i = tenures.size() - 1; i >= 0; i--) {
            Tenure tenure = tenures.get(i);
            offers.add(tenure.office(), span(tenure));
        }
        return offers.ranked();
    }

    private static String span(Tenure tenure) {
        String from = tenure.from().map(Edtf::text).orElse("");
        String to = tenure.to().map(Edtf::text).orElse("");
        return from.isEmpty() && to.isEmpty() ? "" : from + "–" + to;
    }

    /**
     * Those who took part and may fit. The key of who has no entry is made of the name, and tells
     * sooner than the meetings do that most do not.
     */
    private List<PersonKey> fitting(Offers offers) {
        List<PersonKey> fitting = new ArrayList<>();
        for (PersonKey key : seen.keySet()) {
            if (offers.mayFit(key.value()) || people.entry(key).isPresent()) {
                fitting.add(key);
            }
        }
        fitting.sort(null);
        return fitting;
    }

    private void offer(Person person, Offers offers) {
        boolean alone = !people.isShared(person.name());
        List<String> spellings = new ArrayList<>(person.aliases());
        spellings.add(person.name());
        spellings.removeIf(each -> alone && people.isShared(each));
        offer(person, alone ? person.name() : person.key().value(), spellings, offers);
    }

    /** Somebody of whom only the records tell; not who has the name of somebody else. */
    private void offerOccurring(PersonKey key, Offers offers) {
        Occurrence of = seen.get(key);
        Participant last = of == null ? null : Seen.lastAs(key, of);
        if (last != null && !people.isShared(last.name())) {
            List<String> none = List.of();
            offer(
                    new Person(key, last.name(), none, last.party(), List.of(), none),
                    last.name(),
                    none,
                    offers);
        }
    }

    private void offer(Person person, String value, List<String> spellings, Offers offers) {
        Occurrence of = seen.get(person.key());
        offers.add(
                value,
                spellings,
                spelling -> means(spelling, person),
                of == null ? 0 : of.meetings(),
                () -> description(person, of));
    }

    private boolean means(String spelling, Person person) {
        return people.find(spelling) instanceof Match.One<Person> one
                && one.value().key().equals(person.key());
    }

    /** {@code Minister for Foreign Affairs, JP · 12 meetings, last 2024-10-01}. */
    private static String description(Person person, @Nullable Occurrence of) {
        Participant last = of == null ? null : Seen.lastAs(person.key(), of);
        Optional<String> office =
                last != null && last.office().isPresent()
                        ? last.office()
                        : lastOffice(person.tenures());
        String party = person.party().map(Party::code).orElse("");
        String who = office.map(o -> party.isEmpty() ? o : o + ", " + party).orElse(party);
        String met = of == null ? "" : Seen.inWords(of);
        return who.isEmpty() || met.isEmpty() ? who + met : who + " · " + met;
    }

    private static Optional<String> lastOffice(List<Tenure> tenures) {
        return tenures.isEmpty()
                ? Optional.empty()
                : Optional.of(tenures.get(tenures.size() - 1).office());
    }
}
