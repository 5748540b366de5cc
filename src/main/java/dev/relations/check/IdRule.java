package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.store.MendedId;
import java.util.Optional;

/** The date in an id against the date of the record, and the year against that of the folder. */
final class IdRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            Optional<Edtf> date = date(meeting.id().value());
            if (date.isPresent() && !meeting.when().date().mayFallIn(DaySpan.of(date.get()))) {
                found.add(
                        Code.ID_DATE,
                        meeting,
                        Fields.DATE,
                        "the id says " + date.get() + ", the record " + meeting.when().date(),
                        remedy(meeting, date.get()));
            }
            checkBegin(meeting, found);
            checkFolder(meeting, found);
        }
    }

    /**
     * What looks like a day at the beginning of an id, and is none or has no name behind it, would
     * be read as a shorter date and a name in digits.
     */
    private static void checkBegin(Meeting meeting, Findings found) {
        String id = meeting.id().value();
        boolean likeDay = id.length() >= 10 && isDate(id, 10);
        if (!likeDay || dateLength(id) == 10 || (id.length() > 10 && id.charAt(10) != '-')) {
            return;
        }
        String day = id.substring(0, 10);
        boolean bare = id.length() == 10 && isDay(day);
        found.add(
                Code.ID_DATE,
                meeting,
                Fields.DATE,
                bare
                        ? "the id is a date and no more: it would be read as one of "
                                + id.substring(0, 7)
                        : day + " in the id is no date",
                "name it by its date and what it was: relations rename "
                        + id
                        + " "
                        + meeting.when().date().earliest()
                        + "-talks");
    }

    private static boolean isDay(String text) {
        try {
            return Edtf.parse(text).isDay();
        } catch (EdtfException e) {
            return false;
        }
    }

    /** Either may be wrong; whoever knows has the command. */
    private static String remedy(Meeting meeting, Edtf inId) {
        MeetingId id = meeting.id();
        String mend = "mend the date: relations set " + id + " date=" + inId;
        return MendedId.dated(id, dateLength(id.value()), meeting.when().date())
                .map(other -> mend + "; or the name: relations rename " + id + " " + other)
                .orElse(mend + "; or rename the file");
    }

    /** As much of a date as an id begins with. */
    private static Optional<Edtf> date(String id) {
        int length = dateLength(id);
        return length == 0 ? Optional.empty() : Optional.of(Edtf.parse(id.substring(0, length)));
    }

    /** How many characters of an id are its date; at least the four of the year. */
    static int dateLength(String id) {
        for (int length : new int[] {10, 7, 4}) {
            boolean whole = id.length() > length && id.charAt(length) == '-';
            if (whole && isDate(id, length)) {
                try {
                    Edtf.parse(id.substring(0, length));
                    return length;
                } catch (EdtfException e) {
                    // Such as 2024-13: the slug begins with digits.
                }
            }
        }
        return 0;
    }

    private static boolean isDate(String id, int length) {
        for (int i = 0; i < length; i++) {
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? id.charAt(i) != '-' : !Character.isDigit(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void checkFolder(Meeting meeting, Findings found) {
        String year = meeting.id().value().substring(0, 4);
        Optional<String> folder = folderYear(meeting.path());
        if (folder.isPresent() && !folder.get().equals(year)) {
            found.add(
                    Code.WRONG_FOLDER,
                    meeting,
                    Fields.DATE,
                    "a record of " + year + " lies in the folder " + folder.get(),
                    "move it to the folder " + year);
        }
    }

    /** The year that the folder of a file is named after. */
    static Optional<String> folderYear(String path) {
        String[] names = path.split("/", -1);
        String folder = names.length < 2 ? "" : names[names.length - 2];
        boolean isYear = folder.length() == 4 && folder.chars().allMatch(Character::isDigit);
        return isYear ? Optional.of(folder) : Optional.empty();
    }
}
