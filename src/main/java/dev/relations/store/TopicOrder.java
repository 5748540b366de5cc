package dev.relations.store;

import dev.relations.vocabulary.Topic;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order of {@code topics.yaml} with a new topic among the others: as a tree, where it is
 * written so, with the topics below one broader term in the order of their keys; or else behind
 * all.
 */
final class TopicOrder {

    private final YamlText text;
    private final List<String> keys;

    private TopicOrder(YamlText text) {
        this.text = text;
        this.keys = NewEntries.keys(text);
    }

    /** All keys, the new one in its place. */
    static List<String> of(YamlText text, Topic topic) {
        TopicOrder order = new TopicOrder(text);
        List<String> all = new ArrayList<>(order.keys);
        String broader = topic.broader().isEmpty() ? "" : topic.broader().get(0).value();
        all.add(order.place(topic.key().value(), broader), topic.key().value());
        return all;
    }

    private int place(String key, String broader) {
        int from = 0;
        if (!broader.isEmpty()) {
            from = keys.indexOf(broader) + 1;
            if (from == 0) {
                return keys.size();
            }
        }
        int end = from;
        List<String> siblings = new ArrayList<>();
        int place = -1;
        while (end < keys.size() && (broader.isEmpty() || isBelow(keys.get(end), broader))) {
            String each = keys.get(end);
            if (broader(each).equals(broader)) {
                siblings.add(each);
                place = place < 0 && each.compareTo(key) > 0 ? end : place;
            }
            end++;
        }
        List<String> sorted = new ArrayList<>(siblings);
        sorted.sort(null);
        return place < 0 || !sorted.equals(siblings) ? end : place;
    }

    /** Whether a topic is a part of another, at any depth. */
    private boolean isBelow(String key, String other) {
        String at = key;
        for (int depth = 0; depth < keys.size() && !at.isEmpty(); depth++) {
            at = broader(at);
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The one broader topic of a topic that is there; empty for none, or for several. */
    private String broader(String key) {
        Optional<YamlNode> broader =
                text.root().isPresent() && text.root().get() instanceof YamlMapping
                        ? text.at(YamlPath.of(key, "broader"))
                        : Optional.empty();
        return broader.isPresent()
                        && broader.get() instanceof YamlScalar scalar
                        && keys.contains(scalar.value())
                ? scalar.value()
                : "";
    }
}
