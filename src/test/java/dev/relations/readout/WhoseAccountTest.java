package dev.relations.readout;

import static dev.relations.readout.Accounts.codes;
import static dev.relations.readout.Accounts.draft;
import static dev.relations.readout.Accounts.people;
import static dev.relations.readout.Accounts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Meetings;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.readout.page.PlainPage;
import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose account it is, and when it was released, where copies and other sites tell it. */
class WhoseAccountTest {

    private static String day(DraftMeeting draft) {
        return draft.date().orElseThrow().value().text();
    }

    private static Person person(String key, String name) {
        return new Person(
                new PersonKey(key),
                name,
                List.of(),
                Optional.of(Party.country("PE")),
                List.of(),
                List.of());
    }

    private static List<String> asked(DraftMeeting draft) {
        return draft.doubts().stream().map(Doubt::field).toList();
    }

    @Test
    void aLineThatSaysWhoIssuedItTellsSideAndRelease() {
        DraftMeeting draft =
                draft(
                        """
                        PRESS RELEASE : Oto Breg call with President Quispe of Peru [March 2031]

                        The press release issued by 10 Downing Street on 3 March 2031.

                        This morning the Prime Minister spoke to Rosa Quispe, President of Peru.

                        The Prime Minister opened the call by saying President Trump had written to him.
                        """);
        assertThat(day(draft)).isEqualTo("2031-03-03");
        assertThat(codes(draft)).containsExactly("GB", "PE");
        assertThat(people(draft))
                .containsExactly("Oto Breg | Prime Minister | GB", "Rosa Quispe | President | PE");
    }

    @Test
    void whomTheFirstSentenceOnlyMentionsDoesNotTell() {
        DraftMeeting draft =
                draft(
                        """
                        OTTAWA, ON, March 3, 2031 /CNW/ - Today, the Prime Minister, Rosa Quispe, spoke with the President of the United States, Donald J. Trump, about timber, canoes and trains.

                        President Trump congratulated Prime Minister Quispe.
                        """);
        assertThat(codes(draft)).containsExactly("CA", "US");
        assertThat(people(draft))
                .containsExactly(
                        "Rosa Quispe | Prime Minister | CA", "Donald J. Trump | President | US");
    }

    @Test
    void addressOfTheOriginalTellsDayAndSide() {
        DraftMeeting draft =
                draft(
                        """
                        PM meeting with President Quispe

                        The Prime Minister met President Rosa Quispe of Peru yesterday evening.

                        Original article link: https://www.gov.uk/2031/03/04/pm-meeting
                        """);
        assertThat(day(draft)).isEqualTo("2031-03-03");
        assertThat(codes(draft)).containsExactly("GB", "PE");
        assertThat(draft.source().value().url())
                .hasValue("https://www.gov.uk/2031/03/04/pm-meeting");
    }

    @Test
    void nameOfABodyAboveTheTitleIsNoTitle() {
        DraftMeeting draft =
                draft(
                        """
                        Prime Minister’s Office 10 Downing Street

                        PM call with President Quispe of Peru: 3 March 2031

                        The Prime Minister spoke to the President of Peru, Rosa Quispe, this evening.
                        """);
        assertThat(draft.title().value()).startsWith("PM call with President Quispe");
        assertThat(day(draft)).isEqualTo("2031-03-03");
    }

    @Test
    void statementOfASpokesmanOfTheWhiteHouseIsItsOwn() {
        DraftMeeting draft =
                draft(
                        """
                        THE WHITE HOUSE Office of the Press Secretary March 3, 2031

                        Statement by NSC Deputy Spokesman Mara Lane on the meeting between National Security Advisor Oto Breg and Foreign Minister Rosa Quispe of Peru

                        Today, National Security Advisor Oto Breg met with Foreign Minister Rosa Quispe of Peru.
                        """);
        assertThat(day(draft)).isEqualTo("2031-03-03");
        assertThat(people(draft))
                .containsExactly(
                        "Oto Breg | National Security Advisor | US",
                        "Rosa Quispe | Foreign Minister | PE");
    }

    @Test
    void countryThatIsOnlyTheMostNamedIsAsked() {
        DraftMeeting draft =
                draft(
                        """
                        Readout of President Joe Biden’s Call with President Quispe

                        March 3, 2031

                        President Joe Biden spoke today with President Rosa Quispe. They talked about the rivers of Peru and the roads of Peru.
                        """);
        assertThat(codes(draft)).containsExactly("US", "PE");
        assertThat(draft.doubts())
                .filteredOn(d -> d.field().equals("countries"))
                .singleElement()
                .satisfies(d -> assertThat(d.about()).isEqualTo("PE"))
                .satisfies(d -> assertThat(d.choices()).containsExactly("Peru"));
    }

    @Test
    void whereNoCountryIsNamedAtAllItIsAskedNotRefused() {
        DraftMeeting draft =
                draft(
                        """
                        Call with President Quispe: 3 March 2031
                        The Prime Minister spoke to President Rosa Quispe.
                        They talked about boats and harbours for a while.
                        """);
        assertThat(codes(draft)).isEmpty();
        assertThat(asked(draft)).contains("countries");
    }

    @Test
    void theFormOfATitleOnlyLooksLikeAPublisherAndIsAsked() {
        DraftMeeting draft =
                draft(
                        """
                        PM call with President Quispe of Peru: 3 March 2031

                        The Prime Minister spoke to President Rosa Quispe.
                        """);
        assertThat(codes(draft)).containsExactly("GB", "PE");
        assertThat(draft.doubts())
                .filteredOn(d -> d.field().equals("countries"))
                .singleElement()
                .satisfies(d -> assertThat(d.about()).isEqualTo("GB"));
    }

    @Test
    void whatSomebodyIsToDoIsRefused() {
        assertThat(
                        refusal(
                                """
                                Mr. Oto Breg, Minister for Foreign Affairs, to Visit Peru and Chile

                                March 3, 2031

                                Mr. Oto Breg, Minister for Foreign Affairs, will visit Peru from March 5 to 7.

                                The visit was agreed when Prime Minister Rosa Quispe of Peru visited Japan.
                                """))
                .isEqualTo("it announces a meeting that is to come");
        assertThat(
                        refusal(
                                """
                                Impromptu Press Conference on the Japan-Peru Summit Meeting

                                March 3, 2031

                                Prime Minister Oto Breg met President Rosa Quispe of Peru today.
                                """))
                .startsWith("its title is that of another kind of text");
    }

    @Test
    void nameThatSeveralPersonsHaveIsAskedOnce() {
        Vocabulary builtIn = Vocabulary.builtIn();
        People people =
                People.of(
                        List.of(
                                person("luis-quispe", "Luis Quispe"),
                                person("rosa-quispe", "Rosa Quispe")));
        ReadoutReader reader =
                new ReadoutReader(
                        new Vocabulary(builtIn.parties(), people, builtIn.topics()),
                        Meetings.of(List.of()));
        ReadoutReader.Outcome outcome =
                reader.read(
                        PlainPage.read(
                                """
                                Readout of President Joe Biden’s Call with President Quispe of Peru

                                March 3, 2031

                                President Joe Biden spoke today with President Quispe of Peru.
                                """),
                        Optional.empty(),
                        Optional.empty());
        assertThat(((ReadoutReader.Drafted) outcome).draft().doubts())
                .singleElement()
                .satisfies(d -> assertThat(d.question()).isEqualTo("who is Quispe?"))
                .satisfies(
                        d ->
                                assertThat(d.choices())
                                        .containsExactlyInAnyOrder("Luis Quispe", "Rosa Quispe"));
    }

    @Test
    void aNoteOfAnArchiveAboveTheTextDoesNotHideWhoTells() {
        assertThat(
                        codes(
                                draft(
                                        """
                                        National Archives This is historical material; nobody changes this site any more.

                                        Vice President Kamala Harris met today with President Rosa Quispe of Peru to discuss gardens.
                                        """)))
                .containsExactly("US", "PE");
    }

    @Test
    void aLineWithTheNameOfTheHouseTellsWhoTells() {
        assertThat(
                        codes(
                                draft(
                                        """
                                        Readings of the day

                                        The White House

                                        Garden Advisor Oto Breg traveled to Lima on March 4 and 5. Breg met with Peruvian President Rosa Quispe to discuss gardens.
                                        """)))
                .containsExactly("US", "PE");
    }

    @Test
    void whatSomebodyIsConcernedAboutIsNotHisCountry() {
        DraftMeeting draft =
                draft(
                        """
                        March 3, 2031

                        Garden Advisor Oto Breg spoke by phone today with NATO Secretary General Jan Dahl. Mr. Breg noted concerns about Peru’s gardens.
                        """);
        assertThat(codes(draft)).doesNotContain("PE");
    }

    @Test
    void aLabelBeforeTheDayOfReleaseIsPassedOver() {
        for (String line : List.of("Publication Date: 16/11/2030", "发布时间:2030年11月16日   点击次数: 7")) {
            DraftMeeting draft =
                    draft(
                            "Readout of President Oto Breg’s Call with President Rosa Quispe of Peru\n\n"
                                    + "President Breg spoke with President Rosa Quispe of Peru today.\n\n"
                                    + line
                                    + "\n");
            assertThat(day(draft)).as(line).isEqualTo("2030-11-16");
        }
    }

    @Test
    void wordsThatAreQuotedAsAWholeAreAnAccount() {
        DraftMeeting draft =
                draft(
                        """
                        • Breg calls Quispe

                            From the White House: "The President and Peruvian Prime Minister Rosa Quispe talked by phone this morning about gardens. "

                        President Breg

                        4/11/12 5:28 PM EDT
                        """);
        assertThat(codes(draft)).containsExactlyInAnyOrder("US", "PE");
        assertThat(day(draft)).isEqualTo("2012-04-11");
    }
}
