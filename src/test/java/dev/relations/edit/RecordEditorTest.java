package dev.relations.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.store.Reading;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordsFolder;
import dev.relations.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordEditorTest {

    private static final Vocabulary VOCABULARY =
            new RecordsFolder(Path.of("src/test/resources/dev/relations/cli/records"))
                    .load()
                    .vocabulary();

    private static final String PATH = "2024/2024-02-21-talks.yaml";

    /** All that a keeper may write, and nothing that an edit may touch unasked. */
    private static final String RECORD =
            """
            # taken from the print

            title:   Talks   # as the ministry has it
            date: 2024-02-21
            place:
                city: 'Rio'   # not Brasilia
            countries: [ JP,FR ]   # in this order
            participants:
            # Japan
            - name: Kamikawa Yoko
              country: JP

            - {name: Catherine Colonna,   country: FR}
            topics: [ukraine] # only one
            paragraphs:
              - label: "2"
                text: |
                  First line.
                    # no comment
                topics: [dprk, trade]
              - label: "1(1)"
                text: >-
                  Folded
                  text.
            commitments:
              - {text: Meet again, due: "2025"}
            refers_to: [2023-06-22-paris, {event: G7}]
            weather: {rain: yes}   # ours
            # the end
            """;

    private static Meeting meeting(String text) {
        Reading<Meeting> reading = new RecordReader(VOCABULARY).read(PATH, text);
        return reading.value()
                .orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
    }

    private static EditedRecord edit(String text, String... words) {
        List<Assignment> assignments =
                Arrays.stream(words).map(word -> Assignment.of(word).orElseThrow()).toList();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new RecordEditor(VOCABULARY).made(assignments, meeting(plain), text);
    }

    private static String edited(String... words) {
        return edit(RECORD, words).after();
    }

    private static EditException refused(String... words) {
        return assertThrows(EditException.class, () -> edited(words));
    }

    /** Each line that is gone, and each that came, as {@code -old +new}. */
    private static String changes(String... words) {
        List<String> before = RECORD.lines().toList();
        List<String> after = edited(words).lines().toList();
        int same = 0;
        while (same < Math.min(before.size(), after.size())
                && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - same
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        StringBuilder shown = new StringBuilder();
        before.subList(same, before.size() - end).forEach(l -> shown.append("-" + l + "\n"));
        after.subList(same, after.size() - end).forEach(l -> shown.append("+" + l + "\n"));
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "title=Talks: more|-title:   Talks   # as the ministry has it"
                        + "|+title:   \"Talks: more\"   # as the ministry has it",
                "place.city=São Paulo|-    city: 'Rio'   # not Brasilia"
                        + "|+    city: 'São Paulo'   # not Brasilia",
                "countries-=Japan|-countries: [ JP,FR ]   # in this order"
                        + "|+countries: [ FR ]   # in this order",
                "countries+=Germany|-countries: [ JP,FR ]   # in this order"
                        + "|+countries: [ JP,FR, DE ]   # in this order",
                "participants[Colonna].role=host|-- {name: Catherine Colonna,   country: FR}"
                        + "|+- {name: Catherine Colonna,   country: FR, role: host}",
                "participants[1].country=|-  country: JP|",
                "topics=DPRK,Ukraine|-topics: [ukraine] # only one"
                        + "|+topics: [north-korea, ukraine] # only one",
                "topics[1]=dprk|-topics: [ukraine] # only one|+topics: [north-korea] # only one",
                "paragraphs[2].topics-=north-korea|-    topics: [dprk, trade]|+    topics: [trade]",
                "paragraphs[1(1)].act=agreed||+    act: agreed",
                "commitments[1].due=|-  - {text: Meet again, due: \"2025\"}|+  - {text: Meet again}",
                "refers_to+=2024-02-22-talks|-refers_to: [2023-06-22-paris, {event: G7}]"
                        + "|+refers_to: [2023-06-22-paris, {event: G7}, 2024-02-22-talks]",
                "refers_to[G7].date=2023-05|-refers_to: [2023-06-22-paris, {event: G7}]"
                        + "|+refers_to: [2023-06-22-paris, {event: G7, date: \"2023-05\"}]",
                "refers_to-=2023-06-22-paris|-refers_to: [2023-06-22-paris, {event: G7}]"
                        + "|+refers_to: [{event: G7}]",
                "form=summit||+form: summit",
            })
    void onlyTheFieldChanges(String word, @Nullable String gone, @Nullable String come) {
        String expected =
                Stream.of(gone, come)
                        .filter(Objects::nonNull)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
        assertThat(changes(word)).isEqualTo(expected);
    }

    @Test
    void aTextInABlockStaysInItsBlock() {
        assertThat(changes("paragraphs[2].text=Other\nlines."))
                .isEqualTo(
                        """
                        -    text: |
                        -      First line.
                        -        # no comment
                        +    text: |-
                        +      Other
                        +      lines.
                        """);
    }

    @Test
    void aFieldThatTakesTheOnlyValueOfAMappingAwayTakesTheMapping() {
        assertThat(changes("place.city="))
                .isEqualTo("-place:\n-    city: 'Rio'   # not Brasilia\n");
    }

    @Test
    void fieldsOnTheWayAreMade() {
        assertThat(changes("series.number=8", "series.name=Dialogue"))
                .isEqualTo("+series: {name: Dialogue, number: 8}\n");
    }

    @Test
    void allItemsAreMeantByAStar() {
        assertThat(edited("paragraphs[*].act=agreed").split("act: agreed", -1)).hasSize(3);
        assertThat(edited("participants[*]=")).doesNotContain("participants", "Kamikawa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title=Talks",
                "countries=Japan,France",
                "countries+=JP",
                "topics+=Ukraine",
                "topics-=iran",
                "topics+=[]",
                "occasion=",
                "place.venue=",
                "participants[Yoko Kamikawa].country=japan",
                "participants+={name: Catherine Colonna, country: FR}",
                "participants+=Colonna",
                "participants+=KAMIKAWA Yoko",
                "topics+=,",
                "refers_to+=2023-06-22-paris",
                "refers_to+={event: G7}",
                "documents-=Roadmap",
                "paragraphs[2].topics+=north-korea",
            })
    void whatIsSoAlreadyChangesNothing(String word) {
        EditedRecord edited = edit(RECORD, word);
        assertThat(edited.after()).isEqualTo(RECORD);
        assertThat(edited.isChanged()).isFalse();
    }

    /** An empty list says nothing, but it is the keeper's. */
    @Test
    void nothingTakenOutOfAnEmptyListLeavesItThere() {
        String text = "title: a\ndate: 2024\ncountries: [JP]\ntopics: []\n";
        assertThat(edit(text, "topics-=iran").after()).isEqualTo(text);
    }

    @Test
    void thatAFieldStandsThereWithoutAValueIsNoHindrance() {
        String text = "title: a\ndate: 2024\ncountries: [JP]\ntopics:\nplace: ~ # unknown\n";
        assertThat(edit(text, "topics+=iran", "place.city=Rio").meeting().setting().place())
                .hasValueSatisfying(place -> assertThat(place.city()).contains("Rio"));
    }

    @Test
    void anItemIsAddedOnce() {
        assertThat(edited("topics+=[dprk, North Korea, Ukraine]"))
                .contains("topics: [ukraine, north-korea] # only one");
        assertThat(edited("topics+=dprk,,North Korea, "))
                .contains("topics: [ukraine, north-korea] # only one");
    }

    @Test
    void lineEndsAndAByteOrderMarkStay() {
        String windows = "\uFEFF" + RECORD.replace("\n", "\r\n");
        String after = edit(windows, "form=visit", "topics+=g7", "paragraphs[2].text=a\nb").after();
        assertThat(after).startsWith("\uFEFF# taken");
        assertThat(after.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(after.substring(1).replace("\r\n", "\n"))
                .isEqualTo(edited("form=visit", "topics+=g7", "paragraphs[2].text=a\nb"));
    }

    @Test
    void aMissingLineEndAtTheEndStaysMissing() {
        String text = "title: a\ndate: 2024\ncountries: [JP]";
        assertThat(edit(text, "title=b").after())
                .isEqualTo("title: b\ndate: 2024\ncountries: [JP]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "frm=x               | a record has no field frm   | did you mean form?",
                "place.town=x        | a place has no field town   | its fields are city, country, venue",
                "title.x=y           | title has no fields         | write title=…",
                "paragraphs.text=x   | paragraphs has no fields"
                        + " | say which one: paragraphs[1].text",
                "refers_to[1].date=x | refers_to[1] has no fields  | write refers_to[1]=…",
                "title[1]=x          | title is no list            | leave out [1]",
                "title+=x            | title is no list            | write title=… to set it",
                "topics+=            | nothing stands behind topics+= | write what to add",
                "topics-=            | nothing stands behind topics-= | write what to take out",
                "participants-=      | nothing stands behind participants-="
                        + " | write what to take out",
                "participants+=Colonna:Minister | Catherine Colonna is in participants already"
                        + " | change what is said there: participants[Catherine Colonna].office=…",
                "topics+=[a          | \"[a\" is no YAML: a comma is missing before this, or a value"
                        + " with a colon is not in quotes | separate the values with commas",
            })
    void whatCannotBeIsRefusedWithARemedy(String word, String message, String remedy) {
        EditException refused = refused(word);
        assertThat(refused.message()).isEqualTo(message);
        assertThat(refused.remedy()).isEqualTo(remedy);
        assertThat(refused.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title=",
                "date=2024-02-30",
                "countries-=JP,FR",
                "countries+=Frence",
                "form=sumit",
                "start=9",
                "participants[1].name=",
                "paragraphs[1(1)].text=",
                "series.number=8",
                "documents={kind: roadmap}",
            })
    void whatWouldMakeAMistakeIsRefusedWithTheMistake(String word) {
        EditException refused = refused(word);
        assertThat(refused.diagnostics()).extracting(Diagnostic::path).containsOnly(PATH);
        assertThat(refused.message()).isEqualTo("the record would have errors");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "participants[Colona].role=host | there is no \"Colona\" in participants"
                        + " | it has 1 Kamikawa Yoko, 2 Catherine Colonna",
                "participants[3]=     | there is no \"3\" in participants"
                        + " | it has 1 Kamikawa Yoko, 2 Catherine Colonna",
                "participants[0]=     | there is no \"0\" in participants"
                        + " | it has 1 Kamikawa Yoko, 2 Catherine Colonna",
                "participants[]=      | there is no \"\" in participants"
                        + " | it has 1 Kamikawa Yoko, 2 Catherine Colonna",
                "participants[99999999999]= | there is no \"99999999999\" in participants"
                        + " | it has 1 Kamikawa Yoko, 2 Catherine Colonna",
                "sources[1].key=x     | there are no sources | add some with sources+=…",
                "participants-=Abe    | there is no \"Abe\" in participants"
                        + " | it has 1 Kamikawa Yoko, 2 Catherine Colonna",
            })
    void anItemThatIsNotThereIsToldAndNothingChanges(String word, String message, String remedy) {
        EditedRecord edited = edit(RECORD, word);
        assertThat(edited.isChanged()).isFalse();
        assertThat(edited.unmatched())
                .singleElement()
                .satisfies(
                        unmatched -> {
                            assertThat(unmatched.message()).isEqualTo(message);
                            assertThat(unmatched.remedy()).isEqualTo(remedy);
                        });
    }

    @Test
    void aLabelIsMeantBeforeAPlaceInTheList() {
        assertThat(edited("paragraphs[2].act=agreed"))
                .contains("topics: [dprk, trade]\n    act: agreed");
        assertThat(edited("paragraphs[1].act=agreed"))
                .contains("topics: [dprk, trade]\n    act: agreed");
    }

    @Test
    void whatMayMeanSeveralItemsIsRefused() {
        String two = RECORD.replace("Catherine Colonna", "Kamikawa Taro");
        EditException refused =
                assertThrows(EditException.class, () -> edit(two, "participants[kami].office=x"));
        assertThat(refused.message()).isEqualTo("\"kami\" may mean 2 of participants");
        assertThat(refused.remedy())
                .isEqualTo(
                        "write the number of one, or * for all: 1 Kamikawa Yoko, 2 Kamikawa Taro");
    }

    @Test
    void aValueThatAnAliasRepeatsIsLeftToTheKeeper() {
        String text = "title: &t Talks\ndate: 2024\ncountries: [JP]\nnotes: *t\n";
        EditException refused = assertThrows(EditException.class, () -> edit(text, "title=Other"));
        assertThat(refused.message()).contains("title", "alias");
        assertThat(refused.remedy()).isEqualTo("change it by hand: relations edit");
    }

    @Test
    void setAndSetBackIsWhatItWas() {
        for (String[] pair :
                new String[][] {
                    {"title=Other", "title=Talks"},
                    {"form=visit", "form="},
                    {"place.venue=Palace", "place.venue="},
                    {"countries+=DE", "countries-=DE"},
                    {"topics+=g7,iran", "topics-=iran,g7"},
                    {"sources+=https://example.org/a", "sources-=https://example.org/a"},
                    {"participants[2].role=host", "participants[2].role="},
                    {"documents+=Roadmap", "documents-=Roadmap"},
                    {"paragraphs[2].topics-=trade", "paragraphs[2].topics+=trade"},
                    {"commitments[1].due=", "commitments[1].due=2025"},
                    {"series.name=Dialogue", "series="},
                    {"notes=a: b # c", "notes="},
                }) {
            String once = edited(pair[0]);
            assertThat(once).as(pair[0]).isNotEqualTo(RECORD);
            assertThat(edit(once, pair[1]).after()).as(pair[1]).isEqualTo(RECORD);
        }
    }
}
