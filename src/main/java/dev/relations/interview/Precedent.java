package dev.relations.interview;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.report.Gap;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Spelling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The earlier meeting that the one that is told is most like, and what usually follows from it. */
final class Precedent {

    /** Days are counted up to here, months behind. */
    private static final int MOST_DAYS = 92;

    /** More than all else that makes a meeting like another. */
    private static final int EARLIER = 1_000_000;

    private Precedent() {}

    /** Those who met last before the day. */
    static Optional<List<Party>> parties(Told told, Background background) {
        Optional<Meeting> last = Optional.empty();
        for (Meeting meeting : background.meetings()) {
            if (isBefore(meeting, told)) {
                last = Optional.of(meeting);
            }
        }
        return last.or(() -> background.meetings().latest()).map(Meeting::parties);
    }

    static boolean isBefore(Meeting meeting, Told told) {
        return told.date()
                .map(date -> !meeting.date().earliest().isAfter(date.latest()))
                .orElse(true);
    }

    /**
     * The one of the same parties that is most like it, of several the last.
     *
     * @param tells whether a meeting tells what is looked for
     */
    private static Optional<Meeting> of(
            Told told, Background background, Predicate<Meeting> tells) {
        Set<Party> parties = new HashSet<>(told.parties());
        Set<String> names = participants(told);
        Optional<Meeting> best = Optional.empty();
        int most = -1;
        for (Meeting meeting : background.meetings()) {
            if (new HashSet<>(meeting.parties()).equals(parties) && tells.test(meeting)) {
                int likeness = likeness(meeting, told, names);
                if (likeness >= most) {
                    best = Optional.of(meeting);
                    most = likeness;
                }
            }
        }
        return best;
    }

    /** The names of those who are told to have taken part. */
    private static Set<String> participants(Told told) {
        Set<String> names = new LinkedHashSet<>();
        told.items("participants").forEach(each -> names.add(String.valueOf(each.get("name"))));
        return names;
    }

    private static int likeness(Meeting meeting, Told told, Set<String> names) {
        int likeness = isBefore(meeting, told) ? EARLIER : 0;
        for (Participant each : meeting.participants()) {
            likeness += names.contains(each.name()) ? 2 : 0;
        }
        boolean form = told.text("form").equals(meeting.form().map(Form::key));
        return likeness + (form ? 3 : 0);
    }

    static Optional<String> form(Told told, Background background) {
        return of(told, background, m -> m.form().isPresent())
                .flatMap(m -> m.form())
                .map(Form::key);
    }

    static Optional<String> medium(Told told, Background background) {
        return of(told, background, m -> true).map(m -> m.medium()).map(Medium::key);
    }

    /**
     * What meetings of these parties and this form are called most, by the same medium if there
     * were any, and before if there were any; calls are not called as other meetings.
     */
    static Optional<String> title(Told told, Background background) {
        String medium = told.text("medium").orElse(Medium.IN_PERSON.key());
        return title(told, background, m -> m.medium().key().equals(medium))
                .or(() -> title(told, background, m -> m.medium() != Medium.PHONE));
    }

    private static Optional<String> title(
            Told told, Background background, Predicate<Meeting> condition) {
        return mostUsual(told, background, condition.and(m -> isBefore(m, told)))
                .or(() -> mostUsual(told, background, condition));
    }

    private static Optional<String> mostUsual(
            Told told, Background background, Predicate<Meeting> condition) {
        Set<Party> parties = new HashSet<>(told.parties());
        Set<String> offices = offices(told);
        Map<String, Integer> titles = new HashMap<>();
        Optional<String> best = Optional.empty();
        for (Meeting meeting : background.meetings()) {
            boolean like =
                    new HashSet<>(meeting.parties()).equals(parties)
                            && told.text("form").equals(meeting.form().map(Form::key))
                            && condition.test(meeting)
                            && !namesAnother(meeting, told);
            if (like) {
                int weight = offices.equals(offices(meeting)) ? 100 : 1;
                int times = titles.merge(meeting.title(), weight, Integer::sum);
                if (times >= best.map(titles::get).orElse(0)) {
                    best = Optional.of(meeting.title());
                }
            }
        }
        return best;
    }

    /**
     * Whether the title of a meeting names somebody who takes no part in this one; words such as
     * {@code le} name nobody.
     */
    private static boolean namesAnother(Meeting meeting, Told told) {
        Set<String> title = words(meeting.title());
        Set<String> here = participants(told);
        return meeting.participants().stream()
                .map(Participant::name)
                .filter(name -> !here.contains(name))
                .flatMap(name -> words(name).stream())
                .anyMatch(word -> word.length() > 2 && title.contains(word));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(Spelling.fold(text).split(" ", -1)));
    }

    private static Set<String> offices(Told told) {
        Set<String> offices = new HashSet<>();
        told.items("participants").forEach(each -> offices.add(String.valueOf(each.get("office"))));
        return offices;
    }

    private static Set<String> offices(Meeting meeting) {
        Set<String> offices = new HashSet<>();
        meeting.participants().forEach(each -> offices.add(each.office().orElse("null")));
        return offices;
    }

    /**
     * Those of the most similar meeting who are in office on the day; for who is not, the successor
     * in the office.
     */
    static List<Person> participants(Told told, Background background) {
        Set<Person> usual = new LinkedHashSet<>();
        Optional<Meeting> like = of(told, background, m -> !m.participants().isEmpty());
        for (Meeting meeting : like.stream().toList()) {
            for (Participant each : meeting.participants()) {
                if (each.role() == Role.PRINCIPAL || each.role() == Role.HOST) {
                    inOffice(each, told.date(), background).ifPresent(usual::add);
                }
            }
        }
        return List.copyOf(usual);
    }

    private static Optional<Person> inOffice(
            Participant each, Optional<Edtf> date, Background background) {
        Optional<Person> same = background.vocabulary().people().entry(each.person());
        if (date.isEmpty() || same.filter(p -> office(p, date.get()).isPresent()).isPresent()) {
            return same;
        }
        List<Person> successors = new ArrayList<>();
        for (Person person : background.vocabulary().people().entries().all()) {
            if (person.party().equals(each.party())
                    && each.office().isPresent()
                    && office(person, date.get()).equals(each.office())) {
                successors.add(person);
            }
        }
        return successors.size() == 1 ? Optional.of(successors.get(0)) : Optional.empty();
    }

    /** The office that a person held for all the time that a date may mean, if it is only one. */
    static Optional<String> office(Person person, Edtf date) {
        Optional<String> first = person.officeOn(date.earliest());
        return first.equals(person.officeOn(date.latest())) ? first : Optional.empty();
    }

    /** How far it is from the last meeting of these parties, and which that was. */
    static List<String> distance(Told told, Background background) {
        List<Party> parties = told.parties();
        Optional<Edtf> date = told.date();
        if (date.isEmpty() || date.get().earliest().equals(LocalDate.MIN)) {
            return List.of();
        }
        Optional<Meeting> last = Optional.empty();
        List<String> notes = new ArrayList<>();
        for (Meeting meeting : background.meetings()) {
            if (parties.stream().allMatch(meeting::met)) {
                if (meeting.date().latest().isBefore(date.get().earliest())) {
                    last = Optional.of(meeting);
                } else if (meeting.date().text().equals(date.get().text())) {
                    notes.add("On this day there is one already: " + named(meeting));
                }
            }
        }
        List<String> names = parties.stream().map(background.vocabulary().parties()::name).toList();
        String who = names.size() == 1 ? names.get(0) : String.join(" and ", names);
        notes.add(
                0,
                last.map(m -> after(m, date.get()) + " after the last meeting of " + who)
                        .orElse("The first meeting of " + who + " in the records"));
        last.ifPresent(m -> notes.add(1, named(m)));
        return notes;
    }

    private static String after(Meeting last, Edtf date) {
        LocalDate from = last.date().latest();
        long days = ChronoUnit.DAYS.between(from, date.earliest());
        return days > MOST_DAYS
                ? new Gap(from, date.earliest()).told()
                : days + (days == 1 ? " day" : " days");
    }

    private static String named(Meeting meeting) {
        return meeting.date().text() + "  " + meeting.title();
    }
}
