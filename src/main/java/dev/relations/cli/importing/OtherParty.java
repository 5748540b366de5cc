package dev.relations.cli.importing;

import dev.relations.meeting.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The second of two parties, of which an account names one alone, put into the fields of its draft:
 * those of whom nothing told where they are from are of it; so is an account that does not say
 * whose it is; and what was agreed binds it too.
 */
record OtherParty(Party party) {

    void put(Map<String, Object> fields) {
        boolean tells = items(fields.get("sources")).stream().noneMatch(s -> has(s, "side"));
        String field = party.isCountry() ? "countries" : "organisations";
        List<Object> parties = items(fields.get(field));
        parties.add(tells ? 0 : parties.size(), party.code());
        fields.put(field, parties);
        completeEach(fields, "participants", "country", party.code());
        if (tells) {
            completeEach(fields, "sources", "side", party.code());
        }
        List<Object> promises = new ArrayList<>();
        for (Object promise : items(fields.get("commitments"))) {
            Map<String, Object> bound = map(promise);
            List<Object> by = items(bound.get("by"));
            by.add(tells ? 0 : by.size(), party.code());
            bound.put("by", by);
            promises.add(bound);
        }
        fields.computeIfPresent("commitments", (key, before) -> promises);
    }

    /** In place of a party that was only assumed, wherever that stands. */
    void putInsteadOf(String assumed, Map<String, Object> fields) {
        if (assumed.equals(party.code())) {
            return;
        }
        for (String field : List.of("countries", "organisations")) {
            List<Object> others = items(fields.get(field));
            others.remove(assumed);
            fields.computeIfPresent(field, (key, before) -> others);
        }
        for (String field : List.of("participants", "commitments")) {
            List<Object> without = new ArrayList<>();
            for (Object item : items(fields.get(field))) {
                Map<String, Object> all = map(item);
                all.remove("country", assumed);
                List<Object> by = items(all.get("by"));
                by.remove(assumed);
                all.computeIfPresent("by", (key, before) -> by);
                without.add(all);
            }
            fields.computeIfPresent(field, (key, before) -> without);
        }
        put(fields);
    }

    private static void completeEach(
            Map<String, Object> fields, String field, String key, String value) {
        List<Object> complete = new ArrayList<>();
        for (Object item : items(fields.get(field))) {
            Map<String, Object> all = map(item);
            all.putIfAbsent(key, value);
            complete.add(all);
        }
        fields.computeIfPresent(field, (name, before) -> complete);
    }

    private static boolean has(Object item, String key) {
        return map(item).containsKey(key);
    }

    private static List<Object> items(@Nullable Object list) {
        return list instanceof List<?> items ? new ArrayList<>(items) : new ArrayList<>();
    }

    private static Map<String, Object> map(Object item) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (item instanceof Map<?, ?> fields) {
            fields.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }
}
