package dev.relations.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.PersonEntries;
import dev.relations.vocabulary.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptPersonsTest {

    private static final List<String> NAMES =
            List.of("Kamikawa Yoko", "Yōko Kamikawa", "Séjourné", "上川陽子", "Park Jin", "Ōno");

    @Test
    void whatIsReadIsWhatWasWritten() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            PersonEntries written = People.of(persons(random)).entries();
            Out out = new Out();
            out.text("before");
            KeptPersons.write(written, out);
            out.text("behind");
            In in = new In(out.copy(), 0);
            assertThat(in.text()).isEqualTo("before");
            KeptPersons kept = KeptPersons.read(in);
            assertThat(in.text()).isEqualTo("behind");

            assertSame(written, kept);
            Out again = new Out();
            KeptPersons.write(kept, again);
            assertSame(written, KeptPersons.read(new In(again.copy(), 0)));
        }
    }

    private static void assertSame(PersonEntries written, PersonEntries kept) {
        assertThat(kept.all()).isEqualTo(written.all());
        assertThat(kept.shared()).isEqualTo(written.shared());
        for (Person person : written.all()) {
            assertThat(kept.of(person.key())).contains(person);
            assertThat(kept.of(new PersonKey(person.key().value() + "-"))).isEmpty();
        }
        assertThat(kept.of(new PersonKey(""))).isEqualTo(written.of(new PersonKey("")));
    }

    private static List<Person> persons(Random random) {
        List<Person> persons = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            persons.add(
                    new Person(
                            new PersonKey("p" + Integer.toString(random.nextInt(400), 36)),
                            name(random),
                            random.nextBoolean() ? List.of() : List.of(name(random), name(random)),
                            random.nextBoolean()
                                    ? Optional.of(Party.country("JP"))
                                    : Optional.empty(),
                            random.nextBoolean()
                                    ? List.of()
                                    : List.of(
                                            new Tenure(
                                                    "Minister",
                                                    Optional.of(Edtf.parse("2023-09-13")),
                                                    Optional.empty())),
                            List.of()));
        }
        return persons;
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
