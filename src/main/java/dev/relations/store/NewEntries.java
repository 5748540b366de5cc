package dev.relations.store;

import dev.relations.change.ChangedFolder;
import dev.relations.change.FileChange;
import dev.relations.change.Outcome;
import dev.relations.change.RefusedChangeException;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import dev.relations.vocabulary.Topic;
import dev.relations.yaml.RefusedEditException;
import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * New entries of the vocabulary. They are put where the order of the entries that are there wants
 * them, if these have one; nothing else in the files changes.
 */
public record NewEntries(List<Person> people, List<Topic> topics) {

    /** None. */
    public static final NewEntries NONE = new NewEntries(List.of(), List.of());

    private static final YamlStyle STYLE = new YamlStyle(100, 4, Set.of());

    public NewEntries {
        people = List.copyOf(people);
        topics = List.copyOf(topics);
    }

    /** One person. */
    public static NewEntries of(Person person) {
        return new NewEntries(List.of(person), List.of());
    }

    /** One topic. */
    public static NewEntries of(Topic topic) {
        return new NewEntries(List.of(), List.of(topic));
    }

    /** These and others. */
    public NewEntries and(NewEntries more) {
        List<Person> allPeople = new ArrayList<>(people);
        allPeople.addAll(more.people);
        List<Topic> allTopics = new ArrayList<>(topics);
        allTopics.addAll(more.topics);
        return new NewEntries(allPeople, allTopics);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return people.isEmpty() && topics.isEmpty();
    }

    /**
     * What becomes of the files of a folder's vocabulary; to be thought out under the lock of the
     * folder. An entry that is there meanwhile stays as it is.
     *
     * @throws RefusedChangeException if a file cannot be changed
     */
    public List<FileChange> changes(Path folder) {
        List<FileChange> changes = new ArrayList<>();
        if (!people.isEmpty()) {
            change(folder, VocabularyReader.PEOPLE, this::withPeople).ifPresent(changes::add);
        }
        if (!topics.isEmpty()) {
            change(folder, VocabularyReader.TOPICS, this::withTopics).ifPresent(changes::add);
        }
        return changes;
    }

    private interface Step {
        YamlText more(YamlText text);
    }

    private static Optional<FileChange> change(Path folder, String name, Step step) {
        String path = RecordFiles.VOCABULARY + "/" + name;
        Path file = folder.resolve(path);
        try {
            boolean there = Files.exists(file);
            String before = there ? ChangedFolder.read(file) : "";
            String after = step.more(YamlText.of(before, STYLE)).toString();
            return after.equals(before)
                    ? Optional.empty()
                    : Optional.of(
                            there
                                    ? new FileChange.Replace(path, before, after)
                                    : new FileChange.Create(path, after));
        } catch (IOException e) {
            throw refused(path, String.valueOf(e.getMessage()));
        } catch (YamlException e) {
            throw refused(path, e.reason());
        } catch (RefusedEditException e) {
            throw refused(path, e.reason());
        }
    }

    private static RefusedChangeException refused(String path, String reason) {
        return new RefusedChangeException(
                new Outcome.Failed(path, reason, "mend it first; see relations check"));
    }

    private YamlText withPeople(YamlText text) {
        YamlText more = text;
        for (Person person : people) {
            List<String> keys = keys(more);
            String key = person.key().value();
            if (!keys.contains(key)) {
                more = more.put(YamlPath.ROOT, key, fields(person), inOrder(keys, key));
            }
        }
        return more;
    }

    private YamlText withTopics(YamlText text) {
        YamlText more = text;
        for (Topic topic : topics) {
            String key = topic.key().value();
            if (!keys(more).contains(key)) {
                more = more.put(YamlPath.ROOT, key, fields(topic), TopicOrder.of(more, topic));
            }
        }
        return more;
    }

    static List<String> keys(YamlText text) {
        List<String> keys = new ArrayList<>();
        if (text.root().orElse(null) instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> keys.add(entry.key().value()));
        }
        return keys;
    }

    /** The keys with a new one among them; behind all where they are in no order. */
    private static List<String> inOrder(List<String> keys, String key) {
        List<String> sorted = new ArrayList<>(keys);
        sorted.sort(null);
        List<String> order = new ArrayList<>(keys);
        int place = keys.size();
        while (sorted.equals(keys) && place > 0 && keys.get(place - 1).compareTo(key) > 0) {
            place--;
        }
        order.add(place, key);
        return order;
    }

    private static Map<String, Object> fields(Person person) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", person.name());
        if (!person.aliases().isEmpty()) {
            fields.put("aliases", person.aliases());
        }
        person.party().map(Party::code).ifPresent(code -> fields.put("country", code));
        if (!person.tenures().isEmpty()) {
            fields.put("offices", person.tenures().stream().map(NewEntries::fields).toList());
        }
        return fields;
    }

    private static Map<String, Object> fields(Tenure tenure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", tenure.office());
        tenure.from().map(Edtf::text).ifPresent(text -> fields.put("from", text));
        tenure.to().map(Edtf::text).ifPresent(text -> fields.put("to", text));
        return fields;
    }

    private static Map<String, Object> fields(Topic topic) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("label", topic.labels());
        if (!topic.aliases().isEmpty()) {
            fields.put("aliases", topic.aliases());
        }
        List<String> broader = topic.broader().stream().map(TopicKey::value).toList();
        if (!broader.isEmpty()) {
            fields.put("broader", broader.size() == 1 ? broader.get(0) : broader);
        }
        return fields;
    }
}
