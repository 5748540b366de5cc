package dev.relations.vocabulary;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.TopicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The known topics, their spellings and their broader terms. */
public final class Topics {

    private final Map<TopicKey, Topic> entries = new TreeMap<>();

    /** Which only occur in meetings; found out when first asked for, as most commands never do. */
    private final Supplier<Collection<TopicKey>> occurring;

    private volatile @Nullable Known known;

    /** Every topic, with its spellings and its place among the others. */
    private record Known(
            Map<TopicKey, Topic> byKey,
            Map<String, Set<TopicKey>> spellings,
            Map<TopicKey, List<TopicKey>> narrower) {

        static Known of(Collection<Topic> topics) {
            Known known = new Known(new TreeMap<>(), new HashMap<>(), new HashMap<>());
            topics.forEach(topic -> known.byKey.put(topic.key(), topic));
            known.byKey.values().forEach(known::index);
            known.narrower.values().forEach(keys -> keys.sort(known.byName()));
            return known;
        }

        private void index(Topic topic) {
            add(topic.key().value(), topic);
            topic.labels().values().forEach(label -> add(label, topic));
            topic.aliases().forEach(alias -> add(alias, topic));
            for (TopicKey broader : topic.broader()) {
                narrower.computeIfAbsent(broader, b -> new ArrayList<>()).add(topic.key());
            }
        }

        private void add(String spelling, Topic topic) {
            String folded = Spelling.fold(spelling);
            if (!folded.isEmpty()) {
                spellings.computeIfAbsent(folded, f -> new LinkedHashSet<>()).add(topic.key());
            }
        }

        private Comparator<TopicKey> byName() {
            return (one, other) -> {
                int order = Spelling.fold(name(one)).compareTo(Spelling.fold(name(other)));
                return order != 0 ? order : one.compareTo(other);
            };
        }

        private String name(TopicKey key) {
            Topic topic = byKey.get(key);
            return topic == null ? key.value() : topic.name();
        }
    }

    private Topics(Collection<Topic> entries, Supplier<Collection<TopicKey>> occurring) {
        entries.forEach(topic -> this.entries.put(topic.key(), topic));
        this.occurring = occurring;
    }

    /** The topics of a meeting and those broader than they are, each once. */
    public Set<TopicKey> of(Meeting meeting) {
        Set<TopicKey> all = new LinkedHashSet<>();
        for (TopicKey key : meeting.allTopics()) {
            addWithBroader(key, all);
        }
        return all;
    }

    private void addWithBroader(TopicKey key, Set<TopicKey> all) {
        Topic entry = all.add(key) ? entries.get(key) : null;
        if (entry != null) {
            entry.broader().forEach(broader -> addWithBroader(broader, all));
        }
    }

    private Known known() {
        Known made = known;
        return made != null ? made : makeKnown();
    }

    private synchronized Known makeKnown() {
        Known made = known;
        if (made == null) {
            List<Topic> all = new ArrayList<>(entries.values());
            for (TopicKey key : occurring.get()) {
                all.add(new Topic(key, Map.of(), List.of(), List.of(), List.of()));
            }
            made = Known.of(all);
            known = made;
        }
        return made;
    }

    /** These topics. */
    public static Topics of(Collection<Topic> topics) {
        return new Topics(topics, List::of);
    }

    /** These and every topic that these meetings name without an entry. */
    public Topics including(Meetings meetings) {
        return new Topics(entries.values(), () -> unknown(meetings));
    }

    private Collection<TopicKey> unknown(Meetings meetings) {
        Set<TopicKey> unknown = new LinkedHashSet<>();
        for (Meeting meeting : meetings) {
            for (TopicKey key : meeting.allTopics()) {
                if (!entries.containsKey(key)) {
                    unknown.add(key);
                }
            }
        }
        return unknown;
    }

    /**
     * The identity of a topic as a record writes it: the key whose spelling it is, or a slug of it.
     */
    public TopicKey identify(String spelling) {
        TopicKey written = new TopicKey(spelling);
        if (known().byKey.containsKey(written)) {
            return written;
        }
        Set<TopicKey> found = known().spellings.getOrDefault(Spelling.fold(spelling), Set.of());
        return found.size() == 1 ? found.iterator().next() : new TopicKey(Spelling.slug(spelling));
    }

    /** Which topic a user means: a key, a label in any language, or an alias. */
    public Match<Topic> find(String spelling) {
        Topic exact = known().byKey.get(new TopicKey(spelling));
        if (exact != null) {
            return new Match.One<>(exact);
        }
        List<Topic> found =
                known().spellings.getOrDefault(Spelling.fold(spelling), Set.of()).stream()
                        .sorted(known().byName())
                        .flatMap(key -> get(key).stream())
                        .toList();
        return switch (found.size()) {
            case 0 -> new Match.None<>(() -> nearest(spelling));
            case 1 -> new Match.One<>(found.get(0));
            default -> new Match.Several<>(found);
        };
    }

    private List<String> nearest(String spelling) {
        Map<String, String> keys = new HashMap<>();
        known().spellings.forEach((folded, of) -> keys.put(folded, of.iterator().next().value()));
        return Spelling.nearest(spelling, keys);
    }

    /** The topic itself and all narrower ones, at any depth; safe against cycles. */
    public Set<TopicKey> withNarrower(TopicKey key) {
        Set<TopicKey> all = new LinkedHashSet<>();
        List<TopicKey> open = new ArrayList<>(List.of(key));
        while (!open.isEmpty()) {
            TopicKey next = open.remove(open.size() - 1);
            if (all.add(next)) {
                open.addAll(narrower(next));
            }
        }
        return all;
    }

    /** The topics directly below this one, by name. */
    public List<TopicKey> narrower(TopicKey key) {
        return List.copyOf(known().narrower.getOrDefault(key, List.of()));
    }

    /**
     * The topics without a known broader one, by name; and of a cycle that hangs below none of them
     * the first by key, so that a walk from the roots reaches every topic.
     */
    public List<TopicKey> roots() {
        List<TopicKey> roots = new ArrayList<>();
        Set<TopicKey> reached = new HashSet<>();
        for (Topic topic : known().byKey.values()) {
            if (topic.broader().stream().noneMatch(known().byKey::containsKey)) {
                roots.add(topic.key());
                reached.addAll(withNarrower(topic.key()));
            }
        }
        for (TopicKey key : known().byKey.keySet()) {
            if (!reached.contains(key)) {
                roots.add(key);
                reached.addAll(withNarrower(key));
            }
        }
        roots.sort(known().byName());
        return roots;
    }

    /** What is known of a topic. */
    public Optional<Topic> get(TopicKey key) {
        Topic entry = entries.get(key);
        return Optional.ofNullable(entry != null ? entry : known().byKey.get(key));
    }

    /** The display name of a topic; the key when there is no entry. */
    public String name(TopicKey key) {
        Topic topic = entries.get(key);
        return topic == null ? key.value() : topic.name();
    }

    /** All topics, by key. */
    public List<Topic> all() {
        return List.copyOf(known().byKey.values());
    }

    /** The entry of a topic, if there is one. */
    public Optional<Topic> entry(TopicKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The topics with an entry of their own, by key. */
    public List<Topic> entries() {
        return List.copyOf(entries.values());
    }
}
