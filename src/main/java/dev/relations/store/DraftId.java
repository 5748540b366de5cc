package dev.relations.store;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Form;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Party;
import dev.relations.vocabulary.Parties;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The id of a record that has none yet: its date and the words of its title. */
final class DraftId {

    private static final int LONGEST = 60;

    private final Parties parties;

    DraftId(Parties parties) {
        this.parties = parties;
    }

    /**
     * None if the date has no year of four digits.
     *
     * @param words those to take instead of the title
     */
    Optional<MeetingId> of(MeetingTold told, Optional<String> words) {
        String slug = slug(words.orElse(told.title()));
        if (slug.isEmpty()) {
            StringBuilder names = new StringBuilder();
            for (Party party : told.parties()) {
                names.append(parties.name(party)).append(' ');
            }
            slug = slug(names + told.setting().form().map(Form::key).orElse("meeting"));
        }
        String made = slug;
        return date(told.when().date()).flatMap(date -> MeetingId.of(shortened(date + "-" + made)));
    }

    /** As much of the date as is known: day, month or year, the first of an interval. */
    static Optional<String> date(Edtf date) {
        String text = date.text();
        int length = 0;
        while (length < text.length()
                && (Character.isDigit(text.charAt(length)) || text.charAt(length) == '-')) {
            length++;
        }
        LocalDate earliest = date.earliest();
        int year = earliest.getYear();
        if (year < 0 || year > 9999) {
            return Optional.empty();
        }
        String day = earliest.toString();
        int known = length >= 10 ? 10 : length >= 7 ? 7 : 4;
        return Optional.of(
                text.startsWith(day.substring(0, known))
                        ? day.substring(0, known)
                        : day.substring(0, 4));
    }

    private static String shortened(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int end = id.lastIndexOf('-', LONGEST);
        return id.substring(0, end > 10 ? end : LONGEST);
    }

    /** Lower-case ASCII words joined by hyphens. */
    static String slug(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replace("œ", "oe")
                        .replace("ß", "ss")
                        .toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '\''
                    && c != '’'
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
