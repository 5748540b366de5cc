package dev.relations.readout.french;

import dev.relations.edtf.DaySpan;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Quotes;
import dev.relations.readout.account.Tongue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Earlier meetings and events that an account in French refers to. */
final class EarlierEvents {

    private static final Pattern EVENT =
            Pattern.compile(
                    "(?i)(?:sommet|rencontre|entretien|réunion|visite|feuille de route|déclaration|dialogue)[^.;]{0,70}$");

    private EarlierEvents() {}

    static List<Found<Tongue.Earlier>> in(Evidence sentence, LocalDate released) {
        List<Found<Tongue.Earlier>> earlier = new ArrayList<>();
        Matcher m = Dates.ANY.matcher(sentence.excerpt());
        while (m.find()) {
            String before = sentence.excerpt().substring(0, m.start());
            Optional<LocalDate> day = Dates.day(m, Optional.of(released), "day");
            if (day.isPresent() && day.get().isBefore(released) && EVENT.matcher(before).find()) {
                earlier.add(
                        Found.inferred(
                                new Tongue.Earlier(before.strip(), DaySpan.day(day.get())),
                                Quotes.CURLY.around(m.group().strip()),
                                sentence));
            }
        }
        return earlier;
    }
}
