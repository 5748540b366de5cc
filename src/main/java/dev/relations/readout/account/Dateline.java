package dev.relations.readout.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the words of a first paragraph: {@code OTTAWA, ON, Dec. 9, 2025 /CNW/ – Today
 * …}. It tells the place and the day of the release, not those of the meeting.
 *
 * @param day as it is written
 * @param rest the words behind it
 */
public record Dateline(String place, String day, String rest) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?s)(?<place>\\p{Lu}[\\p{L}’'. -]{2,30}?)(?:, \\p{Lu}[\\p{L}. -]{1,25}?)?,? \\(?(?<day>(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?)\\)?:? ?(?:[/(][^/()]{1,20}[/)] ?)?[-–—]{1,2} ?(?<rest>\\p{Lu}.*)");
    private static final int LONGEST = 110;

    /** The dateline that a paragraph begins with. */
    public static Optional<Dateline> of(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher m = FORM.matcher(head);
        if (paragraph.length() < LONGEST || !m.matches()) {
            return Optional.empty();
        }
        String rest = paragraph.substring(m.start("rest"));
        return Optional.of(new Dateline(m.group("place"), m.group("day"), rest));
    }
}
