package dev.relations.edtf;

import java.time.DayOfWeek;
import java.time.Month;

/**
 * The English names of weekdays and months. They are made from those of the constants: the names
 * that Java has for every language come with a hundred classes, which each start would wait for.
 */
public final class CalendarNames {

    private static final int BRIEF = 3;

    private CalendarNames() {}

    /** {@code Wednesday}. */
    public static String of(DayOfWeek day) {
        return capitalised(day.name());
    }

    /** {@code February}. */
    public static String of(Month month) {
        return capitalised(month.name());
    }

    /** {@code Wed}. */
    public static String brief(DayOfWeek day) {
        return of(day).substring(0, BRIEF);
    }

    /** {@code Feb}. */
    public static String brief(Month month) {
        return of(month).substring(0, BRIEF);
    }

    private static String capitalised(String name) {
        char[] letters = name.toCharArray();
        for (int i = 1; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }
}
