package dev.relations.readout.french;

import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Length;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day and durations as French accounts write them. */
final class Times {

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?<about>vers |environ |près de )?(?<!\\d)(?<hour>\\d{1,2}) ?[hH](?: ?(?<minute>\\d{2}))?(?!\\p{L})");
    private static final Pattern LENGTH =
            Pattern.compile(
                    "(?i)pendant (?<about>près d[’e'] ?|environ |plus d[’e'] ?|quelque )?(?:(?<hours>\\d{1,2}|une|deux|trois) ?h(?:eures?)?)?[ ,]*(?:et )?(?<minutes>\\d{1,3}|une demie?|demie?|quinze|vingt|trente|quarante-cinq|quarante|une (?:dizaine|quinzaine|vingtaine|trentaine|quarantaine) de)? ?(?:mn|min\\b|minutes?|heure)?");
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("une", 1),
                    Map.entry("deux", 2),
                    Map.entry("trois", 3),
                    Map.entry("demi", 30),
                    Map.entry("demie", 30),
                    Map.entry("une demi", 30),
                    Map.entry("une demie", 30),
                    Map.entry("quinze", 15),
                    Map.entry("vingt", 20),
                    Map.entry("trente", 30),
                    Map.entry("quarante", 40),
                    Map.entry("quarante-cinq", 45),
                    Map.entry("une dizaine de", 10),
                    Map.entry("une quinzaine de", 15),
                    Map.entry("une vingtaine de", 20),
                    Map.entry("une trentaine de", 30),
                    Map.entry("une quarantaine de", 40));

    private Times() {}

    /** The first time of day of a text: {@code à partir de 16h20}. */
    static Optional<ClockTime> start(String text) {
        Matcher m = CLOCK.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(m.group("hour"));
        int minute = m.group("minute") == null ? 0 : Integer.parseInt(m.group("minute"));
        return hour < 24 && minute < 60
                ? Optional.of(new ClockTime(LocalTime.of(hour, minute), m.group("about") != null))
                : Optional.empty();
    }

    /** How long it took: {@code pendant près de 25 minutes}. */
    static Optional<Length> length(String text) {
        Matcher m = LENGTH.matcher(text);
        while (m.find()) {
            Duration duration =
                    Duration.ofHours(number(m.group("hours")))
                            .plusMinutes(number(m.group("minutes")));
            if (!duration.isZero() && duration.toHours() < 24) {
                boolean about =
                        m.group("about") != null
                                || m.group().toLowerCase(Locale.ROOT).contains("aine de");
                return Optional.of(new Length(duration, about));
            }
        }
        return Optional.empty();
    }

    private static int number(@org.jspecify.annotations.Nullable String words) {
        if (words == null) {
            return 0;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        return Character.isDigit(lower.charAt(0))
                ? Integer.parseInt(lower)
                : NUMBERS.getOrDefault(lower, 0);
    }
}
