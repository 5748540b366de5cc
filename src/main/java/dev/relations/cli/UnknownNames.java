package dev.relations.cli;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reports persons and topics of new meetings that the vocabulary does not know. */
final class UnknownNames {

    private final Relations relations;
    private final Vocabulary vocabulary;

    UnknownNames(Relations relations, Vocabulary vocabulary) {
        this.relations = relations;
        this.vocabulary = vocabulary;
    }

    void report(List<Meeting> meetings) {
        Messages messages = new Messages(relations);
        Set<String> told = new LinkedHashSet<>();
        for (Meeting meeting : meetings) {
            for (Participant participant : meeting.participants()) {
                String name = participant.name();
                if (vocabulary.people().get(participant.person()).isEmpty() && told.add(name)) {
                    tell(messages, "person", name, nearest(vocabulary.people().find(name)));
                }
            }
            for (TopicKey topic : meeting.allTopics()) {
                String key = topic.value();
                if (vocabulary.topics().get(topic).isEmpty() && told.add(key)) {
                    tell(messages, "topic", key, nearest(vocabulary.topics().find(key)));
                }
            }
        }
    }

    private static void tell(Messages messages, String what, String name, List<String> nearest) {
        messages.note(
                "there is no "
                        + what
                        + " \""
                        + name
                        + "\" in the vocabulary; it is kept as written",
                nearest.isEmpty() ? "" : "the nearest are " + String.join(", ", nearest));
    }

    private static List<String> nearest(Match<?> match) {
        return match instanceof Match.None<?> none ? none.nearest() : List.of();
    }
}
