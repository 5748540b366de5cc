package dev.relations.completion;

import dev.relations.meeting.Meetings;
import dev.relations.meeting.Occurrence;
import dev.relations.meeting.Occurrences;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Offers topics, by key, by label in any language, and by alias. */
final class TopicOffers {

    private static final String GROUP = "topics";

    private final Topics topics;
    private final Map<TopicKey, Occurrence> seen;

    /** A broader topic is seen wherever one of its narrower ones is, as criteria find it. */
    TopicOffers(Topics topics, Meetings meetings) {
        this.topics = topics;
        this.seen =
                meetings.occurrences()
                        .map(Occurrences::topics)
                        .orElseGet(() -> Occurrence.in(meetings, topics::of));
    }

    private Topic entry(TopicKey key) {
        return topics.entry(key)
                .orElseGet(() -> new Topic(key, Map.of(), List.of(), List.of(), List.of()));
    }

    /** Those that were talked about. */
    List<Candidate> met(String typed) {
        Offers offers = new Offers(typed, GROUP);
        seen.keySet().stream().sorted().forEach(key -> offer(entry(key), offers));
        return offers.ranked();
    }

    /** All that are known, those that were talked about before the others. */
    List<Candidate> known(String typed) {
        Offers offers = new Offers(typed, GROUP);
        topics.entries().forEach(topic -> offer(topic, offers));
        for (TopicKey key : seen.keySet().stream().sorted().toList()) {
            if (topics.entry(key).isEmpty()) {
                offer(entry(key), offers);
            }
        }
        return offers.ranked();
    }

    private void offer(Topic topic, Offers offers) {
        Occurrence of = seen.get(topic.key());
        List<String> spellings = new ArrayList<>(topic.aliases());
        spellings.addAll(0, topic.labels().values().stream().sorted().toList());
        offers.add(
                topic.key().value(),
                spellings,
                spelling -> means(spelling, topic),
                of == null ? 0 : of.meetings(),
                () -> of == null ? topic.name() : topic.name() + " · " + Seen.inWords(of));
    }

    private boolean means(String spelling, Topic topic) {
        return topics.find(spelling) instanceof Match.One<Topic> one
                && one.value().key().equals(topic.key());
    }
}
