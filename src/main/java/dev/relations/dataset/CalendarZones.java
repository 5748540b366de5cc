package dev.relations.dataset;

import dev.relations.meeting.Zone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The time zones that calendars name: by the IANA database, by Windows, or by their own file. */
final class CalendarZones {

    private final Map<String, String> names = new HashMap<>();

    /** Reads the names that Windows has, from a table of the program. */
    CalendarZones() {
        try (InputStream in = CalendarZones.class.getResourceAsStream("windows-zones.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file windows-zones.txt");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf(" = ");
                if (equals > 0) {
                    names.put(line.substring(0, equals), line.substring(equals + 3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file says that a name of its own means. */
    void define(String name, String iana) {
        names.put(name, iana);
    }

    /**
     * The zone of a name. Before a name of the database some programs set one of their own: {@code
     * /example.org/Europe/Paris}.
     */
    Optional<Zone> zone(String name) {
        String plain = names.getOrDefault(name, name);
        Optional<Zone> zone = known(plain);
        int slash = plain.indexOf('/');
        while (zone.isEmpty() && slash >= 0) {
            zone = known(plain.substring(slash + 1));
            slash = plain.indexOf('/', slash + 1);
        }
        return zone;
    }

    private static Optional<Zone> known(String name) {
        return name.isEmpty() ? Optional.empty() : Zone.of(name);
    }
}
