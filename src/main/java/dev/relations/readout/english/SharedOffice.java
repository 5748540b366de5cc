package dev.relations.readout.english;

import dev.relations.readout.account.PersonSpot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads persons who share an office that is told once: {@code Presidents A and B}. */
final class SharedOffice {

    private final Offices offices;
    private final NameReader names;

    SharedOffice(Offices offices, NameReader names) {
        this.offices = offices;
        this.names = names;
    }

    /** The persons whose office begins at this token; none if fewer than two are named. */
    List<PersonSpot> at(Sentence sentence, int from) {
        int head = from;
        while (sentence.isCapital(head) && offices.isModifier(sentence.lower(head))) {
            head++;
        }
        Optional<String> one = singular(sentence, head);
        if (one.isEmpty()) {
            return List.of();
        }
        String office = (sentence.words(from, head) + " " + one.get()).strip();
        List<PersonSpot> persons = new ArrayList<>();
        int at = head + 1;
        while (at > 0) {
            Optional<NameReader.Name> name = names.at(sentence, at, true);
            if (name.isEmpty() || name.get().titled()) {
                break;
            }
            PersonSpot bare =
                    new PersonSpot(
                            name.get().text(),
                            Optional.of(office),
                            Optional.empty(),
                            false,
                            name.get().span());
            PersonSpot spot = PersonSpotter.withParty(sentence, bare, offices);
            persons.add(spot);
            at = behindJoin(sentence, spot.span().to());
        }
        return persons.size() > 1 ? persons : List.of();
    }

    /** The office of one of those: {@code President} of {@code Presidents}. */
    private static Optional<String> singular(Sentence sentence, int at) {
        String lower = sentence.lower(at);
        return sentence.isCapital(at)
                ? switch (lower) {
                    case "presidents", "ministers", "chancellors", "premiers" ->
                            Optional.of(capital(lower.substring(0, lower.length() - 1)));
                    case "secretaries" -> Optional.of("Secretary");
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    private static String capital(String lower) {
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    /** Where the next name begins behind a comma or an and; 0 where nothing joins. */
    private static int behindJoin(Sentence sentence, int at) {
        boolean comma = sentence.is(at, ",");
        int next = comma ? at + 1 : at;
        boolean and = sentence.is(next, "and") || sentence.is(next, "&");
        return and ? next + 1 : comma ? next : 0;
    }
}
