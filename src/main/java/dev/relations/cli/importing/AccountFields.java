package dev.relations.cli.importing;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Source;
import dev.relations.readout.DraftMeeting;
import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one more account adds to a record that is there. How the account calls the meeting, its
 * occasion and the offices is its own wording, in its own language; where the record has words for
 * them, they are no contradiction.
 */
final class AccountFields {

    private AccountFields() {}

    static Map<String, Object> of(DraftMeeting draft, Meeting meeting) {
        Map<String, Object> told = new LinkedHashMap<>(draft.fieldsForAnother());
        told.putIfAbsent("title", meeting.title());
        told.putIfAbsent("date", meeting.when().date().text());
        if (meeting.setting().occasion().isPresent()) {
            told.remove("occasion");
        }
        told.computeIfPresent("participants", (key, list) -> withoutOffices(list, meeting));
        told.computeIfPresent("sources", (key, list) -> withoutWhatIsKnown(list, meeting));
        return told;
    }

    private static Object withoutOffices(Object list, Meeting meeting) {
        List<Object> items = new ArrayList<>();
        for (Object item : (List<?>) list) {
            boolean known =
                    item instanceof Map<?, ?> person
                            && meeting.participants().stream()
                                    .anyMatch(p -> isOne(p, String.valueOf(person.get("name"))));
            items.add(known ? without((Map<?, ?>) item, List.of("office")) : item);
        }
        return items;
    }

    private static boolean isOne(Participant participant, String name) {
        return participant.office().isPresent()
                && Spelling.fold(participant.name()).equals(Spelling.fold(name));
    }

    /** A source that the record has is only named by its address. */
    private static Object withoutWhatIsKnown(Object list, Meeting meeting) {
        List<Object> items = new ArrayList<>();
        for (Object item : (List<?>) list) {
            boolean known =
                    item instanceof Map<?, ?> source
                            && meeting.account().sources().stream()
                                    .anyMatch(s -> isOne(s, source.get("url")));
            items.add(
                    known
                            ? without(
                                    (Map<?, ?>) item, List.of("publisher", "complete", "published"))
                            : item);
        }
        return items;
    }

    private static boolean isOne(Source source, @Nullable Object url) {
        return url != null && source.url().map(u -> u.equals(url)).orElse(false);
    }

    private static Map<String, Object> without(Map<?, ?> item, List<String> keys) {
        Map<String, Object> kept = new LinkedHashMap<>();
        item.forEach((key, value) -> kept.put(String.valueOf(key), value));
        kept.keySet().removeAll(keys);
        return kept;
    }
}
