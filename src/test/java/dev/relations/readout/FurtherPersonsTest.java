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

    @Test
    void anOfficeMayBeToldOnceForSeveral() {
        DraftMeeting draft =
                draft(
                        """
                        Readout of Phone Call between Presidents Breg and Quispe

                        March 3, 2031

                        Presidents Breg and Quispe talked for an hour today about gardens and U.S.-Peruvian roses.
                        """);
        assertThat(people(draft))
                .containsExactly("Breg | President | US", "Quispe | President | PE");
        assertThat(
                        people(
                                draft(
                                        """
                                        Meeting of the three

                                        March 3, 2031

                                        Foreign Ministers Breg of Norway, Quispe of Peru and Lane of Ireland met today to discuss gardens.
                                        """)))
                .containsExactly(
                        "Breg | Foreign Minister | NO",
                        "Quispe | Foreign Minister | PE",
                        "Lane | Foreign Minister | IE");
    }

    @Test
    void countriesThatTookPartMayBeListedInASentenceOfTheirOwn() {
        DraftMeeting draft =
                draft(
                        """
                        Readout of National Security Advisor Oto Breg’s Call with Northern Counterparts

                        March 3, 2031

                        National Security Advisor Oto Breg spoke today with his counterparts from the five northern countries about gardens. The countries joining the call on roses were Denmark, Finland, Iceland, and Norway.
                        """);
        assertThat(codes(draft)).containsExactlyInAnyOrder("US", "DK", "FI", "IS", "NO");
    }

    @Test
    void membersOfAGroupThatMetMayBeListedBehind() {
        DraftMeeting draft =
                draft(
                        """
                        Readout of National Security Advisor Oto Breg’s Call with Garden Counterparts

                        March 3, 2031

                        National Security Advisor Oto Breg spoke today with officials from the Garden Three about roses.

                        The Garden Three members are Peru, the Czech Republic, and Latvia.
                        """);
        assertThat(codes(draft)).containsExactlyInAnyOrder("US", "PE", "CZ", "LV");
    }

    @Test
    void aDelegationIncludesThoseOfTheSideThatTells() {
        assertThat(
                        people(
                                draft(
                                        """
                                        Readout of Energy Advisor Oto Breg’s Visit to Peru

                                        March 3, 2031

                                        Today, Energy Advisor Oto Breg met in Lima with Prime Minister Rosa Quispe of Peru. The delegation included Mara Lane, Deputy Director of the National Energy Center, and General Jan Dahl, Under Secretary for Energy.
                                        """)))
                .contains(
                        "Mara Lane | Deputy Director of the National Energy Center | US",
                        "Jan Dahl | Under Secretary for Energy | US");
    }

    @Test
    void whoeverIsSentAtARequestMeetsThoseOfBothCountries() {
        DraftMeeting draft =
                draft(
                        """
                        Readout of Energy Advisor Oto Breg’s Travel

                        March 3, 2031

                        Following a visit to Oslo, Norway, Energy Advisor Oto Breg traveled to Peru and Chile from March 1 to 2 at President Lane’s request to consult on gardens.
                        """);
        assertThat(codes(draft)).containsExactly("US", "PE", "CL");
        assertThat(people(draft)).containsExactly("Oto Breg | Energy Advisor | US");
    }

    @Test
    void anOfficeInLowerCaseMayStandBehindAnArticle() {
        assertThat(
                        people(
                                draft(
                                        """
                                        Readout of Energy Advisor Oto Breg’s Meeting

                                        March 3, 2031

                                        Energy Advisor Oto Breg met today with Rosa Quispe, the head of the Presidential Office, and Peruvian officials.
                                        """)))
                .contains("Rosa Quispe | head of the Presidential Office | PE");
    }

    @Test
    void whomHeIsToMeetAfterwardsDidNotTakePart() {
        assertThat(
                        codes(
                                draft(
                                        """
                                        Readout of President Oto Breg’s Call to President Quispe of Peru

                                        March 3, 2031

                                        This evening President Breg spoke by phone with Peruvian President Rosa Quispe in advance of his meeting tomorrow with the Presidents of Guatemala, Honduras, and Chile.
                                        """)))
                .containsExactly("US", "PE");
    }

    @Test
    void whomTheyWishToWorkTogetherWithDidNotTakePart() {
        assertThat(
                        people(
                                draft(
                                        """
                                        Readout of Ambassador Oto Breg’s Meeting

                                        March 3, 2031

                                        Ambassador Oto Breg met with President Rosa Quispe of Peru. He is ready to work together with Trade Minister Lane.
                                        """)))
                .containsExactly("Oto Breg | Ambassador | US", "Rosa Quispe | President | PE");
    }

    @Test
    void anOfficeMayHaveOneCapitalOnly() {
        assertThat(
                        people(
                                draft(
                                        """
                                        On gardens

                                        March 3, 2031

                                        The President of the Republic of Peru Rosa Quispe and Vice president of the United States Oto Breg had a telephone conversation.
                                        """)))
                .containsExactly("Rosa Quispe | President | PE", "Oto Breg | Vice president | US");
    }

    @Test
    void aCounterpartMayStandBesideTheOther() {
        assertThat(
                        people(
                                draft(
                                        """
                                        On gardens

                                        March 3, 2031

                                        President Rosa Quispe and her Norwegian counterpart Oto Breg today held a telephone conversation about gardens in Peru and Norway.
                                        """)))
                .contains("Oto Breg |  | NO");
    }

    @Test
    void aTravellerMayMeetSomebodyBehindAComma() {
        assertThat(
                        people(
                                draft(
                                        """
                                        Activities of the Secretary-General

                                        3 March 2031

                                        United Nations Secretary-General Jan Dahl travelled to Lima on Monday, 3 March, with his gardeners, meeting with Peruvian President Rosa Quispe at noon.
                                        """)))
                .containsExactly(
                        "Jan Dahl | Secretary-General | UN", "Rosa Quispe | President | PE");
    }

    @Test
    void whoeverAccompaniedAGuestIsOfHisCountry() {
        assertThat(
                        people(
                                draft(
                                        """
                                        Vice President Kamala Harris Welcomes Prime Minister Breg

                                        On March 3, 2031, Vice President Kamala Harris met with Prime Minister Oto Breg of Norway to discuss gardens.

                                        The Prime Minister was accompanied by Foreign Minister Lane and Ambassador Dahl.
                                        """)))
                .contains("Lane | Foreign Minister | NO", "Dahl | Ambassador | NO");
    }

    @Test
    void aTitleThatStandsTwiceIsNoParagraphAndAnEarlierVisitNoPlace() {
        DraftMeeting draft =
                draft(
                        """
                        Readout of Energy Advisor Oto Breg’s Travel to Peru and Chile

                        Comment Off 14 Views

                        March 3, 2031

                        Readout of Energy Advisor Oto Breg’s Travel to Peru and Chile

                        Following a visit to Oslo, Norway, Energy Advisor Oto Breg traveled to Peru and Chile from March 1 to 2 to consult on gardens.
                        """);
        assertThat(draft.place()).isEmpty();
        assertThat(draft.paragraphs())
                .noneMatch(p -> p.toString().contains("Readout of Energy Advisor"));
    }
}
