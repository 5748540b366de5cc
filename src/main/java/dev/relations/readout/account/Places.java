package dev.relations.readout.account;

import dev.relations.meeting.Party;
import dev.relations.meeting.Zone;
import dev.relations.vocabulary.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Cities where diplomats meet, with their countries and zones, from a table of the program. */
public final class Places {

    /** A city that is known. */
    public record City(String name, Party country, Zone zone) {}

    private final Map<String, City> cities = new HashMap<>();

    public Places() {
        try (InputStream in = Places.class.getResourceAsStream("cities.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table cities.tsv");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
