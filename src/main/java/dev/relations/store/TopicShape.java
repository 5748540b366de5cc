package dev.relations.store;

import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Topic;
import java.util.List;
import java.util.Map;

/** A topic of {@code topics.yaml}, below its key. */
public final class TopicShape extends EntryShape<Topic> {

    private final Field<Map<String, String>> label =
            field("label", new Kind.ByLanguage(), "The name to show, or one for each language.");
    private final Field<List<String>> aliases =
            field("aliases", Kinds.listOf(Kinds.TEXT), "Every other spelling.");
    private final Field<List<TopicKey>> broader =
            field(
                    "broader",
                    new Kind.OneOrMore<>(Kinds.TOPIC_KEY),
                    "The key of the topic that this one is a part of, or a list of such.");
    private final Field<List<String>> exactMatch =
            field(
                    "exact_match",
                    Kinds.listOf(Kinds.TEXT),
                    "Addresses of the same topic elsewhere.");
    private final Field<Map<String, String>> check = checkField();

    public TopicShape() {
        super("a topic");
    }

    @Override
    Entry<Topic> read(Fields fields) {
        Map<String, String> labels = fields.get(label).orElse(Map.of());
        List<String> others = fields.all(aliases);
        List<TopicKey> above = fields.all(broader);
        List<String> matches = fields.all(exactMatch);
        fields.get(check);
        fields.warnOfUnknown();
        return key -> new Topic(new TopicKey(key), labels, others, above, matches);
    }
}
