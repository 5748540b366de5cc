package dev.relations.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Account;
import dev.relations.meeting.Extras;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.MeetingRecord;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.Place;
import dev.relations.meeting.Role;
import dev.relations.meeting.Series;
import dev.relations.meeting.Setting;
import dev.relations.meeting.Source;
import dev.relations.meeting.When;
import dev.relations.query.Criteria;
import dev.relations.query.Criterion;
import dev.relations.query.Field;
import dev.relations.query.Query;
import dev.relations.query.QueryParser;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final Vocabulary VOCABULARY = Vocabulary.builtIn();
    private static final Criteria CRITERIA = new Criteria(VOCABULARY, TODAY, false);

    /** What stands in records, and has a meaning for somebody who reads a line. */
    private static final List<String> PARTS =
            List.of(
                    "Summit", "G7", "or", "and", "not", "a", "Ōno", "北朝鮮", " ", " ", "  ", ",",
                    ", ", "\"", "“", "”", "「", "(", ")", "-", "!", ":", "\\", "'", "#", "=",
                    "\u3000", "/");

    private static Completion completion(List<Meeting> meetings) {
        return new Completion(Meetings.of(meetings), VOCABULARY, () -> TODAY);
    }

    /** A meeting of which one text is told, in every field that holds texts as they stand. */
    private static Meeting telling(int number, String text) {
        return telling("2024-01-01-n" + number, "2024-01-01", text);
    }

    private static Meeting telling(String id, String date, String text) {
        Optional<String> told = Optional.of(text);
        Account none = Account.NONE;
        Source source =
                new Source(
                        Optional.empty(),
                        Optional.empty(),
                        told,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Extras.NONE);
        return new MeetingRecord(
                new MeetingId(id),
                "a.yaml",
                "Talks",
                When.on(Edtf.parse(date)),
                new Setting(
                        Optional.empty(),
                        Medium.IN_PERSON,
                        told,
                        Optional.of(new Series(text, Optional.empty(), Extras.NONE)),
                        Optional.of(
                                new Place(told, Optional.empty(), Optional.empty(), Extras.NONE))),
                List.of(),
                List.of(
                        new Participant(
                                text,
                                new PersonKey(Spelling.slug(text)),
                                Optional.empty(),
                                told,
                                Role.PRINCIPAL,
                                Extras.NONE)),
                List.of(),
                new Account(
                        none.paragraphs(),
                        none.commitments(),
                        none.documents(),
                        none.refersTo(),
                        List.of(source),
                        none.differs(),
                        none.notes(),
                        none.extras()));
    }

    private static List<Meeting> anyMeetings(Random random) {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            String told = text.toString().strip();
            if (!Spelling.fold(told).isEmpty()) {
                meetings.add(telling(i, told));
            }
        }
        return meetings;
    }

    /** What is offered is taken by what reads it, and finds the meetings of which it was taken. */
    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"OCCASION", "SERIES", "PLACE", "OFFICE", "SOURCE"})
    void anyTextThatIsOfferedIsFoundAgain(Field field) {
        Random random = new Random(8);
        QueryParser parser = new QueryParser(CRITERIA);
        for (int round = 0; round < 10; round++) {
            List<Meeting> meetings = anyMeetings(random);
            Completion completion = completion(meetings);
            List<Candidate> offered = completion.of(new Slot.OfField(field), "", Query.ALL);
            assertThat(offered).isNotEmpty();
            for (Candidate each : offered) {
                assertThat(meetings)
                        .as(each.value())
                        .anyMatch(
                                m -> tells(m, each) && CRITERIA.of(field, each.value()).matches(m));
            }
            for (String before : List.of("", "date:2024 or (", "-form:visit ")) {
                String typed = before + field.key() + ":";
                String close = before.endsWith("(") ? ")" : "";
                for (Candidate each : completion.inQuery(typed, "", Query.ALL)) {
                    Query query = parser.parse(each.value() + close);
                    assertThat(meetings)
                            .as(each.value())
                            .anyMatch(m -> tells(m, each) && query.matches(m));
                }
            }
        }
    }

    @Test
    void aTextWithoutALetterIsNotOffered() {
        Completion completion = completion(List.of(telling(1, "—"), telling(2, "G7 —")));
        assertThat(completion.of(new Slot.OfField(Field.OCCASION), "", Query.ALL))
                .extracting(Candidate::value)
                .containsExactly("G7 —");
    }

    /** The year or month that many ids begin with stands for them. */
    @Test
    void ofVeryManyIdsTheirBeginningsAreOffered() {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String date = "20" + (20 + i % 3) + "-0" + (1 + i % 7);
            meetings.add(telling(date + "-n" + i, date, "x"));
        }
        meetings.add(telling("1858-treaty", "1858", "x"));
        Completion completion = completion(meetings);
        assertThat(completion.of(Slot.Other.ID, "", Query.ALL))
                .extracting(c -> c.value() + " " + c.description() + " " + c.whole())
                .containsExactly(
                        "latest Talks true",
                        "2022- 50 meetings false",
                        "2021- 50 meetings false",
                        "2020- 50 meetings false",
                        "1858- 1 meeting false");
        assertThat(completion.of(Slot.Other.ID, "202", Query.ALL)).hasSize(3);
        assertThat(completion.of(Slot.Other.ID, "2022-", Query.ALL))
                .hasSize(50)
                .allMatch(Candidate::whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "visit,su           | visit,summit",
                "\"visit\",su         | \"visit\",summit",
                "visit,\"su          | visit,\"summit\"",
                "visit,meeting,su   | visit,meeting,summit",
                ",su                | ,summit",
                "\"visit,su          | ",
                "summit,su          | ",
                "\"summit\",su        | ",
            })
    void theLastOfSeveralIsLookedForAndNoneTwice(String typed, @Nullable String offered) {
        Slot forms = new Slot.OneOf(Form.class, true);
        assertThat(completion(List.of()).of(forms, typed, Query.ALL))
                .extracting(Candidate::value)
                .isEqualTo(offered == null ? List.of() : List.of(offered));
    }

    @Test
    void whateverACountryIsCalledItIsOfferedByANameThatMeansItAlone() {
        Random random = new Random(2);
        Completion completion = completion(List.of());
        List<KnownParty> countries =
                VOCABULARY.parties().all().stream().filter(p -> p.party().isCountry()).toList();
        for (int i = 0; i < 20; i++) {
            KnownParty country = countries.get(random.nextInt(countries.size()));
            List<String> spellings = country.allSpellings();
            String typed = spellings.get(random.nextInt(spellings.size()));
            List<Party> meant = new ArrayList<>();
            for (Candidate each :
                    completion.of(Slot.Other.KNOWN_COUNTRY, quoted(typed), Query.ALL)) {
                Party party = meant(each.value());
                assertThat(meant(each.fitting())).as(each.toString()).isEqualTo(party);
                meant.add(party);
            }
            assertThat(meant).as(typed).contains(country.party()).doesNotHaveDuplicates();
        }
    }

    private static String quoted(String text) {
        return text.indexOf(',') < 0 ? text : '"' + text;
    }

    private static Party meant(String value) {
        return CRITERIA.of(Field.COUNTRY, value) instanceof Criterion.PartyMet met
                ? met.party()
                : Party.organisation("several of " + value);
    }

    private static boolean tells(Meeting meeting, Candidate each) {
        return meeting.setting().occasion().orElse("").equals(each.display());
    }
}
