package dev.relations.report;

import dev.relations.meeting.Keyed;
import dev.relations.meeting.Meeting;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** What meetings can be told apart by: the columns of a cross table, the lanes of a timeline. */
public enum Dimension implements Keyed {
    /** The year of the earliest possible day. */
    YEAR("year"),
    /** The parties. */
    COUNTRY("country"),
    /** The participants. */
    MINISTER("minister"),
    /** The topics, paragraphs' included. */
    TOPIC("topic"),
    /** The kind of event. */
    FORM("form");

    private final String key;

    Dimension(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The dimension of this name. */
    public static Optional<Dimension> of(String key) {
        return Keyed.find(values(), key);
    }

    /**
     * One value of a dimension.
     *
     * @param key its canonical key
     * @param name how it is shown
     */
    public record Value(String key, String name) {}

    /** The values of a meeting, each once; several for parties, participants and topics. */
    public List<Value> of(Meeting meeting, Vocabulary vocabulary) {
        return switch (this) {
            case YEAR ->
                    Years.of(meeting).stream()
                            .mapToObj(Integer::toString)
                            .map(y -> new Value(y, y))
                            .toList();
            case COUNTRY ->
                    meeting.parties().stream()
                            .map(p -> new Value(p.code(), vocabulary.parties().name(p)))
                            .distinct()
                            .toList();
            case MINISTER ->
                    meeting.participants().stream()
                            .map(p -> p.person())
                            .distinct()
                            .map(p -> new Value(p.value(), vocabulary.people().name(p)))
                            .toList();
            case TOPIC ->
                    meeting.allTopics().stream()
                            .map(t -> new Value(t.value(), vocabulary.topics().name(t)))
                            .toList();
            case FORM ->
                    meeting.setting().form().stream()
                            .map(f -> new Value(f.key(), f.key()))
                            .toList();
        };
    }
}
