package dev.relations.check;

import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Place;
import dev.relations.meeting.Source;
import dev.relations.vocabulary.Spelling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much speaks for two records of the same parties being of one meeting. */
final class Likeness {

    /** What more records than two have in common says nothing of any two of them. */
    private static final int TWO = 2;

    /** So much likeness is no chance. */
    static final int ENOUGH = 4;

    private final Map<String, Integer> pages = new HashMap<>();

    /** How many records have a text; counted when two first have one in common. */
    private final Map<String, Integer> texts = new HashMap<>();

    private final Map<String, Integer> titles = new HashMap<>();

    private final Meetings meetings;

    /** The meetings that a person took part in, in chronological order. */
    private final Map<String, List<Meeting>> byPerson = new HashMap<>();

    Likeness(Meetings meetings) {
        this.meetings = meetings;
        for (Meeting meeting : meetings) {
            titles.merge(meeting.title(), 1, Integer::sum);
            for (Source source : meeting.account().sources()) {
                source.url().ifPresent(url -> pages.merge(url, 1, Integer::sum));
            }
            for (Participant participant : meeting.participants()) {
                byPerson.computeIfAbsent(person(participant), p -> new ArrayList<>()).add(meeting);
            }
        }
    }

    /** What speaks for it less what speaks against it. */
    int of(Meeting a, Meeting b) {
        int likeness = 0;
        for (Trait trait : traits(a, b)) {
            likeness += trait.weight;
        }
        return likeness;
    }

    /** What speaks for it, in words. */
    List<String> inCommon(Meeting a, Meeting b) {
        List<String> common = new ArrayList<>(List.of("parties"));
        for (Trait trait : traits(a, b)) {
            if (trait.weight > 0) {
                common.add(trait.name);
            }
        }
        return common;
    }

    private record Trait(String name, int weight) {}

    private List<Trait> traits(Meeting a, Meeting b) {
        List<Trait> traits = new ArrayList<>();
        boolean sameDate = a.when().date().equals(b.when().date());
        boolean sameDay =
                a.when().date().earliest().equals(b.when().date().earliest()) || isMonthOf(a, b);
        traits.add(new Trait("date", sameDate ? 1 : sameDay ? 0 : -1));
        traits.add(new Trait("days", sameDay ? 0 : elsewhere(a, b)));
        traits.add(new Trait("start", starts(a, b)));
        traits.add(new Trait("form", compared(a.form(), b.form(), 1, -2)));
        boolean sameMedium = a.medium() == b.medium();
        traits.add(new Trait("medium", sameMedium ? 0 : -3));
        traits.add(new Trait("participants", people(a, b)));
        traits.add(new Trait("place", compared(city(a), city(b), 1, -3)));
        traits.add(new Trait("title", titles(a, b) + (sameDate ? ofTwo(a, b) : 0)));
        traits.add(new Trait("text", texts(a, b, sameDate)));
        traits.add(new Trait("source", sources(a, b)));
        return traits;
    }

    /** Whether one says no more than the month, in which the other begins. */
    static boolean isMonthOf(Meeting a, Meeting b) {
        Edtf one = a.when().date();
        Edtf other = b.when().date();
        return (isMonth(one) && one.mayFallIn(DaySpan.of(other)))
                || (isMonth(other) && other.mayFallIn(DaySpan.of(one)));
    }

    static boolean isMonth(Edtf date) {
        return date.toString().length() == 7 && date.earliest().getDayOfMonth() == 1;
    }

    private static <T> int compared(Optional<T> a, Optional<T> b, int same, int other) {
        return a.isEmpty() || b.isEmpty() ? 0 : a.equals(b) ? same : other;
    }

    private static int starts(Meeting a, Meeting b) {
        if (a.when().start().isEmpty() || b.when().start().isEmpty()) {
            return 0;
        }
        Duration apart =
                Duration.between(a.when().start().get().time(), b.when().start().get().time());
        boolean sameZone = a.when().zone().equals(b.when().zone());
        long minutes = Math.abs(apart.toMinutes());
        return minutes == 0 ? 3 : sameZone && minutes > 60 ? -3 : 0;
    }

    private static int people(Meeting a, Meeting b) {
        Set<String> first = people(a);
        Set<String> second = people(b);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        boolean part = common.size() == Math.min(first.size(), second.size());
        return first.equals(second) ? 2 : part ? 1 : common.isEmpty() ? -4 : -2;
    }

    private static Set<String> people(Meeting meeting) {
        Set<String> people = new HashSet<>();
        meeting.participants().forEach(each -> people.add(person(each)));
        return people;
    }

    /** The same in whatever order the names of a person without an entry are written. */
    private static String person(Participant participant) {
        String[] words = participant.person().value().split("-", -1);
        Arrays.sort(words);
        return String.join("-", words);
    }

    /** On two days one may be here and there again, with somebody else in between. */
    private int elsewhere(Meeting a, Meeting b) {
        for (Participant participant : a.participants()) {
            List<Meeting> met = byPerson.getOrDefault(person(participant), List.of());
            int from = Collections.binarySearch(met, a, Meeting.CHRONOLOGICAL);
            int to = Collections.binarySearch(met, b, Meeting.CHRONOLOGICAL);
            for (int i = Math.min(from, to) + 1; i < Math.max(from, to) && to >= 0; i++) {
                if (!met.get(i).parties().equals(a.parties())) {
                    return -3;
                }
            }
        }
        return 0;
    }

    private static Optional<String> city(Meeting meeting) {
        return meeting.setting().place().flatMap(Place::city).map(Spelling::fold);
    }

    private static int titles(Meeting a, Meeting b) {
        String first = Spelling.fold(a.title());
        String second = Spelling.fold(b.title());
        return first.equals(second) ? 2 : overlap(first, second) >= 0.6 ? 1 : 0;
    }

    /** A title that no third record has. */
    private int ofTwo(Meeting a, Meeting b) {
        return a.title().equals(b.title()) && titles.getOrDefault(a.title(), 0) == TWO ? 1 : 0;
    }

    /** How much of the words of both is in both. */
    private static double overlap(String a, String b) {
        Set<String> first = new HashSet<>(Arrays.asList(a.split(" ", -1)));
        Set<String> second = new HashSet<>(Arrays.asList(b.split(" ", -1)));
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        first.retainAll(second);
        return (double) first.size() / all.size();
    }

    private int texts(Meeting a, Meeting b, boolean sameDate) {
        String first = text(a);
        String second = text(b);
        if (first.length() < 20 || second.length() < 20) {
            return 0;
        }
        if (first.equals(second)) {
            return times(first) == TWO ? 3 : sameDate ? 1 : 0;
        }
        double overlap = overlap(first, second);
        return overlap >= 0.7 ? 2 : overlap < 0.3 ? -3 : 0;
    }

    private int times(String text) {
        if (texts.isEmpty()) {
            meetings.forEach(meeting -> texts.merge(text(meeting), 1, Integer::sum));
        }
        return texts.getOrDefault(text, 0);
    }

    private static String text(Meeting meeting) {
        StringBuilder text = new StringBuilder();
        meeting.account().notes().ifPresent(text::append);
        for (Paragraph paragraph : meeting.account().paragraphs()) {
            text.append(' ').append(paragraph.text());
        }
        return Spelling.fold(text.toString());
    }

    private int sources(Meeting a, Meeting b) {
        for (Source source : a.account().sources()) {
            String url = source.url().orElse("");
            boolean shared = pages.getOrDefault(url, 0) == TWO;
            if (shared
                    && b.account().sources().stream()
                            .anyMatch(other -> other.url().equals(source.url()))) {
                return 3;
            }
        }
        return 0;
    }
}
