package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Topics;
import dev.relations.yaml.YamlPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Topics without an entry in the vocabulary, if the folder keeps one: each time; one that many
 * meetings have, and that is like none with an entry, is missing there, and told once. Topics that
 * name nothing.
 */
final class TopicRule implements Rule {

    /** So many meetings do not mistake the same topic. */
    private static final int MANY = 10;

    private static final TopicKey NOTHING = new TopicKey("");

    @Override
    public void check(Folder folder, Findings found) {
        Topics topics = folder.vocabulary().topics();
        folder.meetings().forEach(meeting -> checkNamed(meeting, found));
        if (topics.entries().isEmpty()) {
            return;
        }
        Map<TopicKey, Integer> unknown = count(folder);
        Set<TopicKey> told = new HashSet<>();
        Map<TopicKey, List<String>> nearest = new HashMap<>();
        for (Meeting meeting : folder.meetings()) {
            Map<YamlPath, TopicKey> places = places(meeting);
            places.forEach(
                    (field, key) -> {
                        if (!unknown.containsKey(key)) {
                            return;
                        }
                        List<String> near = nearest.computeIfAbsent(key, k -> nearest(k, topics));
                        int meetings = unknown.getOrDefault(key, 1);
                        if (told.add(key) || !near.isEmpty() || meetings <= MANY) {
                            report(meeting, field, key, near, meetings, found);
                        }
                    });
        }
    }

    /** An item with nothing behind its dash, or with signs alone, is read as a topic too. */
    private static void checkNamed(Meeting meeting, Findings found) {
        if (meeting.allTopics().contains(NOTHING)) {
            places(meeting)
                    .forEach(
                            (field, key) -> {
                                if (key.equals(NOTHING)) {
                                    found.add(
                                            Code.UNKNOWN_TOPIC,
                                            meeting,
                                            field,
                                            "a topic has no letter or digit",
                                            "write what it is, or take the item away");
                                }
                            });
        }
    }

    private static Map<TopicKey, Integer> count(Folder folder) {
        Set<TopicKey> known = new HashSet<>(Set.of(NOTHING));
        folder.vocabulary().topics().entries().forEach(topic -> known.add(topic.key()));
        Map<TopicKey, Integer> unknown = new HashMap<>();
        for (Meeting meeting : folder.meetings()) {
            for (TopicKey key : meeting.allTopics()) {
                if (!known.contains(key)) {
                    unknown.merge(key, 1, Integer::sum);
                }
            }
        }
        return unknown;
    }

    private static Map<YamlPath, TopicKey> places(Meeting meeting) {
        Map<YamlPath, TopicKey> places = new LinkedHashMap<>();
        for (int i = 0; i < meeting.topics().size(); i++) {
            places.put(Fields.TOPICS.item(i), meeting.topics().get(i));
        }
        for (int i = 0; i < meeting.account().paragraphs().size(); i++) {
            List<TopicKey> topics = meeting.account().paragraphs().get(i).topics();
            for (int j = 0; j < topics.size(); j++) {
                places.put(Fields.PARAGRAPHS.item(i).key("topics").item(j), topics.get(j));
            }
        }
        return places;
    }

    private static List<String> nearest(TopicKey key, Topics topics) {
        return topics.find(key.value()) instanceof Match.None<Topic> none
                ? none.nearest()
                : List.of();
    }

    private static void report(
            Meeting meeting,
            YamlPath field,
            TopicKey key,
            List<String> near,
            int meetings,
            Findings found) {
        found.add(
                Code.UNKNOWN_TOPIC,
                meeting,
                field,
                "the topic "
                        + key
                        + " has no entry"
                        + (near.isEmpty() && meetings > MANY
                                ? "; " + (meetings - 1) + " more meetings have it"
                                : ""),
                near.isEmpty()
                        ? "add it to vocabulary/topics.yaml"
                        : "did you mean " + String.join(" or ", near) + "?");
    }
}
