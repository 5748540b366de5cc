package dev.relations.edit;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the sources of a second record are called in the first: by the key that the first has for
 * the same address, or by their own unless the first uses that for another.
 */
final class SourceKeys {

    private final Map<String, String> keys = new HashMap<>();
    private final Optional<String> ofFirst;
    private final Optional<String> ofSecond;

    SourceKeys(Meeting first, Meeting second) {
        Set<String> taken = new HashSet<>();
        first.account().sources().forEach(source -> source.key().ifPresent(taken::add));
        for (Source source : second.account().sources()) {
            source.key().ifPresent(key -> keys.put(key, name(key, source, first, taken)));
        }
        this.ofFirst = only(first);
        this.ofSecond = only(second).map(key -> keys.getOrDefault(key, key));
    }

    private static String name(String key, Source source, Meeting first, Set<String> taken) {
        for (Source own : first.account().sources()) {
            boolean same =
                    own.url().isPresent() && source.url().isPresent()
                            ? own.url().equals(source.url())
                            : own.key().equals(source.key());
            if (same && own.key().isPresent()) {
                return own.key().get();
            }
        }
        String free = key;
        for (int i = 2; !taken.add(free); i++) {
            free = key + "-" + i;
        }
        return free;
    }

    private static Optional<String> only(Meeting meeting) {
        List<Source> sources = meeting.account().sources();
        return sources.size() == 1 ? sources.get(0).key() : Optional.empty();
    }

    /** The key of the first record's one source. */
    Optional<String> ofFirst() {
        return ofFirst;
    }

    /** The key that the second record's one source has in the first. */
    Optional<String> ofSecond() {
        return ofSecond;
    }

    /**
     * An item of the second record as the first is to have it: with the first's keys of sources,
     * and a paragraph with its source where the second record had but one.
     */
    Object renamed(String list, Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            return item;
        }
        Map<String, Object> renamed = new LinkedHashMap<>();
        map.forEach((key, value) -> renamed.put(String.valueOf(key), value));
        String key = list.equals("sources") ? "key" : "source";
        if (renamed.get(key) instanceof String named) {
            renamed.put(key, keys.getOrDefault(named, named));
        } else if (list.equals("paragraphs") && ofSecond.isPresent()) {
            renamed.put("source", ofSecond.get());
        }
        return renamed;
    }
}
