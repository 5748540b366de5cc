package dev.relations.cli;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.PersonKey;
import dev.relations.store.NewEntries;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Tenure;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries for those who took part in new meetings and are not in the vocabulary yet. */
final class NewPeople {

    private NewPeople() {}

    static NewEntries of(List<Meeting> meetings, Vocabulary vocabulary) {
        List<Person> people = new ArrayList<>();
        for (Meeting meeting : meetings) {
            for (Participant each : meeting.participants()) {
                String key = Spelling.slug(each.name());
                boolean known =
                        key.isEmpty()
                                || vocabulary.people().get(each.person()).isPresent()
                                || people.stream().anyMatch(p -> p.key().value().equals(key));
                if (!known) {
                    people.add(person(key, each));
                }
            }
        }
        return new NewEntries(people, List.of());
    }

    /** The office without a beginning: an account does not tell since when. */
    private static Person person(String key, Participant each) {
        List<Tenure> tenures =
                each.office()
                        .map(
                                o ->
                                        List.of(
                                                new Tenure(
                                                        o,
                                                        Optional.<Edtf>empty(),
                                                        Optional.<Edtf>empty())))
                        .orElse(List.of());
        return new Person(
                new PersonKey(key), each.name(), List.of(), each.party(), tenures, List.of());
    }
}
