package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import dev.relations.yaml.YamlPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Entries of people that share a spelling, or an address elsewhere. */
final class EntriesRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        People people = folder.vocabulary().people();
        Map<String, PersonKey> spellings = new HashMap<>();
        Map<String, PersonKey> addresses = new HashMap<>();
        for (Person person : people.entries()) {
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
