package dev.relations.readout;

import dev.relations.edtf.CalendarNames;
import dev.relations.edtf.Edtf;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Tongue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settles the day of a meeting, or makes the question that has to be asked. */
final class MeetingDay {

    private static final Doubt NO_DAY =
            new Doubt("date", "", "the text names no day; which day was the meeting?", List.of());
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private final Account account;
    private final Tongue tongue;
    private final Optional<Found<LocalDate>> released;
    private final List<Doubt> doubts;

    /**
     * @param doubts where the question goes
     */
    MeetingDay(
            Account account,
            Tongue tongue,
            Optional<Found<LocalDate>> released,
            List<Doubt> doubts) {
        this.account = account;
        this.tongue = tongue;
        this.released = released;
        this.doubts = doubts;
    }

    Optional<Found<Edtf>> day() {
        Optional<Found<Edtf>> told = tongue.day();
        if (told.isPresent() || released.isEmpty()) {
            if (told.isEmpty()) {
                doubts.add(tongue.dayWithoutYear().map(this::yearless).orElse(NO_DAY));
            }
            return told;
        }
        LocalDate day = released.get().value();
        doubts.add(
                new Doubt(
                        "date",
                        "",
                        "the text names no day; it was released on "
                                + day
                                + ". Which day was the meeting?",
                        List.of(day.toString(), day.minusDays(1).toString())));
        return Optional.of(
                Found.assumed(
                        Edtf.parse(day + "?"), "the day of release", released.get().evidence()));
    }

    /** Asks for the year, which may be one that the text names for something else. */
    private Doubt yearless(MonthDay day) {
        Set<String> years = new TreeSet<>(Comparator.reverseOrder());
        Matcher m = YEAR.matcher(account.page().text());
        while (m.find()) {
            years.add(m.group());
        }
        List<String> choices =
                years.stream()
                        .map(Integer::parseInt)
                        .filter(day::isValidYear)
                        .map(y -> day.atYear(y).toString())
                        .toList();
        String name = day.getDayOfMonth() + " " + CalendarNames.of(day.getMonth());
        return new Doubt(
                "date", "", "the text names " + name + " without a year; which year?", choices);
    }
}
