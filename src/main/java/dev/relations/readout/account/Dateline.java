package dev.relations.readout.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the words of a first paragraph: {@code OTTAWA, ON, Dec. 9, 2025 /CNW/ – Today
 * …}, {@code LONDON – The …}. It tells the place and the day of the release, not those of the
 * meeting.
 *
 * @param day as it is written; empty where the place stands alone
 * @param rest the words behind it
 */
public record Dateline(String place, String day, String rest) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?s)(?<place>\\p{Lu}[\\p{L}’'. -]{2,30}?)(?:, \\p{Lu}[\\p{L}. -]{1,25}?)?,? \\(?(?<day>(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?)\\)?:? ?(?:[/(][^/()]{1,20}[/)] ?)?[-–—]{1,2} ?(?<rest>\\p{Lu}.*)");
    private static final Pattern PLACE_ALONE =
            Pattern.compile(
                    "(?s)(?<place>\\p{Lu}[\\p{L}’'. ]{2,30}?)(?:, \\p{Lu}[\\p{L}. ]{1,25}?)? ?(?: -|[–—]|--) ?(?<rest>\\p{Lu}.*)");
    private static final int LONGEST = 110;

    /** The dateline that a paragraph begins with. */
    public static Optional<Dateline> of(String paragraph) {
        return in(FORM, paragraph)
                .map(m -> new Dateline(m.group("place"), m.group("day"), rest(m, paragraph)));
    }

    /** The dateline without a day that a paragraph begins with, if its first words are a city. */
    static Optional<Dateline> ofPlace(String paragraph, Places places) {
        return in(PLACE_ALONE, paragraph)
                .filter(m -> places.city(m.group("place")).isPresent())
                .map(m -> new Dateline(m.group("place"), "", rest(m, paragraph)));
    }

    private static Optional<Matcher> in(Pattern form, String paragraph) {
        Matcher m = form.matcher(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
        return paragraph.length() >= LONGEST && m.matches() ? Optional.of(m) : Optional.empty();
    }

    private static String rest(Matcher m, String paragraph) {
        return paragraph.substring(m.start("rest"));
    }
}
