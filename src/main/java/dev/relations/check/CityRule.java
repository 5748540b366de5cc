package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A city in a country in which it is nowhere else in the folder, though it was met in often. Where
 * that country is a party, and the other one is not, it may be another city of the same name.
 */
final class CityRule implements Rule {

    /** Fewer meetings of a city elsewhere show nothing. */
    private static final int OFTEN = 3;

    /** Where it was met in here more than once, it was so many times as often elsewhere. */
    private static final int TIMES = 10;

    @Override
    public void check(Folder folder, Findings found) {
        Map<String, Map<Party, Integer>> cities = cities(folder);
        for (Meeting meeting : folder.meetings()) {
            Optional<Place> place = meeting.setting().place();
            Optional<Party> country = place.flatMap(Place::country);
            Optional<String> city = place.flatMap(Place::city);
            if (country.isEmpty() || city.isEmpty()) {
                continue;
            }
            Map<Party, Integer> countries =
                    cities.getOrDefault(Spelling.fold(city.get()), Map.of());
            Optional<Party> usual = usual(countries, country.get());
            if (usual.isPresent()
                    && !isOfParty(country.get(), usual.get(), meeting)
                    && !areOneLand(country.get(), usual.get(), folder)) {
                found.add(
                        Code.CITY_COUNTRY,
                        meeting,
                        Fields.PLACE.key("country"),
                        city.get()
                                + " is in "
                                + folder.name(usual.get())
                                + " in "
                                + countries.get(usual.get())
                                + " other meetings, and in "
                                + folder.name(country.get())
                                + " here",
                        "mend the city or the country");
            }
        }
    }

    private static Map<String, Map<Party, Integer>> cities(Folder folder) {
        Map<String, Map<Party, Integer>> cities = new HashMap<>();
        for (Meeting meeting : folder.meetings()) {
            Optional<Place> place = meeting.setting().place();
            if (place.isPresent() && place.get().city().isPresent()) {
                place.get()
                        .country()
                        .ifPresent(
                                country ->
                                        cities.computeIfAbsent(
                                                        Spelling.fold(place.get().city().get()),
                                                        c -> new HashMap<>())
                                                .merge(country, 1, Integer::sum));
            }
        }
        return cities;
    }

    /** The country that a city is usually in, where it is seldom in this one. */
    private static Optional<Party> usual(Map<Party, Integer> countries, Party here) {
        int seldom = countries.getOrDefault(here, 0);
        int least = seldom == 1 ? OFTEN : seldom * TIMES;
        return countries.entrySet().stream()
                .filter(each -> !each.getKey().equals(here) && each.getValue() >= least)
                .max(
                        Map.Entry.<Party, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static boolean isOfParty(Party here, Party usual, Meeting meeting) {
        return meeting.parties().contains(here) && !meeting.parties().contains(usual);
    }

    /** States that followed one another, or both another one. */
    private static boolean areOneLand(Party one, Party other, Folder folder) {
        Set<String> land = land(one, folder);
        land.retainAll(land(other, folder));
        return !land.isEmpty();
    }

    private static Set<String> land(Party party, Folder folder) {
        Set<String> land = new HashSet<>(List.of(party.code()));
        for (KnownParty each : folder.vocabulary().parties().all()) {
            if (each.party().equals(party)) {
                land.addAll(each.successors());
            } else if (each.successors().contains(party.code())) {
                land.add(each.party().code());
            }
        }
        return land;
    }
}
