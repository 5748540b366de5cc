package dev.relations.readout.japanese;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as Japanese accounts write them: 令和5年6月22日, 2023年6月22日, 6月22日. */
final class Dates {

    private static final Pattern NUMERIC =
            Pattern.compile("((?:19|20)\\d\\d)[/.](\\d{1,2})[/.](\\d{1,2})");
    static final String DAY =
            "(?:(?<era>令和|平成|昭和|大正|明治)\\s*(?<eraYear>\\d{1,2}|元)\\s*年|(?<year>(?:19|20)\\d\\d)\\s*年|(?<relative>本年|昨年|今年|来年))?\\s*(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*日";
    private static final Pattern ONLY =
            Pattern.compile(DAY + "\\s*(?:[(（][月火水木金土日][)）])?(?:\\s+[\\p{IsHan}]{2,6})?");
    static final Pattern ANY = Pattern.compile(DAY);

    private Dates() {}

    /** Full-width digits and signs as plain ones. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The day of a line that holds nothing else. */
    static Optional<LocalDate> only(String line) {
        Matcher numeric = NUMERIC.matcher(plain(line).strip());
        if (numeric.matches()) {
            return day(numeric.group(1), numeric.group(2), numeric.group(3));
        }
        Matcher m = ONLY.matcher(plain(line).strip());
        return m.matches() && hasYear(m) ? day(m, Optional.empty()) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean hasYear(Matcher m) {
        return m.group("era") != null || m.group("year") != null;
    }

    /** The first day of a text, where its year is not said. */
    static Optional<MonthDay> withoutYear(String text) {
        Matcher m = ANY.matcher(plain(text));
        try {
            return m.find() && !hasYear(m)
                    ? Optional.of(
                            MonthDay.of(
                                    Integer.parseInt(m.group("month")),
                                    Integer.parseInt(m.group("day"))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day of a match; its year from the day of release where the text has none. */
    static Optional<LocalDate> day(Matcher m, Optional<LocalDate> released) {
        int month = Integer.parseInt(m.group("month"));
        int day = Integer.parseInt(m.group("day"));
        try {
            if (m.group("era") != null) {
                return Optional.of(
                        LocalDate.of(year(m.group("era"), m.group("eraYear")), month, day));
            } else if (m.group("year") != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(m.group("year")), month, day));
            } else if (released.isEmpty()) {
                return Optional.empty();
            }
            int base = released.get().getYear();
            String relative = m.group("relative") == null ? "" : m.group("relative");
            int year = relative.equals("昨年") ? base - 1 : relative.equals("来年") ? base + 1 : base;
            LocalDate found = LocalDate.of(year, month, day);
            boolean later = relative.isEmpty() && found.isAfter(released.get().plusDays(7));
            return Optional.of(later ? found.minusYears(1) : found);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String era, String year) {
        int number = year.equals("元") ? 1 : Integer.parseInt(year);
        return number
                + switch (era) {
                    case "令和" -> 2018;
                    case "平成" -> 1988;
                    case "昭和" -> 1925;
                    case "大正" -> 1911;
                    default -> 1867;
                };
    }
}
