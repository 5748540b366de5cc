package dev.relations.report;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Keyed;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The answer of {@code timeline --chart}: how many meetings in each year, quarter or month, empty
 * ones included.
 */
public record Chart(Unit unit, List<Bar> bars) {

    /** How long a time one bar stands for. */
    public enum Unit implements Keyed {
        YEAR("year", 12),
        QUARTER("quarter", 3),
        MONTH("month", 1);

        private final String key;
        private final int months;

        Unit(String key, int months) {
            this.key = key;
            this.months = months;
        }

        @Override
        public String key() {
            return key;
        }

        /** The unit of this name. */
        public static Optional<Unit> of(String key) {
            return Keyed.find(values(), key);
        }

        /** The first day of the unit that a day is in. */
        LocalDate startOf(LocalDate day) {
            int month = (day.getMonthValue() - 1) / months * months + 1;
            return LocalDate.of(day.getYear(), month, 1);
        }

        LocalDate next(LocalDate start) {
            return start.plusMonths(months);
        }

        String label(LocalDate start) {
            return switch (this) {
                case YEAR -> Integer.toString(start.getYear());
                case QUARTER -> start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
                case MONTH -> start.toString().substring(0, start.toString().length() - 3);
            };
        }
    }

    /**
     * One bar.
     *
     * @param meetings how many began in it at the earliest
     * @param uncertain how many of these may also have begun later than in it
     */
    public record Bar(String label, int meetings, int uncertain) {}

    public Chart {
        bars = List.copyOf(bars);
    }

    /** Counts meetings by the unit of their earliest possible day; open starts are left out. */
    public static Chart of(Meetings meetings, Unit unit) {
        TreeMap<LocalDate, int[]> counts = new TreeMap<>();
        for (Meeting meeting : meetings) {
            Edtf date = meeting.date();
            if (!date.earliest().equals(LocalDate.MIN)) {
                LocalDate start = unit.startOf(date.earliest());
                int[] count = counts.computeIfAbsent(start, s -> new int[2]);
                count[0]++;
                count[1] += date.latestStart().isBefore(unit.next(start)) ? 0 : 1;
            }
        }
        List<Bar> bars = new ArrayList<>();
        if (!counts.isEmpty()) {
            LocalDate end = counts.lastKey();
            for (LocalDate at = counts.firstKey(); !at.isAfter(end); at = unit.next(at)) {
                int[] count = counts.getOrDefault(at, new int[2]);
                bars.add(new Bar(unit.label(at), count[0], count[1]));
            }
        }
        return new Chart(unit, bars);
    }
}
