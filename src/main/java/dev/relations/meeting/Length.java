package dev.relations.meeting;

import java.time.Duration;

/**
 * How long a meeting took.
 *
 * @param duration an ISO 8601 duration
 * @param about whether the account says "about" (written with a trailing {@code ~})
 */
public record Length(Duration duration, boolean about) {
    @Override
    public String toString() {
        return about ? duration + "~" : duration.toString();
    }
}
