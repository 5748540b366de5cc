package dev.relations.vocabulary;

import dev.relations.meeting.TopicKey;
import java.util.List;
import java.util.Map;

/**
 * Something that is talked about.
 *
 * @param labels display names by language (BCP 47); English is the one shown
 * @param aliases other spellings
 * @param broader the topics that this one is a part of
 * @param exactMatch addresses of the same concept elsewhere
 */
public record Topic(
        TopicKey key,
        Map<String, String> labels,
        List<String> aliases,
        List<TopicKey> broader,
        List<String> exactMatch) {
    public Topic {
        labels = Map.copyOf(labels);
        aliases = List.copyOf(aliases);
        broader = List.copyOf(broader);
        exactMatch = List.copyOf(exactMatch);
    }

    /** The English label, or the key where there is none. */
    public String name() {
        return labels.getOrDefault("en", key.value());
    }
}
