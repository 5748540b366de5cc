package dev.relations.vocabulary;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    private final Map<Party, String> lines = new LinkedHashMap<>(1024);
    private final Map<Party, KnownParty> read = new ConcurrentHashMap<>();

    PartyTable(String text) {
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            if (to > from && text.charAt(from) != '#') {
                int code = text.indexOf('\t', from) + 1;
                boolean organisation = text.startsWith("organisation", from);
                lines.put(
                        party(organisation, text.substring(code, text.indexOf('\t', code))),
                        text.substring(from, to));
            }
        }
    }

    static PartyTable builtIn() {
        return new PartyTable(TableText.read("parties.tsv"));
    }

    private static Party party(boolean organisation, String code) {
        return organisation ? Party.organisation(code) : Party.country(code);
    }

    Optional<KnownParty> get(Party party) {
        String line = lines.get(party);
        return line == null
                ? Optional.empty()
                : Optional.of(read.computeIfAbsent(party, p -> parse(p, line)));
    }

    List<KnownParty> all() {
        return lines.keySet().stream().flatMap(party -> get(party).stream()).toList();
    }

    private static KnownParty parse(Party party, String line) {
        List<String> fields = TableText.split(line, '\t');
        if (fields.size() != COLUMNS) {
            throw new IllegalStateException(fields + " has not " + COLUMNS + " columns");
        }
        List<String> spellings = new ArrayList<>(TableText.split(fields.get(8), '|'));
        spellings.add(fields.get(2));
        spellings.add(fields.get(5));
        spellings.add(fields.get(6));
        return new KnownParty(
                party,
                fields.get(3),
                some(fields.get(4)),
                TableText.split(fields.get(7), '|'),
                spellings,
                some(fields.get(9)).map(Edtf::parse),
                some(fields.get(10)).map(Edtf::parse),
                TableText.split(fields.get(11), '|'),
                some(fields.get(13)).map(ZoneId::of));
    }

    private static Optional<String> some(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
