package dev.relations.readout;

import static dev.relations.readout.Accounts.codes;
import static dev.relations.readout.Accounts.draft;
import static dev.relations.readout.Accounts.people;
import static dev.relations.readout.Accounts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What accounts in Japanese tell in brackets, beside the main sentence or by the title alone. */
class JapaneseReadoutTest {

    private static final String END = "\n\n1 両者は、庭園について意見交換を行いました。\n";

    private static DraftMeeting told(String opening) {
        return draft("報道発表\n\n令和13年3月3日\n\n" + opening + END);
    }

    @Test
    void nationsMayStandInBrackets() {
        DraftMeeting draft = told("3月3日、森岡春人外務大臣は、中南米諸国(ペルー、チリ、ウルグアイ)の駐日大使との間で意見交換を行いました。");
        assertThat(codes(draft)).containsExactlyInAnyOrder("JP", "PE", "CL", "UY");
    }

    @Test
    void anOfficeMayStandBehindTheNameInLatinLetters() {
        assertThat(
                        people(
                                told(
                                        "3月3日、森岡春人外務大臣は、訪日中のローサ・キスペ(H.E. Ms. Rosa QUISPE)ペルー共和国外務大臣と会談を行いました。")))
                .containsExactly(
                        "森岡春人 | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Minister of Foreign Affairs | PE");
    }

    @Test
    void thoseWhoAttendedStandInBrackets() {
        assertThat(
                        people(
                                told(
                                        "3月3日、橘蓮内閣総理大臣は、ローサ・キスペ・ペルー共和国外務大臣(H.E. Ms. Rosa QUISPE)による表敬を受けました(日本側同席者:森岡春人外務大臣ほか。約20分間)。")))
                .contains("森岡春人 | Minister for Foreign Affairs | JP");
    }

    @Test
    void oneWhoIsPostedToJapanMayHaveTheCountryInTheOffice() {
        assertThat(
                        people(
                                told(
                                        "3月3日、橘蓮内閣総理大臣は、ペルー議会議員団による表敬を受けました(ペルー側同席者:キスペ駐日ペルー臨時代理大使、日本側同席者:森岡春人官房副長官)。")))
                .contains("キスペ | Chargé d’Affaires ad interim | PE");
    }

    @Test
    void aGroupWithoutNamesHasTheCountryThatIsAskedFor() {
        DraftMeeting draft = told("3月3日、森岡春人外務大臣は、ペルー国会議員一行による表敬を受けました。");
        assertThat(codes(draft)).containsExactly("JP", "PE");
    }

    @Test
    void theNameOfTheEventTellsWhoseItWas() {
        DraftMeeting draft = told("3月3日、森岡春人外務大臣は、日米韓外相会合に出席しました。");
        assertThat(codes(draft)).containsExactly("JP", "US", "KR");
        assertThat(draft.doubts()).anyMatch(d -> d.about().equals("KR"));
    }

    @Test
    void domesticGuestsMakeNoMeeting() {
        assertThat(refusal("報道発表\n\n令和13年3月3日\n\n3月3日、森岡春人外務大臣は、県知事一行による表敬を受けました。" + END))
                .isNotEmpty();
    }

    @Test
    void whoWasThereMayBeToldBehindTheMeeting() {
        DraftMeeting draft =
                told(
                        "3月3日10時から、リマにおいて、第3回日・ペルー庭園協議が開催された。同協議には、我が国から森岡春人外務省領事局長他が、ペルーからローサ・キスペ国務次官他が出席した。");
        assertThat(people(draft))
                .containsExactly(
                        "森岡春人 | Director-General of the Consular Affairs Bureau | JP",
                        "ローサ・キスペ | Under Secretary of State | PE");
        assertThat(draft.date().orElseThrow().value().toString()).isEqualTo("2031-03-03");
    }

    @Test
    void whomAGuestOnlyTravelsWithDidNotMeet() {
        assertThat(
                        people(
                                told(
                                        "3月3日、森岡春人外務大臣は、オト・ブレグ・ペルー国会議長(H.E. Mr. Oto BREG, Speaker of the Congress of Peru)に同行して訪日中のローサ・キスペ・ペルー外務大臣(H.E. Ms. Rosa QUISPE, Minister of Foreign Affairs of Peru)と会談を行いました。")))
                .containsExactly(
                        "森岡春人 | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Minister of Foreign Affairs | PE");
    }

    @Test
    void thoseWhoParticipatedOnASideWereThereToo() {
        assertThat(
                        people(
                                told(
                                        "3月3日、森岡春人外務大臣は、ローサ・キスペ・ペルー外務大臣(H.E. Ms. Rosa QUISPE, Minister of Foreign Affairs of Peru)と会談を行いました。ペルー側からは、マラ・ラネ計画・国際協力大臣も参加しました。")))
                .contains("マラ・ラネ | Minister of Planning and International Cooperation | PE");
    }

    @Test
    void whatOneOfThemWishesForIsNotTheOpening() {
        DraftMeeting draft =
                draft(
                        """
                        - キスペ外相は、森岡大臣の訪問を歓迎し、外相戦略対話を通じて庭園の協力を強化したい旨述べました。

                        現地時間3月3日午前10時から約1時間、森岡春人外務大臣は、訪問先のペルー共和国において、ローサ・キスペ・ペルー共和国外務大臣(H.E. Ms. Rosa QUISPE, Minister of Foreign Affairs of the Republic of Peru)と日・ペルー外相戦略対話を実施しました。
                        """);
        assertThat(people(draft))
                .containsExactly(
                        "森岡春人 | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Minister of Foreign Affairs | PE");
    }

    @Test
    void aSpouseHoldsNoOffice() {
        assertThat(
                        people(
                                told(
                                        "3月3日、森岡春人外務大臣は、ローサ・キスペ・ペルー外務大臣(H.E. Ms. Rosa QUISPE, Minister of Foreign Affairs of Peru)と会談を行いました。本会談には、同行しているオト・ブレグ・ペルー外務大臣夫人も同席しました。")))
                .contains("オト・ブレグ | 外務大臣夫人 | PE");
    }

    @Test
    void aVariantOfASignIsNoOtherSign() {
        assertThat(people(told("3月3日、辻\uDB40\uDD00春人外務副大臣は、ローサ・キスペ駐日ペルー大使による表敬を受けました。")))
                .contains("辻春人 | State Minister for Foreign Affairs | JP");
    }

    @Test
    void whoAttendedWhatSomebodySpeaksOfWasNotThere() {
        assertThat(
                        people(
                                told(
                                        "3月3日、森岡春人外務大臣は、ローサ・キスペ・ペルー外務大臣(H.E. Ms. Rosa QUISPE、 Minister of Foreign Affairs of Peru)と会談を行いました。森岡大臣から、「庭園会議には日本からは橘蓮外務大臣政務官が参加。うれしい」と述べました。")))
                .containsExactly(
                        "森岡春人 | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Minister of Foreign Affairs | PE");
    }
}
