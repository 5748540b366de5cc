package dev.relations.store;

import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Length;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Times of day and durations as text; a trailing {@code ~} means about. */
final class TimeText {

    private static final String UNITS = "DHMS";
    private static final long[] SECONDS = {86_400, 3_600, 60, 1};

    private TimeText() {}

    /** {@code 17:28}, {@code 17:28:30}, {@code 17:28~}. */
    static Optional<ClockTime> clock(String text) {
        boolean about = text.endsWith("~");
        String time = about ? text.substring(0, text.length() - 1) : text;
        boolean seconds = time.length() == 8 && time.charAt(5) == ':';
        if ((time.length() != 5 && !seconds) || time.charAt(2) != ':') {
            return Optional.empty();
        }
        int hour = twoDigits(time, 0);
        int minute = twoDigits(time, 3);
        int second = seconds ? twoDigits(time, 6) : 0;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return Optional.empty();
        }
        return Optional.of(new ClockTime(LocalTime.of(hour, minute, second), about));
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /** {@code PT55M}, {@code PT1H30M}, {@code P2D}, {@code P1DT12H}, {@code PT1H~}. */
    static Optional<Length> length(String text) {
        boolean about = text.endsWith("~");
        String length = about ? text.substring(0, text.length() - 1) : text;
        if (!length.startsWith("P")) {
            return Optional.empty();
        }
        long seconds = 0;
        int unit = 0;
        boolean inTime = false;
        boolean complete = false;
        int at = 1;
        while (at < length.length()) {
            if (length.charAt(at) == 'T' && !inTime) {
                inTime = true;
                complete = false;
                unit = Math.max(unit, 1);
                at++;
                continue;
            }
            int end = at;
            while (end < length.length()
                    && length.charAt(end) >= '0'
                    && length.charAt(end) <= '9') {
                end++;
            }
            int found = end < length.length() ? UNITS.indexOf(length.charAt(end), unit) : -1;
            if (end == at || end - at > 6 || found < 0 || (found > 0) != inTime) {
                return Optional.empty();
            }
            seconds += Long.parseLong(length.substring(at, end)) * SECONDS[found];
            unit = found + 1;
            complete = true;
            at = end + 1;
        }
        return complete
                ? Optional.of(new Length(Duration.ofSeconds(seconds), about))
                : Optional.empty();
    }
}
