package dev.relations.report;

import dev.relations.meeting.Keyed;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
     * @param brief how it is shown where there is little room: a country's code, a family name
     */
    public record Value(String key, String name, String brief) {

        private Value(String key, String name) {
            this(key, name, name);
        }

        // Written out: the first comparison of a record that has none of its own takes
        // milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Value value
                    && key.equals(value.key)
                    && name.equals(value.name)
                    && brief.equals(value.brief);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /** Brief labels of values, in their order; the names of those whose brief labels are one. */
    public static List<String> labels(List<Value> values) {
        Map<String, Long> times =
                values.stream().collect(Collectors.groupingBy(Value::brief, Collectors.counting()));
        return values.stream()
                .map(v -> times.getOrDefault(v.brief(), 0L) > 1 ? v.name() : v.brief())
                .toList();
    }

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
                            .map(p -> new Value(p.code(), vocabulary.parties().name(p), p.code()))
                            .distinct()
                            .toList();
            case MINISTER ->
                    meeting.participants().stream()
                            .map(p -> p.person())
                            .distinct()
                            .map(p -> person(p, vocabulary.people()))
                            .toList();
            case TOPIC ->
                    meeting.allTopics().stream()
                            .map(t -> new Value(t.value(), vocabulary.topics().name(t)))
                            .toList();
            case FORM -> meeting.form().stream().map(f -> new Value(f.key(), f.key())).toList();
        };
    }

    private static Value person(PersonKey key, People people) {
        String name = people.name(key);
        Optional<String> family = people.entry(key).flatMap(Person::family);
        return new Value(key.value(), name, family.orElse(name));
    }
}
