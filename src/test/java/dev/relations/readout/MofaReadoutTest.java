package dev.relations.readout;

import static dev.relations.readout.Accounts.codes;
import static dev.relations.readout.Accounts.draft;
import static dev.relations.readout.Accounts.people;
import static dev.relations.readout.Accounts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accounts in the forms of the Japanese foreign ministry; every sentence is made up. */
class MofaReadoutTest {

    private static final String PAGE = "Japan-Peru Relations\n\nMarch 3, 2031\n\n";
    private static final String END =
            " The overview of the meeting is as follows.\n\n  1. The two Ministers spoke about gardens.\n";

    private static List<String> labels(DraftMeeting draft) {
        return draft.paragraphs().stream().map(DraftParagraph::label).toList();
    }

    @Test
    void rankBeforeANameIsNotTheOfficeThatStandsBehindIt() {
        DraftMeeting draft =
                draft(
                        PAGE
                                + "On March 3, Mr. MORIOKA Haruto, Minister for Foreign Affairs of Japan, held a meeting"
                                + " with Senator the Hon. Rosa Quispe, Minister for Trade of the Republic of Peru."
                                + END);
        assertThat(people(draft))
                .containsExactly(
                        "Morioka Haruto | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Minister for Trade | PE");
    }

    @Test
    void eventThatAVisitIsForNamesNoParty() {
        DraftMeeting draft =
                draft(
                        PAGE
                                + "On March 3, commencing at 9:05 a.m. (local time; March 3, 11:05 p.m. JST) for"
                                + " approximately 20 minutes, Mr. MORIOKA Haruto, Minister for Foreign Affairs of Japan, who"
                                + " was visiting New York, the United States, to attend the Garden Assembly of the United"
                                + " Nations and the ASEAN-related talks, held a meeting with H.E.Ms. Rosa QUISPE, Minister of"
                                + " Foreign Affairs of Peru."
                                + END);
        assertThat(codes(draft)).containsExactly("JP", "PE");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
        assertThat(draft.start().orElseThrow().value()).hasToString("09:05");
        assertThat(draft.zone().orElseThrow().value().name()).isEqualTo("America/New_York");
    }

    @Test
    void aTimeThatIsToldAsSeenFromJapanAloneHasThatZone() {
        DraftMeeting draft =
                draft(
                        PAGE
                                + "On March 3, commencing at 5:30 p.m. (JST) for approximately 20 minutes, Mr. MORIOKA Haruto,"
                                + " Minister for Foreign Affairs of Japan, held a meeting in Lima, Peru, with H.E. Ms. Rosa"
                                + " QUISPE, Minister of Foreign Affairs of Peru."
                                + END);
        assertThat(draft.start().orElseThrow().value()).hasToString("17:30");
        assertThat(draft.zone().orElseThrow().value().name()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void thoseWhoAttendedWereThereToo() {
        DraftMeeting draft =
                draft(
                        PAGE
                                + "On March 3, Mr. TACHIBANA Ren, Prime Minister of Japan, received a courtesy call from the"
                                + " Hon. Rosa Quispe MP, Deputy Prime Minister and Minister of Defence of Peru. The overview"
                                + " is as follows. Mr. MORIOKA Haruto, Minister for Foreign Affairs of Japan, attended the"
                                + " courtesy call.\n\n  1. They spoke about gardens.\n");
        assertThat(draft.form().value()).isEqualTo(Form.COURTESY_CALL);
        assertThat(people(draft))
                .containsExactly(
                        "Tachibana Ren | Prime Minister | JP",
                        "Morioka Haruto | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Deputy Prime Minister and Minister of Defence | PE");
        assertThat(draft.participants().get(1).value().role()).isEqualTo(Role.ATTENDEE);
    }

    @Test
    void openingMayBeTheFirstNumber() {
        DraftMeeting draft =
                draft(
                        PAGE
                                + "  1. The second Japan-Peru Garden Policy Dialogue was held on Monday, March 3, 2031 in"
                                + " Lima.\n"
                                + "  2. The Japanese delegation was led by Mr. Haruto Morioka, Director-General, Garden"
                                + " Bureau, Ministry of Foreign Affairs of Japan, and the Peruvian delegation was led by Ms."
                                + " Rosa Quispe, Ambassador in charge of Gardens.\n"
                                + "  3. The delegations exchanged views on lakes.\n");
        assertThat(labels(draft)).containsExactly("1", "2", "3");
        assertThat(draft.form().value()).isEqualTo(Form.WORKING_GROUP);
        assertThat(codes(draft)).containsExactlyInAnyOrder("JP", "PE");
        assertThat(people(draft))
                .containsExactlyInAnyOrder(
                        "Haruto Morioka | Director-General | JP",
                        "Rosa Quispe | Ambassador in charge of Gardens | PE");
    }

    @Test
    void meetingOfLastYearChairedBySomebodyMakesNobodyAMember() {
        DraftMeeting draft =
                draft(
                        PAGE
                                + "On March 3, Mr. MORIOKA Haruto, Minister for Foreign Affairs of Japan, held a telephone"
                                + " talk with H.E. Ms. Rosa QUISPE, Minister of Foreign Affairs of Peru. The overview of the"
                                + " talk is as follows.\n\n  1. Minister Quispe praised the G7 garden talks chaired by Minister"
                                + " Tachibana last year, and both Ministers spoke about “A Pact for Lakes”.\n");
        assertThat(draft.medium().value()).isEqualTo(Medium.PHONE);
        assertThat(people(draft))
                .containsExactly(
                        "Morioka Haruto | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Minister of Foreign Affairs | PE");
    }

    @Test
    void dayWithoutAYearIsAskedWithTheYearsThatTheTextNames() {
        DraftMeeting draft =
                draft(
                        "Japan-Peru Foreign Ministers’ Meeting\n\nOn March 3, Mr. MORIOKA Haruto, Minister for Foreign"
                                + " Affairs of Japan, met with H.E. Ms. Rosa QUISPE, Minister of Foreign Affairs of Peru."
                                + " (They last met on May 5, 2030.)\n\n1. They spoke about gardens until 2031.\n");
        assertThat(draft.date()).isEmpty();
        Doubt doubt =
                draft.doubts().stream()
                        .filter(d -> d.field().equals("date"))
                        .findFirst()
                        .orElseThrow();
        assertThat(doubt.question()).contains("3 March");
        assertThat(doubt.choices()).containsExactly("2031-03-03", "2030-03-03");
    }

    @Test
    void captionsDoNotGlueTheNumbersThatFollow() {
        DraftMeeting draft =
                draft(
                        PAGE
                                + "Two Ministers who shake hands in front of a very large garden gate\n"
                                + "Two Ministers who sit down at a table below the very large trees\n\n"
                                + "On March 3, Mr. MORIOKA Haruto, Minister for Foreign Affairs of Japan, held a meeting with"
                                + " H.E. Ms. Rosa QUISPE, Minister of Foreign Affairs of the Republic of Peru, who is visiting"
                                + " Japan.\n\n1 Overview\n\nThe two Ministers spoke.\n\n2 Lakes\n\n"
                                + "  • (1) Minister Quispe spoke about the lakes of the north.\n"
                                + "  • (2) Minister Morioka spoke about the lakes of the south.\n");
        assertThat(labels(draft)).containsExactly("1", "2(1)", "2(2)");
    }

    @Test
    void nameWithItsReadingIsAForeigner() {
        DraftMeeting draft =
                draft(
                        "報道発表\n\n令和13年3月3日\n\n3月3日、午後5時から約15分間、中森春人外務大臣は、金庭石(キム・ジョンソク)韓国外交部長官との間で、"
                                + "電話会談を実施したところ、概要は以下のとおりです。\n\n1 両外相は、庭について意見交換を行いました。\n");
        assertThat(codes(draft)).containsExactly("JP", "KR");
        assertThat(people(draft))
                .containsExactly(
                        "中森春人 | Minister for Foreign Affairs | JP",
                        "金庭石 | Minister of Foreign Affairs | KR");
    }

    @Test
    void thoseBesideThemInJapaneseAndTheCountryInsideANameThatIsNone() {
        DraftMeeting draft =
                draft(
                        "ペルー共和国\n\n令和13年3月3日\n\n本3日午前11時20分過ぎから約40分間、橘蓮内閣総理大臣は、訪日中のロサ・キスペ・ペルー共和国"
                                + "外務大臣(The Hon Rosa QUISPE MP, Minister of Foreign Affairs of the Republic of Peru)及びマリス・トト"
                                + "同国国防大臣(Senator the Hon Maris TOTO, Minister of Defence)の表敬を受けました。本表敬には、森岡春人外務大臣が同席しました。\n\n"
                                + "1 橘総理大臣から、庭について述べました。\n");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
        assertThat(codes(draft)).containsExactly("JP", "PE");
        assertThat(people(draft))
                .containsExactly(
                        "橘蓮 | Prime Minister | JP",
                        "森岡春人 | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Minister of Foreign Affairs | PE",
                        "Maris Toto | Minister of Defence | PE");
    }

    @Test
    void whatIsToComeIsRefused() {
        assertThat(
                        refusal(
                                "報道発表\n\n日・ペルー外相会談の開催\n\n令和13年3月1日\n\n1 3月3日、東京において、森岡春人外務大臣は、"
                                        + "ロサ・キスペ・ペルー共和国外務大臣(H.E. Ms. Rosa QUISPE, Minister of Foreign Affairs of the Republic of"
                                        + " Peru)と外相会談を行う予定です。\n"))
                .contains("to come");
    }
}
