package dev.relations.readout.english;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Tongue;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Earlier meetings and events that an account in English refers to. */
final class EarlierEvents {

    private static final String MONTH =
            "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern WHEN =
            Pattern.compile(
                    "\\b(?:in|on|last|this past|since|of) (?:early |late |mid-)?"
                            + MONTH
                            + "(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?:of )?(?<year>last year|this year|(?:19|20)\\d\\d|the same year))?"
                            + "|\\b(?<relative>last month|this month|last week|earlier this month|the previous month|last year)\\b");
    private static final Pattern EVENT =
            Pattern.compile(
                    "\\b(?:meeting|summit|talks?|call|conversation|visit|2\\+2|dialogue|working group|conference|session|consultations?|announced|signed|launched|held|met|roadmap|agreement|declaration|statement|conversation)\\b",
                    Pattern.CASE_INSENSITIVE);

    private EarlierEvents() {}

    static List<Found<Tongue.Earlier>> in(Layout.Labelled paragraph, LocalDate released) {
        List<Found<Tongue.Earlier>> earlier = new ArrayList<>();
        for (String sentence : Sentence.split(paragraph.text())) {
            Matcher m = WHEN.matcher(sentence);
            while (m.find()) {
                String before = sentence.substring(Math.max(0, m.start() - 160), m.start());
                Optional<Tongue.Earlier> found = event(before, m, released);
                found.ifPresent(
                        e ->
                                earlier.add(
                                        Found.inferred(
                                                e,
                                                "“" + m.group() + "”",
                                                new Evidence(paragraph.line(), sentence))));
            }
        }
        return earlier;
    }

    private static Optional<Tongue.Earlier> event(String before, Matcher m, LocalDate released) {
        if (!EVENT.matcher(before).find()) {
            return Optional.empty();
        }
        Optional<LocalDate[]> span = span(m, released);
        return span.filter(s -> s[0].isBefore(released))
                .map(s -> new Tongue.Earlier(words(before), s[0], s[1]));
    }

    /** The words that name the event: from the last article on. */
    private static String words(String before) {
        int from = Math.max(before.lastIndexOf(" the "), before.lastIndexOf(" a "));
        return (from < 0 ? before : before.substring(from + 1)).strip();
    }

    private static Optional<LocalDate[]> span(Matcher m, LocalDate released) {
        if (m.group("relative") != null) {
            return relative(m.group("relative").toLowerCase(Locale.ROOT), released);
        }
        Month month = Month.valueOf(m.group("month").toUpperCase(Locale.ROOT));
        YearMonth of = YearMonth.of(year(m.group("year"), month, released), month);
        if (m.group("day") != null) {
            int day = Integer.parseInt(m.group("day"));
            return of.isValidDay(day)
                    ? Optional.of(new LocalDate[] {of.atDay(day), of.atDay(day)})
                    : Optional.empty();
        }
        return Optional.of(new LocalDate[] {of.atDay(1), of.atEndOfMonth()});
    }

    private static int year(
            @org.jspecify.annotations.Nullable String year, Month month, LocalDate released) {
        if (year == null) {
            return month.compareTo(released.getMonth()) <= 0
                    ? released.getYear()
                    : released.getYear() - 1;
        }
        return switch (year) {
            case "last year" -> released.getYear() - 1;
            case "this year", "the same year" -> released.getYear();
            default -> Integer.parseInt(year);
        };
    }

    private static Optional<LocalDate[]> relative(String words, LocalDate released) {
        YearMonth month = YearMonth.from(released);
        return switch (words) {
            case "last month", "the previous month" -> Optional.of(span(month.minusMonths(1)));
            case "this month", "earlier this month" ->
                    Optional.of(new LocalDate[] {month.atDay(1), released.minusDays(1)});
            case "last week" ->
                    Optional.of(new LocalDate[] {released.minusDays(14), released.minusDays(1)});
            default -> Optional.empty();
        };
    }

    private static LocalDate[] span(YearMonth month) {
        return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
    }
}
