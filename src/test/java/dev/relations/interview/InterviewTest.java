package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.completion.Candidate;
import dev.relations.interview.Interview.Given;
import dev.relations.interview.Interview.Step;
import dev.relations.meeting.Meetings;
import dev.relations.store.Loaded;
import dev.relations.store.RecordWriter;
import dev.relations.store.RecordsFolder;
import dev.relations.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every question: what it takes, what it refuses, what it means by nothing, and what it raises. */
class InterviewTest {

    private static final Path RECORDS = Path.of("src/test/resources/dev/relations/cli/records");

    private static final String BOTH = "Kamikawa Yoko, Stéphane Séjourné";

    private final Loaded loaded = new RecordsFolder(RECORDS).load();
    private final Background background =
            new Background(loaded.meetings(), loaded.vocabulary(), LocalDate.of(2024, 3, 6));
    private Interview at = Interview.of(background);

    /** Gives answers that are all taken. */
    private InterviewTest say(String... answers) {
        for (String answer : answers) {
            Step step = at.answer(answer);
            assertThat(step).as("%s to %s", answer, asked()).isInstanceOf(Step.Next.class);
            at = ((Step.Next) step).interview();
        }
        return this;
    }

    private String asked() {
        return at.question().map(Question::key).orElse("nothing");
    }

    private String refused(String answer) {
        Step step = at.answer(answer);
        assertThat(step).as("%s to %s", answer, asked()).isInstanceOf(Step.Again.class);
        Step.Again again = (Step.Again) step;
        return again.reason() + " | " + again.remedy();
    }

    private List<String> offered(String typed) {
        return at.offers(typed).stream().map(Candidate::value).toList();
    }

    private Object field(String key) {
        return at.told().fields().getOrDefault(key, "absent");
    }

    @Test
    void aWholeRecordIsToldByAFewAnswers() {
        say("2024-03-05", "japan, fr", BOTH, "meeting", "phone", "", "Telephone talk", "ukraine");
        say("Both spoke of Ukraine.", "ukraine", "", "agreed", "");
        say("Go on supporting Ukraine", "", "2025", "");
        say("https://www.mofa.go.jp/erp/we/fr/page1.html", "Ministry", "", "");
        assertThat(at.question()).isEmpty();
        assertThat(RecordWriter.text(at.meeting().value().orElseThrow().get(0)))
                .isEqualTo(
                        """
                        title: Telephone talk
                        date: "2024-03-05"
                        form: meeting
                        medium: phone
                        countries: [JP, FR]
                        participants:
                          - {name: Kamikawa Yoko, country: JP, office: Minister for Foreign Affairs}
                          - {name: Stéphane Séjourné, country: FR, office: Minister for Europe and Foreign Affairs}
                        topics: [ukraine]
                        paragraphs:
                          - label: "1"
                            text: Both spoke of Ukraine.
                            topics: [ukraine]
                            act: agreed
                        commitments:
                          - text: Go on supporting Ukraine
                            by: [JP, FR]
                            due: "2025"
                        sources:
                          - key: mofa-en
                            url: https://www.mofa.go.jp/erp/we/fr/page1.html
                            publisher: Ministry
                            side: JP
                            accessed: "2024-03-06"
                            language: en
                        """);
    }

    @Test
    void aDateIsEdtfOrAWordThatMeansOneDay() {
        say("yesterday");
        assertThat(field("date")).isEqualTo("2024-03-05");
        assertThat(at.notes()).containsExactly("Tuesday, 2024-03-05");
        at = Interview.of(background);
        say("2024-02-21/2024-02-23");
        assertThat(field("date")).isEqualTo("2024-02-21/2024-02-23");
        at = Interview.of(background);
        say("5 March 2024");
        assertThat(field("date")).isEqualTo("2024-03-05");
    }

    @Test
    void aDateIsRefusedWithTheReason() {
        assertThat(refused("2024-02-30")).contains("no date").contains("29 days");
        assertThat(refused("last-month")).contains("more than one day").contains("2024-02-01");
        assertThat(refused("2022..")).contains("more than one day");
        assertThat(refused("")).contains("a meeting needs a date");
    }

    @Test
    void theLastMeetingOfThePartiesIsTold() {
        say("2024-03-05", "france, japan");
        assertThat(at.notes())
                .containsExactly(
                        "13 days after the last meeting of France and Japan",
                        "2024-02-21  Japan-France Foreign Ministers' Meeting");
        at = Interview.of(background);
        say("2024-02-21", "france, japan");
        assertThat(at.notes())
                .containsExactly(
                        "7 months after the last meeting of France and Japan",
                        "2023-06-22  Japan-France Foreign Ministers' Meeting",
                        "On this day there is one already: 2024-02-21  Japan-France Foreign"
                                + " Ministers' Meeting");
        at = Interview.of(background);
        say("2024-02-21", "kenya");
        assertThat(at.notes()).containsExactly("The first meeting of Kenya in the records");
    }

    @Test
    void partiesAreCountriesAndOrganisationsUnderTheirCodes() {
        say("2024-03-05", "フランス, jp, NATO");
        assertThat(field("countries")).isEqualTo(List.of("FR", "JP"));
        assertThat(field("organisations")).isEqualTo(List.of("NATO"));
    }

    @Test
    void partiesAreRefusedWithWhatMayBeMeant() {
        say("2024-03-05");
        assertThat(refused("Frnce"))
                .isEqualTo("there is no country or organisation \"Frnce\" | did you mean France?");
        assertThat(refused("Korea")).contains("KP (North Korea) or KR (South Korea)");
        assertThat(refused("-")).contains("needs a party");
    }

    @Test
    void thoseWhoMetLastAreTheUsualParties() {
        say("2024-03-05");
        assertThat(at.usual()).contains("Japan, France");
        say("");
        assertThat(field("countries")).isEqualTo(List.of("JP", "FR"));
    }

    @Test
    void partiesAreCompletedBehindACommaAndNotTwice() {
        say("2024-03-05");
        assertThat(offered("jap")).containsExactly("Japan");
        assertThat(offered("ken")).containsExactly("Kenya");
        assertThat(offered("Japan, fra").get(0)).isEqualTo("Japan, France");
        assertThat(offered("Japan, jap")).doesNotContain("Japan, Japan");
    }

    @Test
    void thoseInOfficeOnTheDayAreUsualAndOfferedFirst() {
        say("2024-03-05", "");
        assertThat(at.usual()).contains(BOTH);
        assertThat(offered("")).containsExactly("Kamikawa Yoko", "Stéphane Séjourné");
        assertThat(at.offers("").get(0).description())
                .isEqualTo("Minister for Foreign Affairs, JP");
        assertThat(offered("Kamikawa Yoko, sej")).containsExactly(BOTH);
        assertThat(offered("上川")).isNotEmpty();
    }

    @Test
    void theOfficeFollowsFromTheTenureOrIsAsked() {
        say("2024-03-05", "", "");
        assertThat(at.notes())
                .containsExactly(
                        "Kamikawa Yoko, JP, Minister for Foreign Affairs",
                        "Stéphane Séjourné, FR, Minister for Europe and Foreign Affairs");
        at = Interview.of(background);
        say("2020-03-05", "japan, france", "kamikawa");
        assertThat(asked()).isEqualTo("office of Kamikawa Yoko");
        assertThat(offered("for")).contains("Minister for Foreign Affairs");
        say("Minister of Justice");
        assertThat(at.told().items("participants").get(0))
                .containsEntry("office", "Minister of Justice");
    }

    @Test
    void somebodyNewGetsAnEntryOnConsent() {
        say("2024-03-05", "", "kamikawa, Jean DUPONT");
        assertThat(asked()).isEqualTo("new person Jean DUPONT");
        assertThat(refused("perhaps")).contains("neither yes nor no");
        say("yes");
        assertThat(asked()).isEqualTo("party of Jean DUPONT");
        assertThat(at.usual()).contains("France");
        say("", "Ambassador");
        assertThat(at.told().items("participants").get(1))
                .isEqualTo(Map.of("name", "Jean Dupont", "country", "FR", "office", "Ambassador"));
        var person = at.told().entries().people().get(0);
        assertThat(person.key().value()).isEqualTo("dupont-jean");
        assertThat(person.aliases()).containsExactly("Jean DUPONT");
        assertThat(person.party().orElseThrow().code()).isEqualTo("FR");
        assertThat(person.tenures().get(0).office()).isEqualTo("Ambassador");
    }

    @Test
    void somebodyNewMayStayInTheRecordAloneOrBeSomebodyKnown() {
        say("2024-03-05", "", "Kamikava Yoko", "no", "japan", "");
        assertThat(at.told().entries().isEmpty()).isTrue();
        assertThat(at.told().items("participants").get(0)).containsEntry("name", "Kamikava Yoko");
        at = Interview.of(background);
        say("2024-03-05", "", "Kamikava Yoko");
        assertThat(offered("")).contains("yes", "no", "Kamikawa Yoko");
        say("kamikawa");
        assertThat(at.told().items("participants").get(0))
                .containsEntry("name", "Kamikawa Yoko")
                .containsEntry("office", "Minister for Foreign Affairs");
        assertThat(asked()).isEqualTo("form");
    }

    @Test
    void aNameWithoutLatinLettersIsAskedForInThem() {
        say("2024-03-05", "", "岩屋毅", "yes");
        assertThat(asked()).isEqualTo("Latin name of 岩屋毅");
        assertThat(refused("岩屋")).contains("Latin letters");
        say("Iwaya Takeshi", "japan", "Minister for Foreign Affairs");
        var person = at.told().entries().people().get(0);
        assertThat(person.key().value()).isEqualTo("iwaya-takeshi");
        assertThat(person.aliases()).containsExactly("岩屋毅");
        assertThat(person.party().orElseThrow().code()).isEqualTo("JP");
    }

    @Test
    void formAndMediumAreWordsThatRecordsKnow() {
        say("2024-03-05", "", "");
        assertThat(at.usual()).contains("meeting");
        assertThat(refused("sumit")).isEqualTo("unknown form \"sumit\" | did you mean summit?");
        assertThat(offered("cour")).containsExactly("courtesy-call");
        say("summit");
        assertThat(at.usual()).contains("in-person");
        assertThat(refused("smoke")).contains("unknown medium");
    }

    @Test
    void onlyWhoMeetsInPersonIsAskedWhere() {
        say("2024-03-05", "", "", "");
        Interview before = at;
        say("phone");
        assertThat(asked()).isEqualTo("start");
        at = before;
        say("");
        assertThat(asked()).isEqualTo("place");
        say("Rio de Janeiro");
        assertThat(field("place")).isEqualTo(Map.of("city", "Rio de Janeiro", "country", "BR"));
        assertThat(at.notes()).containsExactly("Rio de Janeiro, Brazil");
    }

    @Test
    void aPlaceMayNameItsCountry() {
        say("2024-03-05", "", "", "", "");
        assertThat(refused("Nowhere, Atlantis")).contains("no country or organisation");
        say("Nairobi, Kenya");
        assertThat(field("place")).isEqualTo(Map.of("city", "Nairobi", "country", "KE"));
    }

    @Test
    void aStartIsAskedItsZoneAndDuration() {
        say("2024-03-05", "", "", "", "", "Paris");
        assertThat(refused("5 pm")).contains("is no time of day");
        say("17:30~");
        assertThat(at.usual()).contains("Europe/Paris");
        assertThat(refused("Paris")).contains("unknown time zone");
        say("");
        assertThat(refused("long")).contains("is no duration");
        say("1 h 30 min");
        assertThat(field("duration")).isEqualTo("PT1H30M");
        at = at.back().orElseThrow();
        say("55分");
        assertThat(field("duration")).isEqualTo("PT55M");
        at = at.back().orElseThrow();
        say("PT1H~");
        assertThat(field("duration")).isEqualTo("PT1H~");
    }

    @Test
    void theUsualTitleIsThatOfSuchMeetings() {
        say("2024-03-05", "", "", "", "", "", "");
        assertThat(at.usual()).contains("Japan-France Foreign Ministers' Meeting");
        at = Interview.of(background);
        say("2024-03-05", "", "", "", "video", "");
        assertThat(at.usual()).contains("Japan-France Foreign Ministers' Meeting");
        at = Interview.of(background);
        say("2024-03-05", "kenya, japan", "-", "strategic-dialogue", "video", "");
        assertThat(at.usual()).contains("Kenya-Japan Strategic Dialogue");
        assertThat(refused("-")).contains("needs a title");
    }

    private InterviewTest atTopics() {
        return say("2024-03-05", "", "", "", "phone", "", "Talk");
    }

    @Test
    void topicsAreFoundByLabelAndAlias() {
        atTopics();
        assertThat(offered("ukraine, dpr").get(0)).isEqualTo("ukraine, north-korea");
        say("DPRK, Corée du Nord, ukraine");
        assertThat(field("topics")).isEqualTo(List.of("north-korea", "ukraine"));
    }

    @Test
    void aNewTopicGetsAnEntryOnConsent() {
        atTopics().say("quantum computing, ukraine");
        assertThat(asked()).isEqualTo("new topic quantum computing");
        say("yes");
        assertThat(asked()).isEqualTo("broader topic of quantum-computing");
        assertThat(refused("nothing known")).contains("there is no topic");
        say("Economy");
        assertThat(field("topics")).isEqualTo(List.of("quantum-computing", "ukraine"));
        var topic = at.told().entries().topics().get(0);
        assertThat(topic.name()).isEqualTo("Quantum computing");
        assertThat(topic.broader().get(0).value()).isEqualTo("economy");
    }

    @Test
    void aNewTopicMayStayInTheRecordAloneOrBeAKnownOne() {
        atTopics();
        Interview before = at;
        say("ukrane", "no");
        assertThat(field("topics")).isEqualTo(List.of("ukrane"));
        assertThat(at.told().entries().isEmpty()).isTrue();
        at = before;
        say("ukrane");
        assertThat(offered("")).contains("ukraine");
        say("ukraine");
        assertThat(field("topics")).isEqualTo(List.of("ukraine"));
    }

    @Test
    void aNewTopicInAnotherScriptNeedsAnEnglishName() {
        atTopics().say("人工知能");
        assertThat(at.usual()).isEmpty();
        assertThat(refused("yes")).contains("neither yes nor no");
        say("Artificial intelligence", "");
        var topic = at.told().entries().topics().get(0);
        assertThat(topic.key().value()).isEqualTo("artificial-intelligence");
        assertThat(topic.aliases()).containsExactly("人工知能");
        assertThat(field("topics")).isEqualTo(List.of("artificial-intelligence"));
    }

    @Test
    void aTopicThatIsNewIsKnownToTheParagraphs() {
        atTopics().say("quantum computing", "yes", "", "What was said.", "quantum computing");
        assertThat(asked()).isEqualTo("speakers of paragraph 1");
        assertThat(at.told().items("paragraphs").get(0).get("topics"))
                .isEqualTo(List.of("quantum-computing"));
    }

    @Test
    void paragraphsAreAskedForOneByOneUntilThereIsNoMore() {
        atTopics().say("", "First.", "", "", "", "Second.", "", "", "", "");
        assertThat(asked()).isEqualTo("commitment 1");
        assertThat(at.told().items("paragraphs"))
                .containsExactly(
                        Map.of("label", "1", "text", "First."),
                        Map.of("label", "2", "text", "Second."));
    }

    @Test
    void pastedLinesAreOneTextAndEmptyLinesPartParagraphs() {
        atTopics().say("", "The two\nministers met.\n\n両首脳は、\n自由で開かれた\nインド\n\nThird.");
        assertThat(at.told().text("paragraphs", 0, "text")).contains("The two ministers met.");
        say("", "", "");
        assertThat(at.usual()).contains("両首脳は、自由で開かれたインド");
        say("", "", "", "");
        assertThat(at.usual()).contains("Third.");
        say("-");
        assertThat(asked()).isEqualTo("commitment 1");
        assertThat(at.told().items("paragraphs")).hasSize(2);
    }

    @Test
    void speakersAreParticipantsOrSides() {
        atTopics().say("", "What was said.", "");
        assertThat(offered("")).containsExactly("Kamikawa Yoko", "Stéphane Séjourné", "JP", "FR");
        assertThat(offered("sej")).containsExactly("Stéphane Séjourné");
        assertThat(refused("Macron")).contains("no participant");
        assertThat(refused("kenya")).contains("no participant");
        say("上川陽子, france");
        assertThat(at.told().items("paragraphs").get(0).get("speakers"))
                .isEqualTo(List.of("Kamikawa Yoko", "FR"));
        assertThat(refused("shouted")).contains("unknown act");
        say("stated");
        assertThat(at.told().text("paragraphs", 0, "act")).contains("stated");
    }

    @Test
    void commitmentsAreByAllPartiesUnlessOneSays() {
        atTopics().say("", "", "Do it");
        assertThat(at.usual()).contains("JP, FR");
        assertThat(refused("Atlantis")).contains("there is no country");
        say("France");
        assertThat(refused("soon")).contains("is no date");
        say("2025-06");
        assertThat(at.told().items("commitments"))
                .containsExactly(Map.of("text", "Do it", "by", List.of("FR"), "due", "2025-06"));
        assertThat(asked()).isEqualTo("commitment 2");
    }

    @Test
    void aSourceOfAKnownSiteNeedsNoMore() {
        atTopics().say("", "", "", "https://www.mofa.go.jp/other.html", "The ministry", "");
        assertThat(at.told().items("sources").get(0))
                .containsEntry("key", "mofa-en")
                .containsEntry("side", "JP")
                .containsEntry("language", "en");
        say("https://example.org/x", "A newspaper");
        assertThat(refused("Atlantis")).contains("there is no country");
        say("", "");
        assertThat(at.told().items("sources").get(1))
                .containsOnly(
                        Map.entry("url", "https://example.org/x"),
                        Map.entry("publisher", "A newspaper"),
                        Map.entry("accessed", "2024-03-06"));
        assertThat(asked()).isEqualTo("source 3");
    }

    @Test
    void everyAnswerCanBeGoneBackToAndIsOfferedAgain() {
        assertThat(at.back()).isEmpty();
        atTopics().say("quantum computing", "yes", "economy");
        for (int i = 0; i < 10; i++) {
            at = at.back().orElseThrow();
        }
        assertThat(asked()).isEqualTo("date");
        assertThat(at.told()).isEqualTo(Told.NOTHING);
        assertThat(at.usual()).contains("2024-03-05");
        say("", "", "", "", "");
        assertThat(field("medium")).isEqualTo("phone");
        say("", "", "", "", "");
        assertThat(field("topics")).isEqualTo(List.of("quantum-computing"));
        assertThat(at.told().entries().topics()).hasSize(1);
    }

    @Test
    void nothingIsOfferedAgainAsNothing() {
        say("2024-03-05", "", "-");
        at = at.back().orElseThrow();
        assertThat(at.usual()).isEmpty();
        say("");
        assertThat(field("participants")).isEqualTo("absent");
    }

    @Test
    void keptAnswersAreGivenAgainOnAnotherDay() {
        say("yesterday", "", "", "", "phone", "17:00", "", "", "Talk", "ukraine", "Text.");
        List<Given> given = at.given();
        assertThat(given.get(0).answer()).isEqualTo("2024-03-05");
        Interview later =
                Interview.of(
                                new Background(
                                        loaded.meetings(),
                                        loaded.vocabulary(),
                                        LocalDate.of(2024, 8, 8)))
                        .resumed(given, "topics of paragraph 1");
        assertThat(later.told()).isEqualTo(at.told());
        assertThat(later.question()).isEqualTo(at.question());
        assertThat(later.given()).isEqualTo(given);
    }

    @Test
    void answersThatOneWentBackFromAreKeptToo() {
        atTopics().say("ukraine", "Text.");
        for (int i = 0; i < 3; i++) {
            at = at.back().orElseThrow();
        }
        assertThat(asked()).isEqualTo("title");
        Interview later = Interview.of(background).resumed(at.answers(), "title");
        assertThat(later.question()).isEqualTo(at.question());
        assertThat(later.usual()).contains("Talk");
        at = later;
        say("Another", "", "");
        assertThat(at.told().text("paragraphs", 0, "text")).contains("Text.");
    }

    @Test
    void keptAnswersThatHoldNoMoreAreAskedAgain() {
        say("2024-03-05", "japan, france", BOTH, "", "phone", "", "Talk");
        Interview later =
                Interview.of(
                                new Background(
                                        Meetings.of(List.of()),
                                        Vocabulary.builtIn(),
                                        background.today()))
                        .resumed(at.given(), "");
        assertThat(later.question().map(Question::key)).contains("new person Kamikawa Yoko");
        Step.Next next = (Step.Next) later.answer("no");
        assertThat(next.interview().given()).hasSize(4);
    }

    @Test
    void everyFieldThatIsAskedForHasItsQuestion() {
        for (String field :
                List.of("date", "countries", "participants", "form", "medium", "place", "start")) {
            assertThat(Question.about(field)).isPresent();
        }
        assertThat(Question.about("title").map(Question::key)).contains("title");
        assertThat(Question.about("zone").map(Question::key)).contains("zone");
        assertThat(Question.about("duration").map(Question::key)).contains("duration");
        assertThat(Question.about("weather")).isEmpty();
    }

    @Test
    void someQuestionsMayBeAskedOfWhatIsToldAlready() {
        Interview some =
                Interview.of(
                        background,
                        Told.of(Map.of("date", "2024-03-05", "countries", List.of("JP", "FR"))),
                        List.of(Question.about("topics").orElseThrow()));
        at = some;
        say("ukraine");
        assertThat(at.question()).isEmpty();
        assertThat(field("date")).isEqualTo("2024-03-05");
        assertThat(field("topics")).isEqualTo(List.of("ukraine"));
    }
}
