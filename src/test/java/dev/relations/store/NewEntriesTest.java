package dev.relations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.relations.change.FileChange;
import dev.relations.change.Outcome;
import dev.relations.change.RefusedChangeException;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Tenure;
import dev.relations.vocabulary.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New entries in the vocabulary's files, of which every other byte stays. */
class NewEntriesTest {

    private static final String PEOPLE =
            """
            # Who is who.

            abe-shinzo:
              name: Abe Shinzo   # the elder
              offices:
                # seen
                - {title: Prime Minister, from: "2012-12-26"}

            # A comment on the next.
            kono-taro: {name: Kono Taro, country: JP}

            suga-yoshihide:
              name: >-
                Suga
                Yoshihide
            """;

    private static final String TOPICS =
            """
            # As a tree.
            africa: {label: {en: Africa}}
            sahel: {label: {en: Sahel}, broader: africa}
            economy: {label: {en: Economy}}
            energy: {broader: economy}
            oil: {broader: energy}
            trade: {broader: economy}
            ukraine: {}
            """;

    @TempDir Path folder;

    private static Person person(String key, String name) {
        return new Person(
                new PersonKey(key),
                name,
                List.of("別名"),
                Optional.of(Party.country("JP")),
                List.of(new Tenure("Minister", Optional.empty(), Optional.empty())),
                List.of());
    }

    private static Topic topic(String key, String... broader) {
        return new Topic(
                new TopicKey(key),
                Map.of("en", "New"),
                List.of(),
                List.of(broader).stream().map(TopicKey::new).toList(),
                List.of());
    }

    private String after(String file, String before, NewEntries entries) throws IOException {
        Path path = folder.resolve("vocabulary").resolve(file);
        Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(path, before);
        FileChange.Replace change = (FileChange.Replace) entries.changes(folder).get(0);
        assertThat(change.path()).isEqualTo("vocabulary/" + file);
        assertThat(change.before()).isEqualTo(before);
        return change.text();
    }

    @Test
    void aPersonStandsInTheOrderOfTheKeysAndNothingElseChanges() throws IOException {
        String entry =
                """
                iwaya-takeshi:
                  name: Iwaya Takeshi
                  aliases: [別名]
                  country: JP
                  offices:
                    - {title: Minister}
                """;
        String after =
                after(
                        "people.yaml",
                        PEOPLE,
                        NewEntries.of(person("iwaya-takeshi", "Iwaya Takeshi")));
        assertThat(after).contains("\n\n" + entry + "\n# A comment on the next.\n");
        assertThat(after.replace(entry + "\n", "")).isEqualTo(PEOPLE);
    }

    @Test
    void aPersonMayBeTheFirstOrTheLast() throws IOException {
        String first = after("people.yaml", PEOPLE, NewEntries.of(person("aaa-first", "First")));
        assertThat(first).contains("# Who is who.\n\naaa-first:\n").contains("\n\nabe-shinzo:\n");
        String last = after("people.yaml", PEOPLE, NewEntries.of(person("zzz-last", "Last")));
        assertThat(last).startsWith(PEOPLE.stripTrailing()).contains("\n\nzzz-last:\n");
    }

    @Test
    void inAFileWithoutOrderAPersonStandsBehindAll() throws IOException {
        String unordered = "b: {name: B}\r\na: {name: A}\r\nc: {name: C}\r\n";
        String after = after("people.yaml", unordered, NewEntries.of(person("bb", "Bb")));
        assertThat(after).startsWith(unordered).contains("\r\nbb:\r\n  name: Bb\r\n");
    }

    @Test
    void aTopicStandsAmongThoseOfItsBroaderTopic() throws IOException {
        assertThat(keys(topic("food", "economy")))
                .containsExactly(
                        "africa", "sahel", "economy", "energy", "oil", "food", "trade", "ukraine");
        assertThat(keys(topic("work", "economy")))
                .containsExactly(
                        "africa", "sahel", "economy", "energy", "oil", "trade", "work", "ukraine");
        assertThat(keys(topic("coal", "energy")))
                .containsExactly(
                        "africa", "sahel", "economy", "energy", "coal", "oil", "trade", "ukraine");
        assertThat(keys(topic("g7")))
                .containsExactly(
                        "africa", "sahel", "economy", "energy", "oil", "trade", "g7", "ukraine");
        assertThat(keys(topic("zones"))).last().isEqualTo("zones");
    }

    private List<String> keys(Topic topic) throws IOException {
        return after("topics.yaml", TOPICS, NewEntries.of(topic))
                .lines()
                .filter(line -> !line.startsWith(" ") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    @Test
    void aTopicIsWrittenWithItsLabelAndBroaderTopic() throws IOException {
        assertThat(after("topics.yaml", TOPICS, NewEntries.of(topic("coal", "energy"))))
                .contains(
                        "energy: {broader: economy}\ncoal:\n  label: {en: New}\n  broader: energy\noil:");
    }

    @Test
    void aVocabularyThatIsNotThereIsMade() {
        List<FileChange> changes =
                NewEntries.of(person("abe-shinzo", "Abe Shinzo"))
                        .and(NewEntries.of(topic("trade")))
                        .changes(folder);
        assertThat(changes).hasSize(2).allMatch(FileChange.Create.class::isInstance);
        assertThat(((FileChange.Create) changes.get(1)).text())
                .isEqualTo("trade:\n  label: {en: New}\n");
    }

    @Test
    void anEntryThatIsThereMeanwhileStays() throws IOException {
        Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(folder.resolve("vocabulary/people.yaml"), PEOPLE);
        assertThat(NewEntries.of(person("kono-taro", "Another")).changes(folder)).isEmpty();
    }

    @Test
    void aBrokenVocabularyIsNotChanged() throws IOException {
        Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(folder.resolve("vocabulary/people.yaml"), "abe: [\n");
        assertThatThrownBy(() -> NewEntries.of(person("kono-taro", "K")).changes(folder))
                .isInstanceOfSatisfying(
                        RefusedChangeException.class,
                        e ->
                                assertThat(((Outcome.Failed) e.outcome()).path())
                                        .isEqualTo("vocabulary/people.yaml"));
    }
}
