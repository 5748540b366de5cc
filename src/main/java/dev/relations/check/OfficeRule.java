package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offices of participants against the tenures of the vocabulary. */
final class OfficeRule implements Rule {

    private record Office(Party party, OfficeTitle title) {}

    private record Holder(Person person, Tenure tenure) {}

    @Override
    public void check(Folder folder, Findings found) {
        Map<Office, List<Holder>> holders = holders(folder);
        if (holders.isEmpty()) {
            return;
        }
        for (Meeting meeting : folder.meetings()) {
            for (int i = 0; i < meeting.participants().size(); i++) {
                Participant participant = meeting.participants().get(i);
                Optional<String> problem = problem(participant, meeting, folder, holders);
                if (problem.isPresent()) {
                    found.add(
                            Code.OFFICE,
                            meeting,
                            Fields.PARTICIPANTS.item(i).key("office"),
                            problem.get(),
                            "mend the name, the office or the date; or the tenures in"
                                    + " vocabulary/people.yaml");
                }
            }
        }
    }

    private static Map<Office, List<Holder>> holders(Folder folder) {
        Map<Office, List<Holder>> holders = new HashMap<>();
        for (Person person : folder.vocabulary().people().entries()) {
            for (Tenure tenure : person.tenures()) {
                if (person.party().isPresent()) {
                    Office office =
                            new Office(person.party().get(), OfficeTitle.of(tenure.office()));
                    holders.computeIfAbsent(office, o -> new ArrayList<>())
                            .add(new Holder(person, tenure));
                }
            }
        }
        return holders;
    }

    private static Optional<String> problem(
            Participant participant,
            Meeting meeting,
            Folder folder,
            Map<Office, List<Holder>> holders) {
        if (participant.office().isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> entry = folder.vocabulary().people().entry(participant.person());
        Optional<Party> party = participant.party().or(() -> entry.flatMap(Person::party));
        OfficeTitle title = OfficeTitle.of(participant.office().get());
        if (party.isEmpty() || !title.isHeld()) {
            return Optional.empty();
        }
        Edtf date = meeting.when().date();
        List<Holder> all = holders.getOrDefault(new Office(party.get(), title), List.of());
        Set<PersonKey> meant = folder.vocabulary().people().identities(participant.name());
        List<Holder> own = all.stream().filter(h -> isOf(h, participant, meant)).toList();
        if (own.stream().anyMatch(holder -> mayHold(holder.tenure, date))) {
            return Optional.empty();
        }
        Optional<Holder> other =
                title.isSole()
                        ? all.stream().filter(holder -> held(holder.tenure, date)).findFirst()
                        : Optional.empty();
        if (own.isEmpty() && other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                participant.name()
                        + " was not "
                        + participant.office().get()
                        + " on "
                        + date
                        + (own.isEmpty() ? "" : ", but " + spans(own))
                        + other.map(h -> "; " + h.person.name() + " was").orElse(""));
    }

    /** A name that may be that of several is reported elsewhere. */
    private static boolean isOf(Holder holder, Participant participant, Set<PersonKey> meant) {
        return holder.person.key().equals(participant.person())
                || meant.contains(holder.person.key());
    }

    /**
     * Whether the office may have been held on some day of the date; one that ends before it begins
     * is reported, and may have been held at any time.
     */
    private static boolean mayHold(Tenure tenure, Edtf date) {
        boolean reversed =
                tenure.from().isPresent()
                        && tenure.to().isPresent()
                        && Order.isBefore(tenure.to().get(), tenure.from().get());
        return reversed
                || tenure.from().map(from -> !Order.isBefore(date, from)).orElse(true)
                        && tenure.to().map(to -> !Order.isBefore(to, date)).orElse(true);
    }

    /** Whether it was held on all days of the date, and not only taken over on them. */
    private static boolean held(Tenure tenure, Edtf date) {
        return tenure.from().isPresent()
                && tenure.from().get().latest().isBefore(date.earliest())
                && tenure.to().map(to -> to.earliest().isAfter(date.latest())).orElse(true);
    }

    private static String spans(List<Holder> holders) {
        List<String> spans = new ArrayList<>();
        for (Holder holder : holders) {
            String from = holder.tenure.from().map(f -> "from " + f).orElse("");
            String to = holder.tenure.to().map(t -> "to " + t).orElse("");
            spans.add((from + " " + to).strip());
        }
        return String.join(" and ", spans);
    }
}
