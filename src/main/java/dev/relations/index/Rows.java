package dev.relations.index;

import dev.relations.meeting.Meeting;
import java.util.List;
import java.util.Optional;

/** The rows of the index of a whole folder, and behind them those of later changes. */
final class Rows {

    private final IndexFile base;
    private final List<? extends Optional<? extends Meeting>> later;

    Rows(IndexFile base, List<? extends Optional<? extends Meeting>> later) {
        this.base = base;
        this.later = later;
    }

    /** The meeting of a row, if it holds one. */
    Optional<Meeting> meeting(int row) {
        Optional<? extends Meeting> meeting =
                row < base.size() ? base.meeting(row) : later.get(row - base.size());
        return meeting.isPresent() ? Optional.of(meeting.get()) : Optional.empty();
    }

    /** Whether the meeting of one row comes after that of another. */
    boolean isLater(int row, int other) {
        return Meeting.CHRONOLOGICAL.compare(
                        meeting(row).orElseThrow(), meeting(other).orElseThrow())
                > 0;
    }
}
