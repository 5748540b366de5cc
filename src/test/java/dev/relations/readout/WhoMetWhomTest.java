package dev.relations.readout;

import static dev.relations.readout.Accounts.codes;
import static dev.relations.readout.Accounts.draft;
import static dev.relations.readout.Accounts.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Form;
import dev.relations.meeting.Role;
import org.junit.jupiter.api.Test;

/** Sentences that tell who met whom, where other words stand between or beside those who did. */
class WhoMetWhomTest {

    private static DraftMeeting ofState(String sentence) {
        return draft(
                """
                Secretary Breg’s Meeting

                Office of the Spokesperson

                March 3, 2031

                """
                        + sentence
                        + " They talked about gardens.\n");
    }

    private static DraftMeeting ofJapan(String sentence) {
        return draft("Press Releases\n\nMarch 3, 2031\n\n" + sentence + "\n");
    }

    @Test
    void initialsBeforeAnOfficeEndNoSentence() {
        assertThat(
                        people(
                                ofJapan(
                                        "From 7:45 am of March 3, Foreign Minister Oto Breg of Japan held telephone talks with U.S. Secretary of State Rosa Quispe, at the suggestion from the latter. The call lasted about 10 minutes.")))
                .containsExactly(
                        "Oto Breg | Foreign Minister | JP",
                        "Rosa Quispe | Secretary of State | US");
    }

    @Test
    void talksAreThePurposeOfAVisit() {
        DraftMeeting draft =
                draft(
                        """
                        NATO Secretary General visits Norway

                        NATO Secretary General Oto Breg visited Oslo on Monday (3 March 2031) to have talks with Prime Minister Rosa Quispe, Foreign Minister Mara Lane, and the Minister of Defence Jan Dahl.
                        """);
        assertThat(codes(draft)).containsExactly("NATO", "NO");
        assertThat(people(draft))
                .containsExactly(
                        "Oto Breg | Secretary General | NATO",
                        "Rosa Quispe | Prime Minister | NO",
                        "Mara Lane | Foreign Minister | NO",
                        "Jan Dahl | Minister of Defence | NO");
    }

    @Test
    void anOfficeOfOrganisationsIsOfTheOneThatTheTextKeepsNaming() {
        DraftMeeting draft =
                draft(
                        """
                        Secretary General praises Lithuania’s contributions to NATO

                        Secretary General Oto Breg welcomed Lithuanian Prime Minister Rosa Quispe to NATO Headquarters on 3 March 2031. He praised what Lithuania does for NATO.
                        """);
        assertThat(codes(draft)).containsExactlyInAnyOrder("NATO", "LT");
    }

    @Test
    void adjectiveBeforeTheFirstOfTwoIsOfBoth() {
        assertThat(
                        people(
                                draft(
                                        """
                                        NATO Secretary General Oto Breg met with US Secretary of State Rosa Quispe and Secretary of Defense Jan Dahl on 3 March 2031 to discuss harbours.
                                        """)))
                .containsExactly(
                        "Oto Breg | Secretary General | NATO",
                        "Rosa Quispe | Secretary of State | US",
                        "Jan Dahl | Secretary of Defense | US");
    }

    @Test
    void aStreetAndACityAreNobody() {
        DraftMeeting draft =
                draft(
                        """
                        PRESS RELEASE : meeting with the Prime Minister of Bahrain [March 2031]

                        The press release issued by 10 Downing Street on 3 March 2031.

                        The Prime Minister welcomed His Royal Highness Crown Prince Rami Bin Adel, Prime Minister of Bahrain, to Downing Street today.
                        """);
        assertThat(people(draft)).containsExactly("Rami Bin Adel | Prime Minister | BH");
        assertThat(
                        people(
                                ofState(
                                        "Secretary of State Oto Breg met Peruvian President Rosa Quispe in Santa Rosalia yesterday.")))
                .containsExactly(
                        "Oto Breg | Secretary of State | US", "Rosa Quispe | President | PE");
    }

    @Test
    void theEventThatSomebodyIsThereForNamesNoParty() {
        DraftMeeting draft =
                ofJapan(
                        "On March 3, Mr. BREG Oto, Prime Minister of Japan, who is visiting Camp David to attend the Japan-Peru-ROK Ministerial Conference, held a meeting with the Honorable Rosa Quispe, President of the Republic of Peru.");
        assertThat(codes(draft)).containsExactly("JP", "PE");
        assertThat(draft.form().value()).isEqualTo(Form.MEETING);
    }

    @Test
    void besideSeveralOthersTheOneWithoutACountryIsOfThoseWhoTell() {
        assertThat(
                        people(
                                ofJapan(
                                        "On March 3, Mr. Oto Breg, Prime Minister of Japan, received a courtesy call from Ms. Rosa Quispe, Foreign Minister of Peru, and Mr. Jan Dahl, Minister of Foreign Affairs of Norway. Ms. Mara Lane, Minister for Foreign Affairs, was also present during the courtesy call.")))
                .contains("Mara Lane | Minister for Foreign Affairs | JP");
    }

    @Test
    void guestsMayStandBehindWhenAndWhere() {
        DraftMeeting draft =
                draft(
                        """
                        PM Breg welcomes NATO Secretary General Jan Dahl

                        3 March 2031

                        Prime Minister Oto Breg welcomed on Monday, at the Victoria Palace, NATO Secretary General Jan Dahl.

                        The guest was accompanied at the Government headquarters by Deputy Secretary General of NATO Mara Lane, and met Romania's Prime Minister alone.
                        """);
        assertThat(codes(draft)).containsExactlyInAnyOrder("RO", "NATO");
        assertThat(people(draft)).contains("Mara Lane | Deputy Secretary General | NATO");
    }

    @Test
    void aMeetingMayBeAttendedBySomebody() {
        DraftMeeting draft =
                draft(
                        """
                        HE Oto Breg, Minister of Foreign Affairs, met Rosa Quispe, Secretary-General of the United Nations, on 3 March 2031.

                        They talked about what is between the UAE and the United Nations. The meeting was attended by Mara Lane, UAE Permanent Representative to the UN.
                        """);
        assertThat(people(draft))
                .containsExactlyInAnyOrder(
                        "Oto Breg | Minister of Foreign Affairs | AE",
                        "Rosa Quispe | Secretary-General | UN",
                        "Mara Lane | Permanent Representative to the UN | AE");
    }

    @Test
    void aRegionMayStandBeforeTheOfficeOfItsHead() {
        assertThat(
                        people(
                                ofState(
                                        "Secretary of State Oto Breg called Iraqi Kurdistan Regional President Rosa Quispe today.")))
                .contains("Rosa Quispe | Kurdistan Regional President | IQ");
    }

    @Test
    void twoDaysMayEachHaveTheirDayOfTheWeek() {
        DraftMeeting draft =
                draft(
                        """
                        Statement from NSC Spokesperson Mara Lane on the Travel of National Security Advisor Oto Breg to Peru

                        March 5, 2031

                        National Security Advisor Oto Breg has traveled to Lima for meetings on Monday, March 3 and Tuesday, March 4 with his counterparts, Security Director Rosa Quispe of Peru and Security Director Jan Dahl of Norway.
                        """);
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03/2031-03-04");
        assertThat(codes(draft)).containsExactlyInAnyOrder("US", "PE", "NO");
    }

    @Test
    void countOfAListIsNotTheNumberThatThePageWrites() {
        DraftMeeting draft =
                draft(
                        """
                        世界地図 アジア | 北米 | 中南米 | 欧州 | 大洋州

                        日・EU外相協議(概要)

                        令和13年3月3日

                        3日、訪日中のブレグEU外務・安全保障政策上級代表は、森岡外務大臣との間で、日・EU外相協議を行ったところ、概要以下のとおり。

                        1.日・EU関係

                          1. (1) 両者は、庭園について意見交換を行いました。
                          2. (2) 両者は、港湾について意見交換を行いました。

                        2.国際情勢

                          1. (1) 両者は、河川について意見交換を行いました。
                        """);
        assertThat(draft.title().value()).startsWith("日・EU外相協議");
        assertThat(draft.form().value()).isEqualTo(Form.MEETING);
        assertThat(draft.paragraphs())
                .extracting(DraftParagraph::label)
                .containsExactly("1(1)", "1(2)", "2(1)");
        assertThat(people(draft))
                .contains("ブレグ | High Representative for Foreign Affairs and Security Policy | EU");
    }

    @Test
    void whomATravellerSatDownOrDinedWithWasMet() {
        DraftMeeting draft =
                draft(
                        """
                        Secretary Breg’s Travel to Lima

                        Office of the Spokesperson

                        March 3, 2031

                        Secretary of State Oto Breg traveled to Lima on March 3. In Lima, he sat down with President Rosa Quispe of Peru. The Secretary was received by Peruvian Prime Minister Mara Lane and dined with Chilean Foreign Minister Juan Rojas.
                        """);
        assertThat(draft.form().value()).isEqualTo(Form.VISIT);
        assertThat(people(draft))
                .containsExactlyInAnyOrder(
                        "Oto Breg | Secretary of State | US",
                        "Rosa Quispe | President | PE",
                        "Mara Lane | Prime Minister | PE",
                        "Juan Rojas | Foreign Minister | CL");
    }

    @Test
    void aGovernmentSetBesideThatOfTheOthersIsTheOneThatTells() {
        DraftMeeting draft =
                draft(
                        """
                        Foreign Minister Oto Breg met in Lima with Peruvian Foreign Minister Rosa Quispe on 3 March 2031. They discussed cooperation between the Syrian government and Peru.
                        """);
        assertThat(codes(draft)).containsExactlyInAnyOrder("SY", "PE");
    }

    @Test
    void aPageMayHaveOneNumberedParagraphOnly() {
        DraftMeeting draft =
                draft(
                        """
                        Japan-Peru Foreign Ministers’ Meeting

                        March 3, 2031

                        On March 3, commencing at 9:00 a.m. for approximately 20 minutes, Mr. BREG Oto, Minister for Foreign Affairs of Japan, held a meeting with H.E. Ms. Rosa Quispe, Minister of Foreign Affairs of the Republic of Peru. The overview of the meeting is as follows.

                        1. Minister Breg welcomed Minister Quispe and they exchanged views on harbours.
                        """);
        assertThat(draft.paragraphs()).extracting(DraftParagraph::label).containsExactly("1");
    }

    @Test
    void whoeverJoinedOrAccompaniedOneSideIsOfIt() {
        assertThat(
                        people(
                                ofState(
                                        "Secretary of State Oto Breg met with Peruvian Foreign Minister Rosa Quispe today. Foreign Minister Quispe was accompanied by Deputy Minister of Defense Jan Dahl. Deputy Secretary of State Mara Lane joined the group for part of the meeting.")))
                .containsExactlyInAnyOrder(
                        "Oto Breg | Secretary of State | US",
                        "Mara Lane | Deputy Secretary of State | US",
                        "Rosa Quispe | Foreign Minister | PE",
                        "Jan Dahl | Deputy Minister of Defense | PE");
    }

    @Test
    void inJapaneseOfficesMayStandBeforeTheNameInLatinLetters() {
        DraftMeeting draft =
                draft(
                        """
                        本12日午後3時15分から約30分間、森岡太郎外務大臣は、訪日中のオト・ブレグ・ペルー共和国国連常駐代表（H.E. Mr. Oto Breg）、ローサ・キスペ・チリ共和国大統領に同行して訪日しているヤン・ダール・ノルウェー王国外務大臣（H.E. Mr. Jan Dahl）による表敬を受けたところ、概要は以下のとおりです。

                        1 森岡大臣から、訪日を歓迎する旨述べました。
                        2 両大臣は、庭園について意見交換を行いました。
                        """);
        assertThat(people(draft))
                .containsExactly(
                        "森岡太郎 | Minister for Foreign Affairs | JP",
                        "Oto Breg | Permanent Representative to the United Nations | PE",
                        "Jan Dahl | Minister of Foreign Affairs | NO");
    }

    @Test
    void aDayWithSlashesCountsWhereOnlyOneOfTheTwoCanBeTheMonth() {
        String text =
                "Secretary of State Oto Breg met with Peruvian Foreign Minister Rosa Quispe today.";
        assertThat(draft("03/27/2031\n\n" + text).date().orElseThrow().value().text())
                .isEqualTo("2031-03-27");
        assertThat(draft("03/04/2031\n\n" + text).date()).isEmpty();
    }

    @Test
    void aPlaceMayStandBeforeTheFirstWordsAlone() {
        DraftMeeting draft =
                draft(
                        """
                        March 3, 2031

                        Oslo, Norway – The Vice President dined yesterday with Prime Minister of Norway Rosa Quispe among her roses. The Vice President praised the gardens of Norway and the United States-Norway friendship.
                        """);
        assertThat(codes(draft)).containsExactly("US", "NO");
        assertThat(people(draft)).containsExactly("Rosa Quispe | Prime Minister | NO");
    }

    @Test
    void thoseWhoJoinedOneWhoMetAlliesAreWhomHeMet() {
        DraftMeeting draft =
                draft(
                        """
                        Readout of President Oto Breg’s Call with Allies

                        March 3, 2031

                        President Oto Breg hosted a videoconference today with Allies to discuss gardens.

                        Joining President Breg on the call were of Canada, European Commission President von der Aue, Prime Minister Quispe of Norway, and NATO Secretary General Lane.
                        """);
        assertThat(codes(draft)).containsExactlyInAnyOrder("US", "CA", "EU", "NO", "NATO");
        assertThat(people(draft))
                .containsExactly(
                        "Oto Breg | President | US",
                        "von der Aue | President | EU",
                        "Quispe | Prime Minister | NO",
                        "Lane | Secretary General | NATO");
        assertThat(draft.participants()).allMatch(p -> p.value().role() == Role.PRINCIPAL);
    }

    @Test
    void whomAGuestTravelsWithDidNotMeet() {
        assertThat(
                        people(
                                draft(
                                        """
                                        Japan-Chile Foreign Ministers' Meeting

                                        March 3, 2031

                                        On March 3, Mr. Haruto Morioka, Minister for Foreign Affairs of Japan, held a meeting with H.E. Ms. Rosa Quispe, Minister of Foreign Affairs of Chile, who is visiting Japan along with H.E. Mr. Oto Breg, President of the Republic of Chile, as part of a journey.
                                        """)))
                .containsExactly(
                        "Haruto Morioka | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Minister of Foreign Affairs | CL");
    }

    @Test
    void aCountryThatBeginsLikeATitleIsNobody() {
        assertThat(
                        people(
                                draft(
                                        """
                                        Prime Minister Morioka Pays a Visit to the President of Sri Lanka at the Japan-Sri Lanka Meeting

                                        March 3, 2031

                                        On March 3, Mr. Haruto Morioka, Prime Minister of Japan, held a meeting with H.E. Ms. Rosa Quispe, President of Sri Lanka. They talked about gardens in Sri Lanka.
                                        """)))
                .containsExactly(
                        "Haruto Morioka | Prime Minister | JP", "Rosa Quispe | President | LK");
    }
}
