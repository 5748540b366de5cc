package dev.relations.readout;

import static dev.relations.readout.Accounts.codes;
import static dev.relations.readout.Accounts.draft;
import static dev.relations.readout.Accounts.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accounts of those who are no ministry with a form of its own, told by who they say they are. */
class OtherBodiesTest {

    private static List<String> asked(DraftMeeting draft) {
        return draft.doubts().stream().map(Doubt::field).toList();
    }

    @Test
    void theSecretaryGeneralIsNamedBelowTheTitle() {
        DraftMeeting draft =
                draft(
                        """
                        New York

                        3 March 2031

                        Readout of the Secretary-General’s meeting with H.E. Ms. Rosa Quispe, Minister for Foreign Affairs of Peru

                        Oto Breg, Former Secretary-General

                        Today, the Secretary-General met with H.E. Ms. Rosa Quispe, Minister for Foreign Affairs of Peru.

                        They discussed gardens.
                        """);
        assertThat(draft.title().value()).startsWith("Readout of the Secretary-General’s");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
        assertThat(codes(draft)).containsExactly("UN", "PE");
        assertThat(people(draft))
                .containsExactly(
                        "Oto Breg | Secretary-General | UN",
                        "Rosa Quispe | Minister for Foreign Affairs | PE");
    }

    @Test
    void theSecretaryGeneralIsNamedAboveTheTitle() {
        DraftMeeting draft =
                draft(
                        """
                        Secretary-General Oto Breg

                        Readout of the Secretary-General's meeting with the Prime Minister of Peru

                        3 March 2031

                        The Secretary-General met today with Ms. Rosa Quispe, Prime Minister of Peru.
                        """);
        assertThat(people(draft))
                .containsExactly(
                        "Oto Breg | Secretary-General | UN", "Rosa Quispe | Prime Minister | PE");
    }

    @Test
    void aReadoutOfAMinisterIsNotTheWhiteHouses() {
        DraftMeeting draft =
                draft(
                        """
                        Readout of the Foreign Minister's meeting with the Foreign Minister of Peru

                        Ottawa, Ontario

                        March 3, 2031

                        Foreign Minister Mara Lane met today with Rosa Quispe, Foreign Minister of Peru.
                        """);
        assertThat(codes(draft)).containsExactly("CA", "PE");
        assertThat(draft.source().value().publisher()).isEmpty();
    }

    @Test
    void whoeverSaysWhatWasSaidTellsWhoseAccountItIs() {
        DraftMeeting draft =
                draft(
                        """
                        PM phone call with President Quispe of Peru

                        3 March 2031

                        Following the phone call, a Downing Street spokesperson said:

                        The Prime Minister spoke to President Rosa Quispe of Peru today about gardens.
                        """);
        assertThat(codes(draft)).containsExactly("GB", "PE");
        assertThat(people(draft)).containsExactly("Rosa Quispe | President | PE");
        assertThat(asked(draft)).containsExactly("participants");
        assertThat(draft.doubts().get(0).known())
                .containsEntry("country", "GB")
                .containsEntry("office", "Prime Minister");
    }

    @Test
    void theOtherPartyOfAnUnnamedMinisterIsTheOneBeside() {
        DraftMeeting draft =
                draft(
                        """
                        Foreign Secretary call with Rosa Quispe

                        On 3 March 2031, the Foreign Secretary spoke to Peruvian Foreign Minister Rosa Quispe.

                        They discussed where the UK and Peru differ on gardens.
                        """);
        assertThat(codes(draft)).containsExactlyInAnyOrder("GB", "PE");
    }

    @Test
    void whoStandsBesideAnUnnamedPresidentIsWhomHeMet() {
        DraftMeeting draft =
                draft(
                        """
                        Office of the Press Secretary
                        For Immediate Release
                        March 3, 2031
                        Readout of the President’s call with UK Prime Minister Tarn
                        The President and Prime Minister Tarn had a good call earlier today on gardens.
                        """);
        assertThat(codes(draft)).containsExactly("US", "GB");
        assertThat(people(draft)).containsExactly("Tarn | Prime Minister | GB");
        assertThat(draft.medium().value()).isEqualTo(Medium.PHONE);
        assertThat(asked(draft)).contains("participants");
    }

    @Test
    void anOfficeThatStandsBehindItsPartyIsOfWhomTheTextNamesWithoutOne() {
        DraftMeeting draft =
                draft(
                        """
                        Telephone conversation with President of Peru Rosa Quispe

                        March 3, 2031

                        Oto Breg had a telephone conversation today with President of Peru Rosa Quispe.

                        The President of Russia spoke of gardens.

                        Source: Official website of the President of Russia
                        """);
        assertThat(people(draft))
                .containsExactly("Oto Breg | President | RU", "Rosa Quispe | President | PE");
    }

    @Test
    void lettersBehindANameAndACommaAreNotInTheWayOfTheOffice() {
        DraftMeeting draft =
                draft(
                        """
                        Japan-Australia Foreign Ministers’ Telephone Talk

                        March 3, 2031

                        On March 3, Mr. MORIOKA Haruto, Minister for Foreign Affairs, held a telephone talk with the Hon. Mara Lane, MP, Minister for Foreign Affairs of Australia.
                        """);
        assertThat(people(draft)).contains("Mara Lane | Minister for Foreign Affairs | AU");
    }

    @Test
    void whoeverCalledOnSomebodyPaidACourtesyCall() {
        DraftMeeting draft =
                draft(
                        """
                        MFA Press Statement: Minister Mara Lane's meeting with Minister Rosa Quispe, 3 March 2031

                        3 March 2031

                        Minister of Trade of Peru Rosa Quispe called on and was hosted to lunch by Minister for Foreign Affairs Mara Lane today.
                        """);
        assertThat(codes(draft)).containsExactlyInAnyOrder("SG", "PE");
        assertThat(draft.form().value()).isEqualTo(Form.COURTESY_CALL);
    }

    @Test
    void aDayInCapitalsIsTheDayOfTheRelease() {
        DraftMeeting draft =
                draft(
                        """
                        Statement by NSC Spokesperson Mara Lane on National Security Advisor Oto Breg’s Meeting with his Counterpart

                        MARCH 3, 2031

                        National Security Advisor Oto Breg met today while in Lima with the Foreign Minister of Peru, Rosa Quispe.
                        """);
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
    }

    @Test
    void inJapaneseTheStateBehindANameIsNoPerson() {
        DraftMeeting draft =
                draft(
                        """
                        日・レソト外相会談について
                        令和13年3月3日
                        本日、森岡外務大臣は、11時40分より約15分間、来日中のタレ・モコエナ・レソト王国外務大臣と外相会談を行った。
                        会談では、予定されているセロ・レソト首相訪日について意見を交換した。
                        """);
        assertThat(people(draft))
                .containsExactly(
                        "森岡 | Minister for Foreign Affairs | JP",
                        "タレ・モコエナ | Minister of Foreign Affairs | LS");
    }
}
