package dev.relations.vocabulary;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the built-in table of parties; its columns are told at its head. */
final class PartyTable {

    private static final int COLUMNS = 15;

    private PartyTable() {}

    static List<KnownParty> read() {
        List<KnownParty> parties = new ArrayList<>(400);
        try (InputStream in = PartyTable.class.getResourceAsStream("parties.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table of parties");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    parties.add(party(split(line, '\t')));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parties;
    }

    private static KnownParty party(List<String> fields) {
        if (fields.size() != COLUMNS) {
            throw new IllegalStateException(fields + " has not " + COLUMNS + " columns");
        }
        boolean organisation = fields.get(0).equals("organisation");
        String code = fields.get(1);
        List<String> spellings = new ArrayList<>(split(fields.get(8), '|'));
        spellings.add(fields.get(2));
        spellings.add(fields.get(5));
        spellings.add(fields.get(6));
        return new KnownParty(
                organisation ? Party.organisation(code) : Party.country(code),
                fields.get(3),
                some(fields.get(4)),
                split(fields.get(7), '|'),
                spellings,
                some(fields.get(9)).map(Edtf::parse),
                some(fields.get(10)).map(Edtf::parse),
                split(fields.get(11), '|'),
                some(fields.get(13)).map(ZoneId::of));
    }

    private static Optional<String> some(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        if (from < text.length() || separator == '\t') {
            parts.add(text.substring(from));
        }
        return parts;
    }
}
