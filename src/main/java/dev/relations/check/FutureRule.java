package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import java.time.LocalDate;

/** Meetings further ahead than any is planned: a digit of the year is wrong. */
final class FutureRule implements Rule {

    private static final int YEARS = 3;

    @Override
    public void check(Folder folder, Findings found) {
        LocalDate limit = folder.today().plusYears(YEARS);
        for (Meeting meeting : folder.meetings()) {
            LocalDate earliest = meeting.when().date().earliest();
            if (earliest.isAfter(limit)) {
                found.add(
                        Code.FUTURE_DATE,
                        meeting,
                        Fields.DATE,
                        meeting.when().date()
                                + " is more than "
                                + YEARS
                                + " years ahead of today, "
                                + folder.today(),
                        "mend the year");
            }
        }
    }
}
