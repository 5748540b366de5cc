package dev.relations.readout.english;

import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Length;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day and durations as English accounts write them. */
final class Times {

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?i)(?<about>(?:around|about|approximately|shortly (?:after|before))\\s+)?(?<![\\d:.])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*(?<half>[ap])\\.?\\s?m\\b\\.?"
                            + "|(?<about2>(?:around|about|approximately|from|at)\\s+)(?<hour2>\\d{1,2}):(?<minute2>\\d{2})(?!\\d|\\s*[ap]\\.?\\s?m)|(?<noon>\\bnoon\\b)");
    private static final Pattern JAPAN_TIME =
            Pattern.compile("(?i)^[^()]{0,25}(?:Japan (?:standard )?time|JST)\\b");
    private static final Pattern LENGTH =
            Pattern.compile(
                    "(?i)\\bfor (?:a total of )?(?<about>approximately|about|around|over|nearly|almost|some|roughly)?\\s*(?<text>(?:an?|one|two|three|four|five|six|half|\\d+)[\\w\\s-]*?(?:hours?|minutes?|half)(?:(?: and|,)? (?:a half|an? quarter|(?:\\d+|[a-z-]+) minutes?))?)\\b");
    private static final Pattern PART =
            Pattern.compile(
                    "(?i)(half an?|an?|[a-z]+(?:-[a-z]+)?|\\d+)\\s*-?\\s*(and a half )?(hours?|minutes?)");
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("a", 1),
                    Map.entry("an", 1),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("ten", 10),
                    Map.entry("fifteen", 15),
                    Map.entry("twenty", 20),
                    Map.entry("twenty-five", 25),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("forty-five", 45),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("ninety", 90));

    private Times() {}

    /**
     * A time that a text names.
     *
     * @param japan whether it is told as seen from Japan
     */
    record Clock(ClockTime time, boolean japan, int from, int to) {}

    /** All times of day of a text. */
    static List<Clock> clocks(String text) {
        List<Clock> clocks = new ArrayList<>();
        Matcher m = CLOCK.matcher(text);
        while (m.find()) {
            time(m).ifPresent(
                            time ->
                                    clocks.add(
                                            new Clock(
                                                    new ClockTime(time, isAbout(m)),
                                                    isJapan(text, m.end()),
                                                    m.start(),
                                                    m.end())));
        }
        return clocks;
    }

    private static boolean isJapan(String text, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + 45));
        String bare = behind.startsWith(" (") ? behind.substring(2) : behind;
        return JAPAN_TIME.matcher(bare).find();
    }

    private static boolean isAbout(Matcher m) {
        String about = m.group("about2");
        return m.group("about") != null
                || (about != null && !about.strip().equals("at") && !about.strip().equals("from"));
    }

    private static Optional<LocalTime> time(Matcher m) {
        if (m.group("noon") != null) {
            return Optional.of(LocalTime.NOON);
        }
        boolean half = m.group("half") != null;
        int hour = Integer.parseInt(half ? m.group("hour") : m.group("hour2"));
        String minutes = half ? m.group("minute") : m.group("minute2");
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (half && hour <= 12) {
            boolean afternoon = m.group("half").equalsIgnoreCase("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    /** How long the text says that it took. */
    static Optional<Length> length(String text) {
        Matcher m = LENGTH.matcher(text);
        while (m.find()) {
            Duration duration = duration(m.group("text"));
            if (!duration.isZero() && duration.toHours() < 24) {
                return Optional.of(new Length(duration, m.group("about") != null));
            }
        }
        return Optional.empty();
    }

    private static Duration duration(String text) {
        long minutes = 0;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            boolean hours = part.group(3).toLowerCase(java.util.Locale.ROOT).startsWith("hour");
            String number = part.group(1).toLowerCase(java.util.Locale.ROOT);
            if (number.startsWith("half")) {
                minutes += 30;
                continue;
            }
            int value =
                    number.matches("\\d{1,3}")
                            ? Integer.parseInt(number)
                            : NUMBERS.getOrDefault(number, 0);
            minutes += (hours ? 60L : 1L) * value;
            minutes += part.group(2) != null ? 30 : 0;
        }
        boolean halfBehind = text.toLowerCase(java.util.Locale.ROOT).contains("hour and a half");
        return Duration.ofMinutes(minutes + (halfBehind ? 30 : 0));
    }
}
