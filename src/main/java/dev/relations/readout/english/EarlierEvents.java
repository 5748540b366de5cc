package dev.relations.readout.english;

import dev.relations.edtf.DaySpan;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Quotes;
import dev.relations.readout.account.Recent;
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
import org.jspecify.annotations.Nullable;

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

    static List<Found<Tongue.Earlier>> in(Evidence sentence, LocalDate released) {
        String text = sentence.excerpt();
        List<Found<Tongue.Earlier>> earlier = new ArrayList<>();
        Matcher m = WHEN.matcher(text);
        while (m.find()) {
            String before = text.substring(Math.max(0, m.start() - 160), m.start());
            String rule = Quotes.CURLY.around(m.group());
            event(before, m, released)
                    .ifPresent(e -> earlier.add(Found.inferred(e, rule, sentence)));
        }
        return earlier;
    }

    private static Optional<Tongue.Earlier> event(String before, Matcher m, LocalDate released) {
        if (!EVENT.matcher(before).find()) {
            return Optional.empty();
        }
        return span(m, released)
                .filter(s -> s.first().isBefore(released))
                .map(s -> new Tongue.Earlier(words(before), s));
    }

    /** The words that name the event: from the last article on. */
    private static String words(String before) {
        int from = Math.max(before.lastIndexOf(" the "), before.lastIndexOf(" a "));
        return (from < 0 ? before : before.substring(from + 1)).strip();
    }

    private static Optional<DaySpan> span(Matcher m, LocalDate released) {
        if (m.group("relative") != null) {
            return relative(m.group("relative").toLowerCase(Locale.ROOT), released);
        }
        Month month = Month.valueOf(m.group("month").toUpperCase(Locale.ROOT));
        YearMonth of = YearMonth.of(year(m.group("year"), month, released), month);
        return m.group("day") == null
                ? Optional.of(Recent.month(of))
                : Recent.day(of, Integer.parseInt(m.group("day")));
    }

    private static int year(@Nullable String year, Month month, LocalDate released) {
        if (year == null) {
            return new Recent(released).yearOf(month.getValue());
        }
        return switch (year) {
            case "last year" -> released.getYear() - 1;
            case "this year", "the same year" -> released.getYear();
            default -> Integer.parseInt(year);
        };
    }

    private static Optional<DaySpan> relative(String words, LocalDate released) {
        Recent recent = new Recent(released);
        return switch (words) {
            case "last month", "the previous month" -> Optional.of(recent.lastMonth());
            case "this month", "earlier this month" -> Optional.of(recent.thisMonth());
            case "last week" -> Optional.of(recent.lastWeek());
            default -> Optional.empty();
        };
    }
}
