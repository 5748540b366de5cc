package dev.relations.readout.japanese;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Quotes;
import dev.relations.readout.account.Tongue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where and at which occasion they met, as the opening sentence in Japanese tells. */
final class Circumstances {

    private static final Pattern OCCASION =
            Pattern.compile(
                    "(?:^|[、,，はがの間])(?<event>[^、,，。はが間]{2,40}?)(?:に出席|出席|に参加|への出席|の機会に|の際に|のため)");
    private static final Pattern EVENT = Pattern.compile("会|サミット|式|フォーラム");
    private static final Pattern PLACE =
            Pattern.compile("(?<place>[^、,，。はが]{1,30}?)(?:を訪問中|訪問中|に滞在中|滞在中|において|を訪問し|にて)");
    private static final Pattern IN_JAPAN = Pattern.compile("訪日中|来日中|日本を訪問中");

    private final Opening opening;
    private final Nations nations;
    private final Places places;

    Circumstances(Opening opening, Nations nations, Places places) {
        this.opening = opening;
        this.nations = nations;
        this.places = places;
    }

    Optional<Found<String>> occasion() {
        Matcher m = OCCASION.matcher(opening.sentence());
        while (m.find()) {
            String event = m.group("event").strip();
            if (EVENT.matcher(event).find() && event.length() > 3) {
                String rule = Quotes.CORNER.around(m.group());
                return Optional.of(Found.inferred(event, rule, opening.evidence()));
            }
        }
        return Optional.empty();
    }

    Optional<Found<Tongue.Site>> site() {
        Matcher m = PLACE.matcher(opening.sentence());
        while (m.find()) {
            Optional<Tongue.Site> site = site(m.group("place"));
            if (site.isPresent()) {
                String rule = Quotes.CORNER.around(m.group());
                return Optional.of(Found.read(site.get(), rule, opening.evidence()));
            }
        }
        return IN_JAPAN.matcher(opening.sentence()).find()
                ? Optional.of(Found.inferred(country(Nations.JAPAN), "「訪日中」", opening.evidence()))
                : Optional.empty();
    }

    private Optional<Tongue.Site> site(String place) {
        for (int from = 0; from < place.length(); from++) {
            for (int to = place.length(); to > from + 1; to--) {
                Optional<Places.City> city = places.city(place.substring(from, to));
                if (city.isPresent()) {
                    return Optional.of(
                            new Tongue.Site(
                                    city, Optional.empty(), city.map(Places.City::country)));
                }
            }
        }
        return nations.firstIn(place).filter(Party::isCountry).map(Circumstances::country);
    }

    private static Tongue.Site country(Party country) {
        return new Tongue.Site(Optional.empty(), Optional.empty(), Optional.of(country));
    }
}
