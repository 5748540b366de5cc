package dev.relations.completion;

import dev.relations.edtf.DaySpan;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Occurrence;
import dev.relations.query.DateWords;
import dev.relations.query.QueryException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Offers dates: words such as {@code last-month}, lengths of time, and the years that have
 * meetings; behind a year its quarters and months, behind a month its days.
 */
final class DateOffers {

    private static final String GROUP = "dates";
    private static final List<String> LENGTHS = List.of("1m", "3m", "6m", "1y", "2y", "5y", "10y");

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private final Supplier<LocalDate> today;

    DateOffers(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** Words that mean one day. */
    List<Candidate> days(String typed) {
        Offers offers = new Offers(typed, GROUP);
        for (String word : List.of("today", "yesterday", "tomorrow")) {
            offers.add(word, meant(word));
        }
        return offers.ranked();
    }

    /** Dates; and behind {@code ..} the other end of a range. */
    List<Candidate> spans(String typed, Meetings meetings) {
        int dots = typed.indexOf("..");
        String stem = dots < 0 ? "" : typed.substring(0, dots + 2);
        String end = typed.substring(stem.length());
        List<Candidate> candidates = new ArrayList<>();
        if (beginsWithYear(end)) {
            candidates.addAll(within(end, meetings));
        } else {
            Offers words = new Offers(end, GROUP);
            DateWords.WORDS.forEach(word -> words.add(word, meant(word)));
            LENGTHS.forEach(length -> words.add(length, meant(length)));
            candidates.addAll(words.ranked());
            candidates.addAll(times(end, YEAR, meetings));
        }
        return stem.isEmpty()
                ? candidates
                : candidates.stream()
                        .map(each -> each.behind(stem))
                        .filter(each -> isRange(each.value()))
                        .toList();
    }

    /** Whether four digits and a hyphen stand at the beginning. */
    private static boolean beginsWithYear(String text) {
        for (int i = 0; i < YEAR; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.startsWith("-", YEAR);
    }

    /** Whether a range begins with a date, and ends no earlier. */
    private boolean isRange(String text) {
        try {
            new DateWords(today).parse(text);
            return true;
        } catch (QueryException e) {
            return false;
        }
    }

    private List<Candidate> within(String typed, Meetings meetings) {
        if (typed.length() > MONTH && typed.charAt(MONTH) == '-') {
            return times(typed, DAY, meetings);
        }
        String year = typed.substring(0, YEAR);
        Offers quarters = new Offers(typed, GROUP);
        for (int quarter = 1; quarter <= 4; quarter++) {
            String text = year + "-Q" + quarter;
            if (text.regionMatches(true, 0, typed, 0, typed.length())) {
                quarters.add(text, meant(text));
            }
        }
        List<Candidate> candidates = new ArrayList<>(times(typed, MONTH, meetings));
        candidates.addAll(quarters.ranked());
        return candidates;
    }

    /** Years, months or days on which meetings began at the earliest, the latest first. */
    private static List<Candidate> times(String typed, int length, Meetings meetings) {
        Map<String, Occurrence> latestFirst = new TreeMap<>(Comparator.reverseOrder());
        latestFirst.putAll(Occurrence.in(meetings, meeting -> beginning(meeting, typed, length)));
        List<Candidate> times = new ArrayList<>();
        latestFirst.forEach(
                (time, of) -> times.add(new Candidate(time, time, Seen.count(of), GROUP, true)));
        return times;
    }

    private static List<String> beginning(Meeting meeting, String typed, int length) {
        LocalDate day = meeting.date().earliest();
        boolean written = day.getYear() > 0 && day.getYear() < 10_000;
        String text = written ? day.toString() : "";
        return written && text.startsWith(typed) ? List.of(text.substring(0, length)) : List.of();
    }

    /** The days that a word means, as {@code 2024-02-01–2024-02-29}. */
    private String meant(String word) {
        DaySpan span = new DateWords(today).parse(word);
        return span.first().equals(span.last())
                ? span.first().toString()
                : span.first() + "–" + span.last();
    }
}
