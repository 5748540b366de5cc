package dev.relations.meeting;

import java.time.LocalTime;

/**
 * A local time of day at the place of the meeting.
 *
 * @param time hours and minutes, perhaps seconds
 * @param about whether the account says "about" (written with a trailing {@code ~})
 */
public record ClockTime(LocalTime time, boolean about) {
    @Override
    public String toString() {
        return about ? time + "~" : time.toString();
    }
}
