package dev.relations.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CalendarNamesTest {

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void weekdaysAreNamedAsJavaNamesThem(DayOfWeek day) {
        assertEquals(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), CalendarNames.of(day));
        assertEquals(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), CalendarNames.brief(day));
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void monthsAreNamedAsJavaNamesThem(Month month) {
        String brief = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3);
        assertEquals(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), CalendarNames.of(month));
        assertEquals(brief, CalendarNames.brief(month));
    }
}
