package dev.relations.readout;

import static dev.relations.readout.Accounts.codes;
import static dev.relations.readout.Accounts.draft;
import static dev.relations.readout.Accounts.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Medium;
import org.junit.jupiter.api.Test;

/** Those who stand elsewhere than beside the verb of meeting, and names that look like others. */
class FurtherPersonsTest {

    private static DraftMeeting ofNorway(String sentences) {
        return draft(
                """
                On Harbours

                March 3, 2031

                Prime Minister Oto Breg of Norway met today in Lima with President Rosa Quispe of Peru. \
                """
                        + sentences
                        + "\n");
    }

    @Test
    void theVerbMayStandBeforeWhoWasPresent() {
        assertThat(people(ofNorway("Also present was Peruvian Foreign Minister Mara Lane.")))
                .contains("Mara Lane | Foreign Minister | PE");
        assertThat(
                        people(
                                ofNorway(
                                        "Attending on the Norwegian side were Foreign Minister Jan Dahl and Minister of Defence Ida Moe.")))
                .contains("Jan Dahl | Foreign Minister | NO", "Ida Moe | Minister of Defence | NO");
    }

    @Test
    void whatIsToComeElsewhereIsNeitherTheDayNorThePlace() {
        DraftMeeting draft =
                ofNorway("They agreed to meet again in Oslo on May 9, 2031, with their ministers.");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
        assertThat(codes(draft)).containsExactly("NO", "PE");
    }

    @Test
    void aPrimeMinisterMayBeAbbreviated() {
        assertThat(
                        people(
                                draft(
                                        """
                                        On Harbours

                                        March 3, 2031

                                        Norwegian PM Oto Breg met today with President Rosa Quispe of Peru.
                                        """)))
                .containsExactly("Oto Breg | Prime Minister | NO", "Rosa Quispe | President | PE");
    }

    @Test
    void aKingIsAccompaniedByAPrinceOfHisOwn() {
        assertThat(
                        people(
                                draft(
                                        """
                                        On Harbours

                                        March 3, 2031

                                        President Oto Breg of Norway met today with King Rami of Bahrain. King Rami was accompanied by Prince Adel bin Rami.
                                        """)))
                .contains("Rami | King | BH", "Adel bin Rami | Prince | BH");
    }

    @Test
    void aNameThatIsAlsoACountryIsAName() {
        assertThat(
                        people(
                                draft(
                                        """
                                        On Harbours

                                        March 3, 2031

                                        President Oto Breg of Norway spoke by phone today with President Hollande of France.
                                        """)))
                .contains("Hollande | President | FR");
    }

    @Test
    void theMediumMayBeToldLater() {
        assertThat(
                        draft(
                                        """
                                        On Harbours

                                        March 3, 2031

                                        President Oto Breg of Norway spoke today with President Rosa Quispe of Peru.

                                        During the call, they talked about gardens.
                                        """)
                                .medium()
                                .value())
                .isEqualTo(Medium.PHONE);
    }

    @Test
    void theTitleMayStandAmongLinesOfTheSite() {
        DraftMeeting draft =
                draft(
                        """
                        Home
                        News
                        Contact

                        Menu

                        President Breg meets President Quispe of Peru

                        March 3, 2031

                        President Oto Breg of Norway met today with President Rosa Quispe of Peru. They talked about gardens.
                        """);
        assertThat(draft.title().value())
                .isEqualTo("President Breg meets President Quispe of Peru");
    }

    @Test
    void aStampOfTheDayIsTheDayOfTheRelease() {
        DraftMeeting draft =
                draft(
                        """
                        President Breg meets President Quispe of Peru

                        date 2031-03-03

                        President Oto Breg of Norway met today with President Rosa Quispe of Peru.
                        """);
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
    }

    @Test
    void linesThatBreakInsideASentenceAreOneParagraph() {
        DraftMeeting draft =
                draft(
                        """
                        President Breg meets President Quispe of Peru

                        March 3, 2031

                        President Oto Breg of Norway met today
                        with President Rosa Quispe of Peru and
                        talked with her about gardens.
                        """);
        assertThat(people(draft))
                .containsExactly("Oto Breg | President | NO", "Rosa Quispe | President | PE");
        assertThat(draft.paragraphs()).hasSize(1);
    }
}
