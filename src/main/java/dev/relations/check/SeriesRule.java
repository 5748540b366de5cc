package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Party;
import dev.relations.meeting.Series;
import dev.relations.vocabulary.EditDistance;
import dev.relations.vocabulary.Spelling;
import dev.relations.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counted series: whether the numbers that records and titles claim follow one another. */
final class SeriesRule implements Rule {

    /** A longer jump at an end of a series is a mistake rather than meetings without a record. */
    private static final int LONGEST_GAP = 10;

    /** Shorter names may differ by a letter or two. */
    private static final int SHORTEST_NAME = 12;

    /** The claim of a meeting to be the so-manieth of its series. */
    record Claim(Meeting meeting, int number, Finding.Spot spot) {}

    @Override
    public void check(Folder folder, Findings found) {
        Map<String, List<Claim>> series = new TreeMap<>();
        for (Meeting meeting : folder.meetings()) {
            Optional<Ordinals.Counted> title = Ordinals.in(meeting.title());
            Optional<Series> named = meeting.setting().series();
            if (named.isPresent()) {
                named.get()
                        .number()
                        .ifPresent(
                                number -> add(meeting, named.get().name(), number, series, found));
                title.ifPresent(counted -> compare(meeting, named.get(), counted, found));
                checkTexts(meeting, named.get(), found);
            } else if (title.isPresent()) {
                add(meeting, title.get(), series);
            }
        }
        series.values().forEach(claims -> checkOrder(claims, found));
        checkNames(folder, found);
    }

    /** A name that another series of the same parties nearly has, more often. */
    private static void checkNames(Folder folder, Findings found) {
        Map<String, List<Meeting>> byName = new TreeMap<>();
        for (Meeting meeting : folder.meetings()) {
            meeting.setting()
                    .series()
                    .ifPresent(
                            series ->
                                    byName.computeIfAbsent(
                                                    Spelling.fold(series.name()),
                                                    n -> new ArrayList<>())
                                            .add(meeting));
        }
        byName.forEach(
                (name, meetings) ->
                        byName.forEach(
                                (other, more) -> {
                                    if (more.size() > meetings.size() && isMistyped(name, other)) {
                                        meetings.forEach(m -> report(m, more.get(0), found));
                                    }
                                }));
    }

    private static boolean isMistyped(String name, String other) {
        return !name.equals(other)
                && name.length() >= SHORTEST_NAME
                && Math.abs(name.length() - other.length()) <= 2
                && digits(name).equals(digits(other))
                && EditDistance.between(name, other) <= 2;
    }

    private static String digits(String name) {
        return name.replaceAll("[^0-9]", "");
    }

    private static void report(Meeting meeting, Meeting other, Findings found) {
        String name = meeting.setting().series().orElseThrow().name();
        String usual = other.setting().series().orElseThrow().name();
        found.add(
                Code.TWO_NAMES,
                meeting,
                Fields.SERIES.key("name"),
                "the series " + name + " is probably " + usual,
                "write " + usual);
    }

    private static void add(
            Meeting meeting,
            String name,
            int number,
            Map<String, List<Claim>> series,
            Findings found) {
        Finding.Spot spot = Finding.Spot.of(Fields.SERIES.key("number"));
        if (number < 1) {
            found.add(
                    Code.SERIES,
                    meeting.path(),
                    spot,
                    "number " + number + " is none: a series begins with number 1",
                    "mend the number");
            return;
        }
        add(Spelling.fold(name), new Claim(meeting, number, spot), series);
    }

    private static void add(
            Meeting meeting, Ordinals.Counted counted, Map<String, List<Claim>> series) {
        Finding.Spot spot =
                Finding.Spot.of(Fields.TITLE, meeting.title(), counted.from(), counted.to());
        add(counted.name(), new Claim(meeting, counted.number(), spot), series);
    }

    private static void add(String name, Claim claim, Map<String, List<Claim>> series) {
        List<Party> parties = claim.meeting().parties().stream().sorted().toList();
        series.computeIfAbsent(name + " " + parties, n -> new ArrayList<>()).add(claim);
    }

    private static void compare(
            Meeting meeting, Series series, Ordinals.Counted title, Findings found) {
        String name = Spelling.fold(series.name());
        boolean same = title.name().contains(name) || name.contains(title.name());
        Optional<Integer> number = series.number();
        if (same && number.isPresent() && number.get() != title.number()) {
            found.add(
                    Code.SERIES,
                    meeting.path(),
                    Finding.Spot.of(Fields.TITLE, meeting.title(), title.from(), title.to()),
                    "the title counts " + title.number() + ", the series " + number.get(),
                    "mend one of the two");
        }
    }

    /** A text may look back, and ahead to the next one; what comes later is not yet counted. */
    private static void checkTexts(Meeting meeting, Series series, Findings found) {
        if (series.number().isEmpty()) {
            return;
        }
        meeting.account()
                .notes()
                .ifPresent(notes -> checkText(notes, Fields.NOTES, meeting, series, found));
        List<Paragraph> paragraphs = meeting.account().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            YamlPath field = Fields.PARAGRAPHS.item(i).key("text");
            checkText(paragraphs.get(i).text(), field, meeting, series, found);
        }
    }

    private static void checkText(
            String text, YamlPath field, Meeting meeting, Series series, Findings found) {
        int number = series.number().orElseThrow();
        for (Ordinals.Counted counted : Ordinals.before(series.name(), text)) {
            if (counted.number() > number + 1) {
                found.add(
                        Code.SERIES,
                        meeting.path(),
                        Finding.Spot.of(field, text, counted.from(), counted.to()),
                        "the text counts " + counted.number() + ", the series " + number,
                        "mend one of the two");
            }
        }
    }

    /** In chronological order. */
    private static void checkOrder(List<Claim> claims, Findings found) {
        Ascending ascending = Ascending.of(claims.stream().map(Claim::number).toList());
        for (int i : ascending.others()) {
            checkOther(i, claims, ascending, found);
        }
        List<Integer> kept = ascending.kept();
        for (int k = 1; k < kept.size(); k++) {
            Claim before = claims.get(kept.get(k - 1));
            Claim claim = claims.get(kept.get(k));
            int missing = claim.number() - before.number() - 1;
            boolean atEnd = k == kept.size() - 1 || k == 1;
            if (missing > 0) {
                boolean mistake = missing > LONGEST_GAP && atEnd;
                Claim told = mistake && k == 1 && kept.size() > 2 ? before : claim;
                found.add(
                        mistake ? Code.SERIES : Code.SERIES_GAP,
                        told.meeting().path(),
                        told.spot(),
                        "number "
                                + claim.number()
                                + " follows number "
                                + before.number()
                                + ", "
                                + before.meeting().id()
                                + "; there is no record of "
                                + numbers(before.number() + 1, claim.number() - 1),
                        mistake ? "mend the number" : "add what is missing, or mend the number");
            }
        }
    }

    private static String numbers(int first, int last) {
        return first == last ? "number " + first : "numbers " + first + " to " + last;
    }

    private static void checkOther(int i, List<Claim> claims, Ascending ascending, Findings found) {
        Claim claim = claims.get(i);
        Optional<Claim> before = ascending.before(i).map(claims::get);
        Optional<Claim> after = ascending.after(i).map(claims::get);
        Optional<Claim> same =
                claims.stream()
                        .filter(c -> c.number() == claim.number() && !isSame(c, claim))
                        .findFirst();
        String what =
                same.map(c -> " is already that of " + c.meeting().id())
                        .orElseGet(
                                () ->
                                        before.filter(b -> b.number() > claim.number())
                                                .map(b -> " comes after " + told(b))
                                                .or(
                                                        () ->
                                                                after.map(
                                                                        a ->
                                                                                " comes before "
                                                                                        + told(a)))
                                                .orElse(" is out of order"));
        int low = before.map(Claim::number).orElse(0);
        int high = after.map(Claim::number).orElse(low + 2);
        found.add(
                Code.SERIES,
                claim.meeting().path(),
                claim.spot(),
                "number " + claim.number() + what,
                high - low == 2 ? "number " + (low + 1) + " would follow" : "mend the number");
    }

    private static boolean isSame(Claim one, Claim other) {
        return one.meeting().id().equals(other.meeting().id());
    }

    private static String told(Claim claim) {
        return "number " + claim.number() + ", " + claim.meeting().id();
    }
}
