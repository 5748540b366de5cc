package dev.relations.edit;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Source;
import java.util.ArrayList;
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
    private final List<Integer> inFirst = new ArrayList<>();
    private final Optional<String> ofFirst;
    private final Optional<String> ofSecond;

    SourceKeys(Meeting first, Meeting second) {
        Set<String> taken = new HashSet<>();
        first.account().sources().forEach(source -> source.key().ifPresent(taken::add));
        for (Source source : second.account().sources()) {
            int same = place(source, first.account().sources());
            inFirst.add(same);
            Optional<String> own =
                    same < 0 ? Optional.empty() : first.account().sources().get(same).key();
            source.key().ifPresent(key -> keys.put(key, own.orElseGet(() -> free(key, taken))));
        }
        this.ofFirst = only(first);
        this.ofSecond = only(second).map(this::key);
    }

    /** Of the same address, or of the same key where one of them has no address. */
    private static int place(Source source, List<Source> all) {
        for (int i = 0; i < all.size(); i++) {
            Source own = all.get(i);
            boolean addresses = own.url().isPresent() && source.url().isPresent();
            if (addresses
                    ? own.url().equals(source.url())
                    : own.key().isPresent() && own.key().equals(source.key())) {
                return i;
            }
        }
        return -1;
    }

    private static String free(String key, Set<String> taken) {
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

    /** The place from 0 of a source of the second among those of the first; -1 if it is new. */
    int inFirst(int ofSecond) {
        return ofSecond < inFirst.size() ? inFirst.get(ofSecond) : -1;
    }

    /** The key that a source of the second has in the first. */
    String key(String ofSecond) {
        return keys.getOrDefault(ofSecond, ofSecond);
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
            renamed.put(key, key(named));
        } else if (list.equals("paragraphs") && ofSecond.isPresent()) {
            renamed.put("source", ofSecond.get());
        }
        return renamed;
    }
}
