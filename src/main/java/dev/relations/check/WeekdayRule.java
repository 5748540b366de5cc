package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.CalendarNames;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Account;
import dev.relations.meeting.Meeting;
import dev.relations.yaml.YamlPath;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days of the week that a record names, against the date that stands beside them, or against the
 * date of the meeting where a title names one, or a text says that it was held on one.
 */
final class WeekdayRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            check(meeting.title(), true, Fields.TITLE, meeting, found);
            meeting.setting()
                    .occasion()
                    .ifPresent(o -> check(o, false, Fields.OCCASION, meeting, found));
            Account account = meeting.account();
            for (int i = 0; i < account.paragraphs().size(); i++) {
                String text = account.paragraphs().get(i).text();
                if (WeekdayNames.occurIn(text)) {
                    check(text, false, Fields.PARAGRAPHS.item(i).key("text"), meeting, found);
                }
            }
            for (int i = 0; i < account.commitments().size(); i++) {
                String text = account.commitments().get(i).text();
                if (WeekdayNames.occurIn(text)) {
                    check(text, false, Fields.COMMITMENTS.item(i).key("text"), meeting, found);
                }
            }
            for (int i = 0; i < account.documents().size(); i++) {
                YamlPath field = Fields.DOCUMENTS.item(i).key("title");
                check(account.documents().get(i).title(), false, field, meeting, found);
            }
            account.notes().ifPresent(notes -> check(notes, false, Fields.NOTES, meeting, found));
        }
    }

    private static void check(
            String text, boolean title, YamlPath field, Meeting meeting, Findings found) {
        for (DatedWeekday named : DatedWeekday.in(text)) {
            if (named.isQuotedIn(text)) {
                continue;
            }
            Optional<LocalDate> day = named.date(meeting.when().date());
            if (day.isPresent()) {
                if (day.get().getDayOfWeek() != named.weekday()) {
                    report(named, day.get(), spot(text, named, field), meeting, found);
                }
            } else if (named.isAlone() && (title || named.isOfMeeting())) {
                checkMeeting(named, spot(text, named, field), meeting, found);
            }
        }
    }

    private static Finding.Spot spot(String text, DatedWeekday named, YamlPath field) {
        return Finding.Spot.of(field, text, named.from(), named.to());
    }

    private static void checkMeeting(
            DatedWeekday named, Finding.Spot spot, Meeting meeting, Findings found) {
        Edtf date = meeting.when().date();
        if (!date.isExact()) {
            return;
        }
        long days = ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
        int first = date.earliest().getDayOfWeek().getValue();
        boolean within = Math.floorMod(named.weekday().getValue() - first, 7) < days;
        if (!within) {
            report(named, date.earliest(), spot, meeting, found);
        }
    }

    private static void report(
            DatedWeekday named, LocalDate day, Finding.Spot spot, Meeting meeting, Findings found) {
        found.add(
                Code.WEEKDAY,
                meeting.path(),
                spot,
                day + " was a " + name(day.getDayOfWeek()) + ", not a " + name(named.weekday()),
                "mend the day of the week or the date");
    }

    private static String name(DayOfWeek weekday) {
        return CalendarNames.of(weekday);
    }
}
