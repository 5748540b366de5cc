package dev.relations.cli.changing;

import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Relations;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reports persons and topics of new meetings that the vocabulary does not know. */
public final class UnknownNames {

    private static final String KEPT = "it is kept as written";

    private final Relations relations;
    private final Vocabulary vocabulary;

    /** What comes of a person who is not known. */
    private final String persons;

    /** Names that records keep as they are. */
    public UnknownNames(Relations relations, Vocabulary vocabulary) {
        this(relations, vocabulary, KEPT);
    }

    private UnknownNames(Relations relations, Vocabulary vocabulary, String persons) {
        this.relations = relations;
        this.vocabulary = vocabulary;
        this.persons = persons;
    }

    /** The same, of which persons get an entry. */
    public UnknownNames addingPeople() {
        return new UnknownNames(relations, vocabulary, "an entry is added");
    }

    /** Says of each name once that it is not known, with the nearest that are. */
    public void report(List<Meeting> meetings) {
        Messages messages = new Messages(relations);
        Set<String> told = new LinkedHashSet<>();
        for (Meeting meeting : meetings) {
            for (Participant participant : meeting.participants()) {
                String name = participant.name();
                if (vocabulary.people().get(participant.person()).isEmpty() && told.add(name)) {
                    List<String> nearest = nearest(vocabulary.people().find(name));
                    tell(messages, "person", name, persons, nearest);
                }
            }
            for (TopicKey topic : meeting.allTopics()) {
                String key = topic.value();
                if (vocabulary.topics().get(topic).isEmpty() && told.add(key)) {
                    List<String> nearest = nearest(vocabulary.topics().find(key));
                    tell(messages, "topic", key, KEPT, nearest);
                }
            }
        }
    }

    private static void tell(
            Messages messages, String what, String name, String so, List<String> nearest) {
        messages.note(
                "there is no " + what + " \"" + name + "\" in the vocabulary; " + so,
                nearest.isEmpty() ? "" : "the nearest are " + String.join(", ", nearest));
    }

    private static List<String> nearest(Match<?> match) {
        return match instanceof Match.None<?> none ? none.nearest() : List.of();
    }
}
