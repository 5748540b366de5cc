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

    private record Holder(Person person, Tenure tenure) {}

    @Override
    public void check(Folder folder, Findings found) {
        Offices offices = new Offices(folder.vocabulary().parties());
        Map<Offices.Office, List<Holder>> holders = holders(folder, offices);
        if (holders.isEmpty()) {
            return;
        }
        for (Meeting meeting : folder.meetings()) {
            for (int i = 0; i < meeting.participants().size(); i++) {
                Participant participant = meeting.participants().get(i);
                Optional<String> problem = problem(participant, meeting, folder, offices, holders);
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

    private static Map<Offices.Office, List<Holder>> holders(Folder folder, Offices offices) {
        Map<Offices.Office, List<Holder>> holders = new HashMap<>();
        for (Person person : folder.vocabulary().people().entries().all()) {
            for (Tenure tenure : person.tenures()) {
                if (person.party().isPresent()) {
                    Offices.Office office = offices.of(person.party().get(), tenure.office());
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
            Offices offices,
            Map<Offices.Office, List<Holder>> holders) {
        Optional<Person> entry = folder.vocabulary().people().entry(participant.person());
        Optional<Party> party = participant.party().or(() -> entry.flatMap(Person::party));
        if (party.isEmpty() || participant.office().isEmpty()) {
            return Optional.empty();
        }
        Offices.Office office = offices.of(party.get(), participant.office().get());
        OfficeTitle title = office.title();
        if (!title.isHeld()) {
            return Optional.empty();
        }
        Edtf date = meeting.when().date();
        List<Holder> all = holders.getOrDefault(office, List.of());
        Set<PersonKey> meant = folder.vocabulary().people().identities(participant.name());
        List<Holder> own = all.stream().filter(h -> isOf(h, participant, meant)).toList();
        if (own.stream().anyMatch(holder -> mayHold(holder.tenure, date))) {
            return Optional.empty();
        }
        Optional<Holder> other =
                title.isSole()
                        ? all.stream().filter(holder -> held(holder.tenure, date)).findFirst()
                        : Optional.empty();
        if (other.isPresent() && own.isEmpty() && isProbably(other.get(), participant)) {
            return Optional.empty();
        }
        if (own.isEmpty() && other.isEmpty()) {
            return title.isSole() ? inOtherOffice(participant, entry, date) : Optional.empty();
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

    /** Another spelling of the name is reported elsewhere. */
    private static boolean isProbably(Holder holder, Participant participant) {
        return NameForms.alike(holder.person.name(), participant.name())
                || holder.person.aliases().stream()
                        .anyMatch(alias -> NameForms.alike(alias, participant.name()));
    }

    /** Who is known to have held another office then, and never to have held this one. */
    private static Optional<String> inOtherOffice(
            Participant participant, Optional<Person> entry, Edtf date) {
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        List<Tenure> then = entry.get().tenures().stream().filter(t -> held(t, date)).toList();
        return then.size() != 1
                ? Optional.empty()
                : Optional.of(
                        participant.name()
                                + " was "
                                + then.get(0).office()
                                + " on "
                                + date
                                + ", not "
                                + participant.office().orElse(""));
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
