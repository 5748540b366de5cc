package dev.relations.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as texts write them, in English, French, German, Spanish, Italian, Japanese and digits:
 * patterns, and whole ones.
 */
final class WrittenDates {

    private static final String MONTHS =
            "(jan(?:uary|vier|uar)?|enero|gennaio|feb(?:ruary|ruar|rero|braio)?|f[eé]vrier"
                    + "|mar(?:ch|s|zo)?|m[aä]rz|apr(?:ile|il)?|avril|abril|may(?:o)?|mai|maggio"
                    + "|jun(?:e|i|io)?|juin|giugno|jul(?:y|i|io)?|juillet|luglio|ago(?:sto)?"
                    + "|aug(?:ust)?|ao[uû]t|sep(?:t(?:ember|embre|iembre)?)?|settembre"
                    + "|o[ck]t(?:ober|obre|ubre)?|ottobre|nov(?:ember|embre|iembre)?"
                    + "|de[cz](?:ember)?|d[eé]cembre|dic(?:iembre|embre)?)\\.?";
    private static final String DAY = "(?<![0-9])([0-3]?[0-9])(?:st|nd|rd|th|er|\\.(?= ))?";
    private static final String YEAR = "(?:,?(?: +del?)? +([12][0-9]{3}))?";
    static final String DAY_FIRST = "(?:the +)?" + DAY + "(?: +(?:of|de))? +" + MONTHS + YEAR;
    static final String MONTH_FIRST = MONTHS + " +" + DAY + "(?![0-9:])" + YEAR;
    static final String ISO = "([12][0-9]{3})-([01][0-9])-([0-3][0-9])";
    static final String JAPANESE = "(?:([12][0-9]{3})年)?([0-9]{1,2})月([0-9]{1,2})日";

    private static final String[] MONTH_KEYS = {
        "jan ene gen",
        "feb fev fév",
        "mar mär",
        "apr avr abr",
        "may mai mag",
        "jun juin giu",
        "jul juil lug",
        "aug aou aoû ago",
        "sep set",
        "oct okt ott",
        "nov",
        "dec déc dez dic"
    };

    private static final List<Form> WHOLE =
            List.of(
                    new Form(DAY_FIRST, 1, 2, 3),
                    new Form(MONTH_FIRST, 2, 1, 3),
                    new Form(ISO, 3, 2, 1),
                    new Form(JAPANESE, 3, 2, 1));

    private WrittenDates() {}

    /** A day in a text. */
    record Day(LocalDate date, int from, int to) {}

    /** A way to write a date, and which group is what. */
    private record Form(Pattern pattern, int day, int month, int year) {
        Form(String pattern, int day, int month, int year) {
            this(Pattern.compile("(?iu)" + pattern), day, month, year);
        }
    }

    /** Every day that a text writes with its year. */
    static List<Day> wholeIn(String text) {
        List<Day> days = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return days;
        }
        for (Form form : WHOLE) {
            Matcher matcher = form.pattern.matcher(text);
            while (matcher.find()) {
                if (matcher.group(form.year) != null) {
                    add(matcher, form, days);
                }
            }
        }
        return days;
    }

    private static void add(Matcher matcher, Form form, List<Day> days) {
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(matcher.group(form.year)),
                            month(matcher.group(form.month)),
                            Integer.parseInt(matcher.group(form.day)));
            days.add(new Day(date, matcher.start(), matcher.end()));
        } catch (DateTimeException e) {
            // Such as the 31st of June: no day at all, whatever the text means by it.
        }
    }

    /** The number of a month, by name or digits. */
    static int month(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        for (int i = 0; i < MONTH_KEYS.length; i++) {
            for (String key : MONTH_KEYS[i].split(" ", -1)) {
                if (word.regionMatches(true, 0, key, 0, key.length())) {
                    return i + 1;
                }
            }
        }
        throw new IllegalArgumentException(word);
    }
}
