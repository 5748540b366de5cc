package dev.relations.cli.importing;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.readout.DraftMeeting;
import dev.relations.readout.account.Found;
import dev.relations.store.NewEntries;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.vocabulary.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Entries for those who took part in new meetings and are not in the vocabulary yet. */
final class NewPeople {

    private NewPeople() {}

    /**
     * @param drafts what the meetings were read of
     */
    static NewEntries of(List<Meeting> meetings, List<DraftMeeting> drafts, Vocabulary vocabulary) {
        List<Person> people = new ArrayList<>();
        for (Meeting meeting : meetings) {
            for (Participant each : meeting.participants()) {
                WrittenName name = written(each.name(), drafts);
                boolean known =
                        name.key().isEmpty()
                                || vocabulary.people().get(each.person()).isPresent()
                                || people.stream()
                                        .anyMatch(p -> p.key().value().equals(name.key()));
                if (!known) {
                    people.add(name.person(List.of(), each.party(), tenures(each)));
                }
            }
        }
        return new NewEntries(people, List.of());
    }

    /** A name as the account writes it, which may set the family name in capitals. */
    private static WrittenName written(String name, List<DraftMeeting> drafts) {
        for (DraftMeeting draft : drafts) {
            for (Found<Participant> each : draft.participants()) {
                String words = each.evidence().excerpt();
                int at = words.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
                if (at >= 0 && at + name.length() <= words.length()) {
                    WrittenName written = new WrittenName(words.substring(at, at + name.length()));
                    if (written.shown().equals(name)) {
                        return written;
                    }
                }
            }
        }
        return new WrittenName(name);
    }

    /** The office without a beginning: an account does not tell since when. */
    private static List<Tenure> tenures(Participant each) {
        return each.office().stream()
                .map(o -> new Tenure(o, Optional.empty(), Optional.empty()))
                .toList();
    }
}
