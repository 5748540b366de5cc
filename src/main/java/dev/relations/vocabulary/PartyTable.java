package dev.relations.vocabulary;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.meeting.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The built-in parties; the columns of their table are told at its head. A line is only taken apart
 * when its party is asked for.
 */
final class PartyTable {

    private static final int COLUMNS = 15;
    private static final List<String> STATES = List.of("country", "former", "territory");

    /** The letters of the longest code of a country; for a longer text no line is looked at. */
    private static final int LONGEST_COUNTRY_CODE = 3;

    private final Lines lines;
    private final Map<Party, Optional<KnownParty>> read = new ConcurrentHashMap<>();

    PartyTable(Lines lines) {
        this.lines = lines;
    }

    Optional<KnownParty> get(Party party) {
        Optional<KnownParty> known = read.get(party);
        if (known == null) {
            known = find(party);
            if (known.isPresent()) {
                read.put(party, known);
            }
        }
        return known;
    }

    private Optional<KnownParty> find(Party party) {
        if (party.isCountry() && party.code().length() > LONGEST_COUNTRY_CODE) {
            return Optional.empty();
        }
        for (String kind : party.isCountry() ? STATES : List.of("organisation")) {
            List<String> fields = lines.find(kind + "\t" + party.code());
            if (!fields.isEmpty()) {
                return Optional.of(parse(party, fields));
            }
        }
        return Optional.empty();
    }

    List<KnownParty> all() {
        List<KnownParty> all = new ArrayList<>();
        for (List<String> fields : lines.all()) {
            String code = fields.get(1);
            boolean organisation = fields.get(0).equals("organisation");
            all.add(parse(organisation ? Party.organisation(code) : Party.country(code), fields));
        }
        return all;
    }

    private static KnownParty parse(Party party, List<String> fields) {
        if (fields.size() != COLUMNS) {
            throw new IllegalStateException(fields + " has not " + COLUMNS + " columns");
        }
        List<String> spellings = new ArrayList<>(Lines.split(fields.get(8), '|'));
        spellings.add(fields.get(2));
        spellings.add(fields.get(5));
        spellings.add(fields.get(6));
        return new KnownParty(
                party,
                fields.get(3),
                some(fields.get(4)),
                Lines.split(fields.get(7), '|'),
                spellings,
                some(fields.get(9)).map(Edtf::parse),
                some(fields.get(10)).map(Edtf::parse),
                Lines.split(fields.get(11), '|'),
                some(fields.get(13)).map(Zone::new));
    }

    private static Optional<String> some(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
