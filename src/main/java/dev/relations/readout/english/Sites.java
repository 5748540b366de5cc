package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Tongue;
import java.util.Optional;

/** Where a meeting was, as a sentence in English tells. */
final class Sites {

    private Sites() {}

    static Optional<Found<Tongue.Site>> in(Sentence sentence, Places places) {
        Evidence evidence = new Evidence(sentence.line(), sentence.text());
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.lower(i);
            boolean before =
                    word.equals("in")
                            || word.equals("visiting")
                            || word.equals("visited")
                            || word.equals("at")
                            || word.equals("to") && isTravel(sentence.lower(i - 1));
            if (sentence.is(i, "follow") && sentence.is(i + 1, "up")) {
                // What follows is where they were another time.
                return Optional.empty();
            } else if (!before || isEarlier(sentence, i)) {
                continue;
            }
            int at = sentence.is(i + 1, "the") ? i + 2 : i + 1;
            Optional<Tongue.Site> site = at(sentence, at, places);
            if (site.isPresent()) {
                return Optional.of(
                        Found.read(
                                site.get(),
                                "“" + sentence.words(i, Math.min(sentence.size(), at + 3)) + "”",
                                evidence));
            }
        }
        return Optional.empty();
    }

    /** {@code Following her visit to Oslo, she traveled on}: where somebody was before. */
    private static boolean isEarlier(Sentence sentence, int to) {
        boolean behind = sentence.is(0, "Following") || sentence.is(0, "After");
        return behind && sentence.is(to, "to") && sentence.is(to - 1, "visit");
    }

    private static boolean isTravel(String lower) {
        return lower.startsWith("travel") || lower.equals("visit") || lower.equals("trip");
    }

    private static Optional<Tongue.Site> at(Sentence sentence, int at, Places places) {
        if (sentence.is(at, "White") && sentence.is(at + 1, "House")
                || sentence.is(at, "Oval") && sentence.is(at + 1, "Office")) {
            return places.city("Washington")
                    .map(
                            c ->
                                    new Tongue.Site(
                                            Optional.of(c),
                                            Optional.of("White House"),
                                            Optional.of(c.country())));
        }
        for (int to = Math.min(sentence.size(), at + 4); to > at; to--) {
            String name = sentence.words(at, to);
            Optional<Places.City> city =
                    sentence.isCapital(at) ? places.city(name) : Optional.empty();
            if (city.isPresent()) {
                return Optional.of(
                        new Tongue.Site(city, Optional.empty(), Optional.of(city.get().country())));
            }
        }
        return unknownCity(sentence, at);
    }

    /** {@code Woodside, California}; {@code Arusha, Tanzania}: a name and its country. */
    private static Optional<Tongue.Site> unknownCity(Sentence sentence, int at) {
        int to = at;
        while (to < sentence.size()
                && sentence.isCapital(to)
                && sentence.partyAt(to).isEmpty()
                && to < at + 3) {
            to++;
        }
        if (to == at || !sentence.is(to, ",")) {
            return Optional.empty();
        }
        Optional<Party> country =
                sentence.partyAt(to + 1)
                        .filter(p -> !p.adjective())
                        .flatMap(PartySpot::party)
                        .filter(Party::isCountry);
        return country.map(
                c ->
                        new Tongue.Site(
                                Optional.empty(),
                                Optional.of(
                                        sentence.words(at, at + 1).isEmpty()
                                                ? ""
                                                : name(sentence, at)),
                                Optional.of(c)));
    }

    private static String name(Sentence sentence, int at) {
        int to = at;
        while (sentence.isCapital(to) && !sentence.is(to, ",")) {
            to++;
        }
        return sentence.words(at, to);
    }
}
