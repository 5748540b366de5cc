package dev.relations.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatsTest {

    private static final ZonedDateTime MOMENT =
            ZonedDateTime.of(2024, 2, 21, 17, 28, 31, 5, ZoneId.of("Europe/Paris"));

    private static final Optional<Integer> SINCE = Optional.of(1950);

    private static DateFormats of(boolean times, Locale language, String pattern) {
        DateFormats formats = new DateFormats(times);
        assertThat(formats.add(pattern, language, SINCE)).as(pattern).isEmpty();
        return formats;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "M/d/yyyy; 2/21/2024; 2024-02-21",
                "M/d/yyyy; 02/21/2024; 2024-02-21",
                "d/M/yy; 29/2/24; 2024-02-29",
                "d/M/yy; 1/1/49; 2049-01-01",
                "d/M/yy; 1/1/50; 1950-01-01",
                "yyyyMMdd; 20240221; 2024-02-21",
                "d MMMM yyyy; 21 february 2024; 2024-02-21",
                "MMM d, yyyy; Feb 3rd, 2024; 2024-02-03",
                "EEEE d MMMM yyyy; Wednesday 21 February 2024; 2024-02-21",
                "MMMM yyyy; February 2024; 2024-02",
                "yyyy; 2024; 2024",
                "'on' d.M.yyyy; on 1.2.2024; 2024-02-01",
                "edtf; 2024-02-21?; 2024-02-21?",
                "yyyy-MM-dd HH:mm; 2024-02-21 09:55; 2024-02-21"
            })
    void aDateIsReadAsFarAsItIsSaid(String pattern, String text, String date) {
        assertThat(of(false, Locale.ENGLISH, pattern).date(text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "M/d/yyyy; 2/30/2024",
                "M/d/yyyy; 21/2/2024",
                "M/d/yyyy; 2/21/24",
                "EEEE d MMMM yyyy; Monday 21 February 2024",
                "d MMMM yyyy; 21 février 2024",
                "edtf; 21 February 2024",
                "yyyy; 24"
            })
    void whatIsWrittenOtherwiseIsNoDate(String pattern, String text) {
        assertThat(of(false, Locale.ENGLISH, pattern).date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "H:mm, 9:05, 09:05",
        "HH:mm:ss, 17:28:31, 17:28",
        "h:mm a, 5:30 PM, 17:30",
        "h a, 12 am, 00:00",
        "H, 17, 17:00"
    })
    void aTimeIsReadToTheMinute(String pattern, String text, String time) {
        assertThat(of(true, Locale.ENGLISH, pattern).time(text)).contains(time);
    }

    @Test
    void namesOfMonthsAreThoseOfTheLanguage() {
        assertThat(of(false, Locale.FRENCH, "d MMMM yyyy").date("21 février 2024"))
                .contains("2024-02-21");
        assertThat(DateFormats.isKnown(Locale.forLanguageTag("ja"))).isTrue();
        assertThat(DateFormats.isKnown(Locale.forLanguageTag("pt-BR"))).isTrue();
        assertThat(DateFormats.isKnown(Locale.forLanguageTag("french"))).isFalse();
        assertThat(DateFormats.isKnown(Locale.forLanguageTag("xx"))).isFalse();
        assertThat(DateFormats.isKnown(Locale.ROOT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "d MMMM; it has no year",
                "d yyyy; it has a day of no month",
                "'M' d yyyy; it has a day of no month",
                "HH:mm; it has no year",
                "D yyyy; the letter D means nothing in it",
                "d.M.yyyy G; the letter G means nothing in it",
                "MMMMMMMM yyyy; it is no pattern of a date",
                "d 'of MMMM yyyy; it is no pattern of a date"
            })
    void aPatternThatCanMakeNoDateIsRefusedAtOnce(String pattern, String reason) {
        assertThat(new DateFormats(false).add(pattern, Locale.ENGLISH, SINCE)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "mm, it has no hour",
        "d.M.yyyy, it has no hour",
        "h:mm, 'an hour of twelve needs an a, for AM or PM'"
    })
    void aPatternThatCanMakeNoTimeIsRefusedAtOnce(String pattern, String reason) {
        assertThat(new DateFormats(true).add(pattern, Locale.ENGLISH, SINCE)).contains(reason);
    }

    @Test
    void yearsOfTwoDigitsNeedAFirstYear() {
        assertThat(new DateFormats(false).add("d.M.yy", Locale.ENGLISH, Optional.empty()))
                .contains("years of two digits need a first year: since: 1950");
    }

    /** Whatever letters a pattern is of, it is refused or reads what it writes without a crash. */
    @RepeatedTest(300)
    void anyPatternIsRefusedOrReadsWhatItWrites(RepetitionInfo which) {
        Random random = new Random(which.getCurrentRepetition());
        String pattern = random(random, "yuMLdEeaHhmsSXxzOVn' .,:/-");
        boolean times = random.nextBoolean();
        DateFormats formats = new DateFormats(times);
        if (formats.add(pattern, Locale.ENGLISH, SINCE).isEmpty()) {
            String text = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(MOMENT);
            assertThat(times ? formats.time(text) : formats.date(text)).isNotNull();
        }
    }

    private static String random(Random random, String letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            char letter = letters.charAt(random.nextInt(letters.length()));
            text.append(String.valueOf(letter).repeat(1 + random.nextInt(4)));
        }
        return text.toString();
    }
}
