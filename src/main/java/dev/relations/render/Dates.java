package dev.relations.render;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.When;

/** How dates and times are shown to people. */
final class Dates {

    private Dates() {}

    /** As written, and a mark behind it when the day is not certain. */
    static Styled marked(Edtf date) {
        Styled text = Styled.of(Style.DATE, concise(date));
        boolean ownMark = date.text().endsWith("?") || date.text().endsWith("%");
        return date.isExact() || ownMark ? text : text.plus(Style.UNCERTAIN, " ?");
    }

    /**
     * An interval of days without repeating the year and month of its start, as ISO 8601-1 has it:
     * {@code 2023-01-18/20}. Any other date as written.
     */
    static String concise(Edtf date) {
        String text = date.text();
        if (text.length() != 21 || !date.isExact() || date.isDay()) {
            return text;
        }
        int same =
                text.regionMatches(0, text, 11, 8) ? 8 : text.regionMatches(0, text, 11, 5) ? 5 : 0;
        return text.substring(0, 11) + text.substring(11 + same);
    }

    /** Start, zone and duration, as far as known: {@code 17:28 Europe/Paris, 55 min}. */
    static String time(When when) {
        StringBuilder text = new StringBuilder();
        when.start().ifPresent(s -> text.append(s.about() ? "about " : "").append(s.time()));
        when.zone().ifPresent(z -> text.append(text.length() == 0 ? "" : " ").append(z));
        when.duration()
                .ifPresent(
                        d ->
                                text.append(text.length() == 0 ? "" : ", ")
                                        .append(d.about() ? "about " : "")
                                        .append(minutes(d.duration().toMinutes())));
        return text.toString();
    }

    private static String minutes(long minutes) {
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
