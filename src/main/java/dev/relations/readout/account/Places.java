package dev.relations.readout.account;

import dev.relations.meeting.Party;
import dev.relations.meeting.Zone;
import dev.relations.vocabulary.Spelling;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Cities where diplomats meet, with their countries and zones, from a table of the program. */
public final class Places {

    /** A city that is known. */
    public record City(String name, Party country, Zone zone) {}

    private final Map<String, City> cities = new HashMap<>();

    public Places() {
        for (String line : WordFile.lines(Places.class, "cities.tsv")) {
            add(line.split("\t", -1));
        }
    }

    private void add(String[] fields) {
        String[] names = fields[0].split("\\|", -1);
        City city = new City(names[0], Party.country(fields[1]), new Zone(fields[2]));
        for (String name : names) {
            cities.putIfAbsent(Spelling.fold(name), city);
        }
    }

    /** The city of a name in any of its spellings. */
    public Optional<City> city(String name) {
        return Optional.ofNullable(cities.get(Spelling.fold(name)));
    }

    /** Every spelling, folded. */
    Map<String, City> all() {
        return Map.copyOf(cities);
    }
}
