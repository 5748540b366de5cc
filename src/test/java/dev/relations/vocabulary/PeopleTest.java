package dev.relations.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    private static final Party JAPAN = Party.country("JP");
    private static final Party FRANCE = Party.country("FR");

    private static final People PEOPLE =
            People.of(
                    List.of(
                            person("kamikawa-yoko", "Kamikawa Yoko", JAPAN, "上川陽子"),
                            person("kono-taro", "Kono Taro", JAPAN),
                            person("kono-yohei", "Kono Yohei", JAPAN),
                            person("sejourne-stephane", "Stéphane Séjourné", FRANCE),
                            person("martin-jean-fr", "Jean Martin", FRANCE),
                            person("martin-jean-jp", "Jean Martin", JAPAN)));

    private static Person person(String key, String name, Party party, String... aliases) {
        return new Person(
                new PersonKey(key),
                name,
                List.of(aliases),
                Optional.of(party),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kamikawa Yoko",
                "Yoko KAMIKAWA",
                "Ms. Kamikawa Yoko",
                "Foreign Minister Kamikawa",
                "上川陽子",
                "上川",
                "kamikawa",
                "kamikawa-yoko"
            })
    void aPersonIsFoundByEverySpelling(String spelling) {
        assertThat(found(PEOPLE.find(spelling))).containsExactly("Kamikawa Yoko");
    }

    @Test
    void aNameOfSeveralIsAllOfThem() {
        assertThat(found(PEOPLE.find("Kono"))).containsExactly("Kono Taro", "Kono Yohei");
        assertThat(PEOPLE.identities("Jean Martin"))
                .containsExactlyInAnyOrder(
                        new PersonKey("martin-jean-fr"),
                        new PersonKey("martin-jean-jp"),
                        new PersonKey("jean-martin"));
    }

    @Test
    void aNameThatIsNobodysSuggestsTheNearest() {
        assertThat(found(PEOPLE.find("Kamikava"))).containsExactly("nearest: Kamikawa Yoko");
    }

    @Test
    void thePartyTellsTwoOfOneNameApart() {
        assertThat(PEOPLE.identify("Martin Jean", Optional.of(FRANCE)))
                .isEqualTo(new PersonKey("martin-jean-fr"));
        assertThat(PEOPLE.identify("Jean Martin", Optional.of(JAPAN)))
                .isEqualTo(new PersonKey("martin-jean-jp"));
        assertThat(PEOPLE.identify("Jean Martin", Optional.empty()))
                .isEqualTo(new PersonKey("jean-martin"));
    }

    @Test
    void whoHasNoEntryIsKnownByTheName() {
        PersonKey key = PEOPLE.identify("Noël Dupont", Optional.of(FRANCE));
        assertThat(key).isEqualTo(new PersonKey("noel-dupont"));
        assertThat(PEOPLE.entry(key)).isEmpty();
        assertThat(PEOPLE.name(key)).isEqualTo("noel-dupont");
    }

    private static List<String> found(Match<Person> match) {
        if (match instanceof Match.One<Person> one) {
            return List.of(one.value().name());
        } else if (match instanceof Match.Several<Person> several) {
            return several.candidates().stream().map(Person::name).toList();
        }
        return ((Match.None<Person>) match).nearest().stream().map(n -> "nearest: " + n).toList();
    }
}
