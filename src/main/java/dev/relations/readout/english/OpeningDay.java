package dev.relations.readout.english;

import dev.relations.edtf.Edtf;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day of the meeting: told by the sentence that says that they met, by another of the first
 * ones, or by the title.
 */
final class OpeningDay {

    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?i)\\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening))\\b");

    private static final int EARLY = 3;

    private final Narrative narrative;
    private final Optional<LocalDate> released;

    OpeningDay(Narrative narrative) {
        this.narrative = narrative;
        this.released = narrative.released();
    }

    /** The day where it is told without a year, and no release tells the year. */
    Optional<MonthDay> withoutYear() {
        if (released.isPresent()) {
            return Optional.empty();
        }
        for (Sentence sentence : openingSentences()) {
            for (Dates.Days days : Dates.in(sentence.text(), released)) {
                boolean meant = !Dates.isOfSomethingElse(sentence.text(), days);
                if (meant && days.year()) {
                    return Optional.empty();
                } else if (meant) {
                    return Optional.of(MonthDay.from(days.first()));
                }
            }
        }
        return Optional.empty();
    }

    private List<Sentence> openingSentences() {
        Optional<Sentence> opening = narrative.encounter().map(Encounter::sentence);
        return opening.map(List::of)
                .orElseGet(() -> narrative.body().stream().limit(1).map(Told::sentence).toList());
    }

    Optional<Found<Edtf>> day() {
        if (withoutYear().isPresent()) {
            return Optional.empty();
        }
        Optional<Found<Edtf>> found = narrative.encounter().flatMap(this::inEncounter);
        List<Told> body = narrative.body();
        for (int i = 0; found.isEmpty() && i < Math.min(EARLY, body.size()); i++) {
            boolean other = !narrative.isOpening(body.get(i)) && body.get(i).tellsOfMeeting();
            found = other ? in(body.get(i).sentence()) : Optional.empty();
        }
        return found.or(() -> narrative.title().flatMap(t -> in(t.sentence())));
    }

    private Optional<Found<Edtf>> inEncounter(Encounter met) {
        Sentence sentence = met.sentence();
        boolean goesOn = met.end() < sentence.size();
        return in(sentence, goesOn ? sentence.token(met.end()).start() : sentence.text().length());
    }

    private Optional<Found<Edtf>> in(Sentence sentence) {
        return in(sentence, sentence.text().length());
    }

    /**
     * The day that a sentence tells.
     *
     * @param end where it turns to what the meeting was about: behind it only days count that are
     *     told as they are at the end of a sentence
     */
    private Optional<Found<Edtf>> in(Sentence sentence, int end) {
        String text = sentence.text();
        Optional<Dates.Days> late = Optional.empty();
        for (Dates.Days days : Dates.in(text, released)) {
            if (!days.year()
                    || !isPlausible(days)
                    || Dates.isOfSomethingElse(text, days)
                    || isJapanTime(text, days)) {
                continue;
            }
            if (days.from() <= end) {
                return Optional.of(found(withSecondDay(text, days), sentence));
            }
            boolean other = RELATIVE.matcher(text.substring(0, end)).find();
            if (other && !days.rule().startsWith("“")) {
                // "They spoke today to follow up on their meeting on May 4": another day.
                continue;
            }
            boolean told = days.rule().startsWith("“") || days.to() >= text.length() - 2;
            late = late.isPresent() || !told ? late : Optional.of(days);
        }
        return late.map(d -> found(d, sentence));
    }

    /** {@code On May 3 they dined, and on May 4 they held a meeting}: both days. */
    private Dates.Days withSecondDay(String text, Dates.Days days) {
        for (Dates.Days next : Dates.in(text, released)) {
            boolean and = next.from() > 7 && text.startsWith(" and on ", next.from() - 8);
            if (and && next.first().equals(days.last().plusDays(1))) {
                return new Dates.Days(
                        days.first(),
                        next.last(),
                        days.from(),
                        next.to(),
                        days.year(),
                        days.rule());
            }
        }
        return days;
    }

    /** Days in brackets may only say how late it was in Japan then. */
    private static boolean isJapanTime(String text, Dates.Days days) {
        int open = text.lastIndexOf('(', days.from());
        int close = text.indexOf(')', days.from());
        return open >= 0
                && close > 0
                && text.indexOf(')', open) == close
                && text.substring(open, close).contains("Japan");
    }

    /** Accounts are released soon, and hardly before. */
    private boolean isPlausible(Dates.Days days) {
        return released.map(
                        r ->
                                !days.last().isBefore(r.minusDays(60))
                                        && !days.first().isAfter(r.plusDays(2)))
                .orElse(true);
    }

    private static Found<Edtf> found(Dates.Days days, Sentence sentence) {
        Edtf date = Edtf.ofInterval(days.first(), days.last());
        Evidence evidence = new Evidence(sentence.line(), sentence.text());
        return days.rule().equals("a date")
                ? Found.read(date, days.rule(), evidence)
                : Found.inferred(date, days.rule(), evidence);
    }
}
