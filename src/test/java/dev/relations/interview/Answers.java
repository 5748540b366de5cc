package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.completion.Candidate;
import dev.relations.edtf.Edtf;
import dev.relations.interview.Interview.Step;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.store.Loaded;
import dev.relations.store.RecordsFolder;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import dev.relations.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody who answers the questions of an interview, and looks at what becomes of it. */
final class Answers {

    static final LocalDate TODAY = LocalDate.of(2024, 3, 6);

    private static final Path RECORDS = Path.of("src/test/resources/dev/relations/cli/records");
    private static final Loaded LOADED = new RecordsFolder(RECORDS).load();

    static final Background RECORDED =
            new Background(LOADED.meetings(), LOADED.vocabulary(), TODAY);

    private Interview at;

    private Answers(Interview at) {
        this.at = at;
    }

    /** About a whole meeting, with what the records of the tests know. */
    static Answers begin() {
        return new Answers(Interview.of(RECORDED));
    }

    static Answers begin(Background background) {
        return new Answers(Interview.of(background));
    }

    /** About a whole meeting, with some persons more. */
    static Answers knowing(Person... more) {
        List<Person> all = new ArrayList<>(LOADED.vocabulary().people().entries().all());
        all.addAll(List.of(more));
        Vocabulary vocabulary =
                new Vocabulary(
                        LOADED.vocabulary().parties(),
                        People.of(all),
                        LOADED.vocabulary().topics());
        return begin(new Background(LOADED.meetings(), vocabulary, TODAY));
    }

    static Person person(String key, String name, String country, Tenure... tenures) {
        return new Person(
                new PersonKey(key),
                name,
                List.of(),
                Optional.of(Party.country(country)),
                List.of(tenures),
                List.of());
    }

    static Tenure tenure(String office, String from, String to) {
        return new Tenure(office, Optional.of(Edtf.parse(from)), Optional.of(Edtf.parse(to)));
    }

    Interview interview() {
        return at;
    }

    /** Gives answers that are all taken. */
    Answers say(String... answers) {
        for (String answer : answers) {
            Step step = at.answer(answer);
            assertThat(step).as("%s to %s", answer, asked()).isInstanceOf(Step.Next.class);
            at = ((Step.Next) step).interview();
        }
        return this;
    }

    /** Gives the usual answers until a question comes. */
    Answers upTo(String key) {
        while (!asked().equals(key)) {
            say("");
        }
        return this;
    }

    Answers back() {
        at = at.back().orElseThrow();
        return this;
    }

    Answers backTo(String key) {
        while (!asked().equals(key)) {
            back();
        }
        return this;
    }

    String asked() {
        return at.question().map(Question::key).orElse("nothing");
    }

    String usual() {
        return at.usual().orElse("nothing");
    }

    /** Why an answer is not taken, and what to do. */
    String refused(String answer) {
        Step step = at.answer(answer);
        assertThat(step).as("%s to %s", answer, asked()).isInstanceOf(Step.Again.class);
        Step.Again again = (Step.Again) step;
        assertThat(again.reason()).isNotBlank();
        return again.reason() + " | " + again.remedy();
    }

    List<String> offered(String typed) {
        return at.offers(typed).stream().map(Candidate::value).toList();
    }

    Object field(String key) {
        return at.told().fields().getOrDefault(key, "absent");
    }

    String field(String list, int index, String key) {
        return at.told().text(list, index, key).orElse("absent");
    }

    List<String> names() {
        return at.told().items("participants").stream()
                .map(each -> String.valueOf(each.get("name")))
                .toList();
    }
}
