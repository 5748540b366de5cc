package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Topics;
import dev.relations.yaml.YamlPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Entries of people or of topics that share a spelling, or of people that share an address. */
final class EntriesRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        checkPeople(folder, found);
        checkTopics(folder.vocabulary().topics(), found);
    }

    private static void checkTopics(Topics topics, Findings found) {
        Map<String, TopicKey> spellings = new HashMap<>();
        for (Topic topic : topics.entries()) {
            spellings.put(Spelling.fold(topic.key().value()), topic.key());
        }
        for (Topic topic : topics.entries()) {
            YamlPath entry = YamlPath.of(topic.key().value());
            new TreeMap<>(topic.labels())
                    .values()
                    .forEach(
                            label ->
                                    checkSpelling(
                                            label, topic, entry.key("label"), spellings, found));
            for (int i = 0; i < topic.aliases().size(); i++) {
                YamlPath field = entry.key("aliases").item(i);
                checkSpelling(topic.aliases().get(i), topic, field, spellings, found);
            }
        }
    }

    private static void checkSpelling(
            String spelling,
            Topic topic,
            YamlPath field,
            Map<String, TopicKey> spellings,
            Findings found) {
        TopicKey key = spellings.putIfAbsent(Spelling.fold(spelling), topic.key());
        if (key != null && !key.equals(topic.key())) {
            found.add(
                    Code.ONE_NAME,
                    BroaderRule.TOPICS,
                    field,
                    spelling + " is also a spelling of " + key,
                    "take it out of one of the two, or make one entry of them");
        }
    }

    private static void checkPeople(Folder folder, Findings found) {
        People people = folder.vocabulary().people();
        Map<String, PersonKey> spellings = new HashMap<>();
        Map<String, PersonKey> addresses = new HashMap<>();
        for (Person person : people.entries().all()) {
            YamlPath entry = YamlPath.of(person.key().value());
            checkSpelling(person.name(), person, entry.key("name"), spellings, people, found);
            for (int i = 0; i < person.aliases().size(); i++) {
                YamlPath field = entry.key("aliases").item(i);
                checkSpelling(person.aliases().get(i), person, field, spellings, people, found);
            }
            for (int i = 0; i < person.sameAs().size(); i++) {
                PersonKey other = addresses.putIfAbsent(person.sameAs().get(i), person.key());
                if (other != null && !other.equals(person.key())) {
                    found.add(
                            Code.TWO_NAMES,
                            TenuresRule.PEOPLE,
                            entry.key("same_as").item(i),
                            "this is also the address of " + other + ": one person, two entries",
                            "make one entry of the two, or mend the address");
                }
            }
        }
    }

    private static void checkSpelling(
            String spelling,
            Person person,
            YamlPath field,
            Map<String, PersonKey> spellings,
            People people,
            Findings found) {
        PersonKey key = spellings.putIfAbsent(NameForms.inOneOrder(spelling), person.key());
        if (key == null || key.equals(person.key())) {
            return;
        }
        Optional<Person> other = people.entry(key);
        boolean toldApart =
                other.flatMap(Person::party).isPresent()
                        && person.party().isPresent()
                        && !other.flatMap(Person::party).equals(person.party());
        if (!toldApart) {
            found.add(
                    Code.ONE_NAME,
                    TenuresRule.PEOPLE,
                    field,
                    spelling + " is also a spelling of " + key,
                    "take it out of one of the two, or make one entry of them");
        }
    }
}
