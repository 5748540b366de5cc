package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Topic;
import dev.relations.yaml.YamlPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Broader topics that have no entry, or lead back to where they came from. */
final class BroaderRule implements Rule {

    static final String TOPICS = "vocabulary/topics.yaml";

    @Override
    public void check(Folder folder, Findings found) {
        Map<TopicKey, Topic> topics = new HashMap<>();
        List<Topic> entries = folder.vocabulary().topics().entries();
        entries.forEach(topic -> topics.put(topic.key(), topic));
        Set<TopicKey> told = new HashSet<>();
        for (Topic topic : entries) {
            for (int i = 0; i < topic.broader().size(); i++) {
                TopicKey broader = topic.broader().get(i);
                if (!topics.containsKey(broader)) {
                    unknown(topic, i, topics.keySet(), found);
                } else if (!told.contains(topic.key())) {
                    List<TopicKey> cycle = cycle(topic, broader, topics);
                    if (!cycle.isEmpty()) {
                        told.addAll(cycle);
                        report(topic, i, cycle, found);
                    }
                }
            }
        }
    }

    private static void unknown(Topic topic, int i, Set<TopicKey> known, Findings found) {
        String broader = topic.broader().get(i).value();
        List<String> near =
                Spelling.nearest(broader, known.stream().map(TopicKey::value).sorted().toList());
        found.add(
                Code.UNKNOWN_BROADER,
                TOPICS,
                field(topic, i),
                "there is no topic " + broader,
                near.isEmpty()
                        ? "add an entry for it, or take it out"
                        : "did you mean " + String.join(" or ", near) + "?");
    }

    /** One key is written alone, or several as a list. */
    private static YamlPath field(Topic topic, int i) {
        return YamlPath.of(topic.key().value(), "broader").item(i);
    }

    /** The way from a topic by a broader one back to it; empty if there is none. */
    private static List<TopicKey> cycle(
            Topic topic, TopicKey broader, Map<TopicKey, Topic> topics) {
        Map<TopicKey, TopicKey> cameFrom = new HashMap<>();
        List<TopicKey> open = new ArrayList<>(List.of(broader));
        cameFrom.put(broader, topic.key());
        while (!open.isEmpty()) {
            TopicKey next = open.remove(open.size() - 1);
            if (next.equals(topic.key())) {
                return way(topic.key(), cameFrom);
            }
            Topic entry = topics.get(next);
            for (TopicKey above : entry == null ? List.<TopicKey>of() : entry.broader()) {
                if (!cameFrom.containsKey(above)) {
                    cameFrom.put(above, next);
                    open.add(above);
                }
            }
        }
        return List.of();
    }

    private static List<TopicKey> way(TopicKey topic, Map<TopicKey, TopicKey> cameFrom) {
        List<TopicKey> way = new ArrayList<>(List.of(topic));
        TopicKey step = cameFrom.getOrDefault(topic, topic);
        while (!step.equals(topic)) {
            way.add(0, step);
            step = cameFrom.getOrDefault(step, topic);
        }
        way.add(0, topic);
        return way;
    }

    private static void report(Topic topic, int i, List<TopicKey> cycle, Findings found) {
        found.add(
                Code.BROADER_CYCLE,
                TOPICS,
                field(topic, i),
                "a topic cannot be broader than itself: "
                        + String.join(" < ", cycle.stream().map(TopicKey::value).toList()),
                "take one of these broader topics out");
    }
}
