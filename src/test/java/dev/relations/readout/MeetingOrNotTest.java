package dev.relations.readout;

import static dev.relations.readout.Accounts.codes;
import static dev.relations.readout.Accounts.draft;
import static dev.relations.readout.Accounts.people;
import static dev.relations.readout.Accounts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a text tells of a meeting at all, however it says so. */
class MeetingOrNotTest {

    private static final String DAY = "\n\nMarch 3, 2031\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Oto Breg of Norway and President Rosa Quispe of Peru discussed harbours.",
                "President Oto Breg of Norway discussed harbours with President Rosa Quispe of Peru.",
                "President Oto Breg of Norway arrived in Lima for talks with President Rosa Quispe of Peru.",
                "President Oto Breg of Norway had a conversation about harbours with President Rosa Quispe of Peru.",
                "President Oto Breg of Norway hosted President Rosa Quispe of Peru.",
                "President Oto Breg of Norway sat down with President Rosa Quispe of Peru.",
                "President Oto Breg of Norway conferred by telephone with President Rosa Quispe of Peru.",
                "President Oto Breg of Norway and President Rosa Quispe of Peru held a working lunch.",
                "President Oto Breg of Norway placed a call to President Rosa Quispe of Peru.",
                "President Oto Breg of Norway reached President Rosa Quispe of Peru by telephone.",
                "President Oto Breg of Norway thanked President Rosa Quispe of Peru in a call.",
                "A meeting took place in Lima between President Oto Breg of Norway and President Rosa Quispe of Peru.",
                "There was a telephone conversation between President Oto Breg of Norway and President Rosa Quispe of Peru.",
                "President Oto Breg of Norway was received by President Rosa Quispe of Peru.",
            })
    void anyUsualSentenceOfTwoWhoMeetIsAccepted(String sentence) {
        assertThat(codes(draft("On Harbours" + DAY + sentence)))
                .containsExactlyInAnyOrder("NO", "PE");
    }

    @Test
    void aTitleMayTellWhoMetAndTheTextWhatElseWasDone() {
        DraftMeeting draft =
                draft(
                        "Readout of President Breg’s Call with President Rosa Quispe of Peru"
                                + DAY
                                + "The President congratulated President Quispe on her election.");
        assertThat(codes(draft)).contains("PE");
        assertThat(draft.medium().value()).isEqualTo(Medium.PHONE);
    }

    @Test
    void twoWithoutAnyCountryAreAskedNotRefused() {
        DraftMeeting draft =
                draft(
                        "On Harbours"
                                + DAY
                                + "Prime Minister Oto Breg and President Rosa Quispe met today.");
        assertThat(draft.participants()).hasSize(2);
        assertThat(draft.doubts()).anyMatch(d -> d.field().equals("countries"));
    }

    @Test
    void aGroupOfTheOthersNeedNotHaveNames() {
        DraftMeeting draft =
                draft(
                        "Meeting with Foreign Ministers"
                                + DAY
                                + "Secretary of State Oto Breg of the United States met today with the foreign ministers of Peru, Chile and Norway.");
        assertThat(codes(draft)).containsExactlyInAnyOrder("US", "PE", "CL", "NO");
    }

    @Test
    void whoMetOnlyPeopleOfTheirOwnIsRefused() {
        assertThat(
                        refusal(
                                "Readout of President Breg’s Call with Governors"
                                        + DAY
                                        + "Office of the White House\n\nPresident Oto Breg spoke today with the Governors of Ohio and Utah about harbours."))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Oto Breg of Norway condemned the attack in Peru and condoled with its people.",
                "Norway has imposed sanctions on three ships of Peru.",
                "I have just met with President Rosa Quispe of Peru. Thank you all for coming. I will take your questions.",
                "President Oto Breg of Norway will meet with President Rosa Quispe of Peru on March 9.",
                "President Oto Breg of Norway postponed his meeting with President Rosa Quispe of Peru.",
                "President Oto Breg of Norway urged President Rosa Quispe of Peru to free the prisoners.",
                "Norway and Peru have had relations since 1901. They trade in fish.",
            })
    void aTextWithoutSuchAnEventIsRefused(String sentence) {
        assertThat(refusal("On Harbours" + DAY + sentence)).isNotEmpty();
    }

    @Test
    void aSpeechBelowItsHeadIsNoAccount() {
        assertThat(
                        refusal(
                                "日・ペルー会談後の会見"
                                        + "\n\n令和13年3月3日\n\n【森岡大臣】先ほどペルーのキスペ大統領と会談をいたしました。\n\n【記者】庭園について伺います。\n"))
                .isNotEmpty();
    }

    @Test
    void aTelephoneIsToldByTheTalkInFrenchToo() {
        DraftMeeting draft =
                draft(
                        """
                        Le premier ministre Oto Breg s’entretient avec la première ministre Rosa Quispe

                        3 mars 2031

                        Le premier ministre de la Norvège, Oto Breg, s’est entretenu aujourd’hui avec la première ministre du Danemark, Rosa Quispe.

                        Au cours de l’entretien téléphonique, ils ont parlé de jardins.
                        """);
        assertThat(draft.medium().value()).isEqualTo(Medium.PHONE);
    }

    @Test
    void whoAlsoSpokeWithSomebodyMetThemToo() {
        assertThat(
                        people(
                                draft(
                                        "Readout of the President’s Calls"
                                                + DAY
                                                + "President Oto Breg of Norway spoke today with President Rosa Quispe of Peru. The President also spoke separately with Prime Minister Jan Dahl of Denmark.")))
                .contains("Rosa Quispe | President | PE", "Jan Dahl | Prime Minister | DK");
    }

    @Test
    void alliesWhomNobodyNamesAreAskedFor() {
        DraftMeeting draft =
                draft(
                        """
                        Readout of President Oto Breg’s Call with Northern Allies

                        March 3, 2031

                        President Breg briefed leaders on his call with President Quispe, who has new gardens.
                        """);
        assertThat(people(draft)).containsExactly("Oto Breg | President | US");
        assertThat(draft.medium().value()).isEqualTo(Medium.PHONE);
    }

    @Test
    void leadersOfACountryMayBeCalledWithoutNames() {
        assertThat(
                        codes(
                                draft(
                                        """
                                        Office of the Vice President

                                        Readout of Vice President Breg’s Calls to Peruvian Leaders

                                        March 3, 2031

                                        The Vice President this morning called many Peruvian ministers to thank them for their gardens.
                                        """)))
                .containsExactly("US", "PE");
    }

    @Test
    void twoOfOneSideWhoMetAdvocatesMakeNoMeetingOfTwoParties() {
        assertThat(
                        refusal(
                                """
                                Garden Advisor Oto Breg and Deputy Garden Advisor Rosa Quispe met yesterday with advocates of gardens as well as experts to discuss roses.

                                They thanked the advocates.
                                """))
                .contains("no country or organisation");
    }

    @Test
    void whoLedEachSideTellsThatBothMet() {
        DraftMeeting draft =
                draft(
                        """
                        Political consultations with Peru

                        5 April 2031

                        On 20 March 2031, the first political consultations with Peru took place in Oslo. On the Norwegian side the talks were moderated by Ms. Mara Lane, Director General, and on the Peruvian side by Mr. Jan Quispe, Deputy Director General.
                        """);
        assertThat(codes(draft)).containsExactlyInAnyOrder("NO", "PE");
        assertThat(people(draft))
                .containsExactlyInAnyOrder(
                        "Mara Lane | Director General | NO",
                        "Jan Quispe | Deputy Director General | PE");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-20");
    }

    @Test
    void aTopicOfQuestionsIsNoMeeting() {
        assertThat(
                        refusal(
                                """
                                Doorstop

                                3 March 2031

                                Subjects: gardens, meeting with Peruvian Foreign Minister, roses.

                                Mara Lane, Minister for Foreign Affairs: I want to start by thanking you. I think that it was a good day for me.
                                """))
                .isNotEmpty();
    }
}
