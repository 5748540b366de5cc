package dev.relations.readout;

import static dev.relations.readout.Accounts.codes;
import static dev.relations.readout.Accounts.draft;
import static dev.relations.readout.Accounts.people;
import static dev.relations.readout.Accounts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meetings;
import dev.relations.readout.page.HtmlPage;
import dev.relations.readout.page.Page;
import dev.relations.readout.page.PageBytes;
import dev.relations.vocabulary.Vocabulary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Accounts as ministries write them, with what makes them hard; all are made up. */
class ReadoutReaderTest {

    private static final String HOUSE = "# source: https://www.whitehouse.gov/x\n";

    private static ReadoutReader.Outcome read(Page page) {
        return new ReadoutReader(Vocabulary.builtIn(), Meetings.of(List.of()))
                .read(page, Optional.empty(), Optional.empty());
    }

    @Test
    void countryOfThePlaceIsNoParty() {
        DraftMeeting draft =
                draft(
                        HOUSE
                                + "Readout of Vice President Lane’s Meeting with Prime Minister Oto Breg of Slovenia\n\n"
                                + "2031-02-16\n\n"
                                + "Vice President Mara Lane met today with Prime Minister Oto Breg of Slovenia in"
                                + " Munich, Germany. They discussed Ukraine and the war in Sudan.\n");
        assertThat(codes(draft)).containsExactly("US", "SI");
        assertThat(draft.place().orElseThrow().value().city()).contains("Munich");
        assertThat(people(draft))
                .containsExactly(
                        "Mara Lane | Vice President | US", "Oto Breg | Prime Minister | SI");
    }

    @Test
    void datelineTellsWhoseAccountItIsAndWhenItWasReleased() {
        DraftMeeting draft =
                draft(
                        "Readout - Prime Minister Lund speaks with President Ruiz\n\n"
                                + "OTTAWA, ON, Mar. 4, 2031 /CNW/ - Yesterday, the Prime Minister, Eva Lund, spoke with the"
                                + " President of Peru, Ana Ruiz. The leaders spoke of lakes, rivers and copper.\n");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
        assertThat(people(draft))
                .containsExactly("Eva Lund | Prime Minister | CA", "Ana Ruiz | President | PE");
    }

    @Test
    void partySetBesideThatOfTheOthersIsTheirs() {
        DraftMeeting draft =
                draft(
                        "Minister Lim meets Minister Ruiz\n\n4 March 2031\n\n"
                                + "Minister for Foreign Affairs Lim Wei Ming met Foreign Minister Luis Ruiz of Peru on 3"
                                + " March 2031. They affirmed the ties between Singapore and Peru.\n");
        assertThat(codes(draft)).containsExactlyInAnyOrder("SG", "PE");
        assertThat(draft.doubts()).isEmpty();
    }

    @Test
    void whoTellsIsAskedWhereNothingTellsIt() {
        DraftMeeting draft =
                draft(
                        "Minister Lim meets Minister Ruiz\n\n4 March 2031\n\n"
                                + "Minister for Foreign Affairs Lim Wei Ming met Foreign Minister Luis Ruiz of Peru"
                                + " today. They discussed lakes.\n");
        assertThat(codes(draft)).containsExactly("PE");
        assertThat(draft.doubts()).extracting(Doubt::field).containsExactly("countries");
        assertThat(people(draft))
                .containsExactly(
                        "Lim Wei Ming | Minister for Foreign Affairs | ",
                        "Luis Ruiz | Foreign Minister | PE");
    }

    @Test
    void anAccountOfAMeetingWithAPresidentNeedNotBeHis() {
        DraftMeeting draft =
                draft(
                        "Foreign Minister Holds Telephone Conversation with her US Counterpart\n\n2017-07-28\n\n"
                                + "1. Foreign Minister Han Sora talked to Secretary of State Rex Tillerson of the US on July"
                                + " 27, during which they spoke of ties between the Republic of Korea and the United"
                                + " States.\n\n2. The two sides agreed to meet again.\n");
        assertThat(codes(draft)).containsExactlyInAnyOrder("KR", "US");
        assertThat(draft.medium().value()).isEqualTo(Medium.PHONE);
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2017-07-27");
    }

    @Test
    void officeWithoutANameIsOfWhomTheTextNamesElsewhere() {
        String text =
                "# source: https://www.gov.uk/x\nPM call with President Ruiz: 4 March 2031\n\n"
                        + "The Prime Minister spoke with the President of Peru, Ana Ruiz, this morning.\n\n";
        assertThat(people(draft(text + "Prime Minister Ada Moss said that she liked lakes.\n")))
                .containsExactly("Ada Moss | Prime Minister | GB", "Ana Ruiz | President | PE");
        DraftMeeting unnamed = draft(text + "They talked about lakes.\n");
        assertThat(people(unnamed)).containsExactly("Ana Ruiz | President | PE");
        assertThat(unnamed.doubts())
                .extracting(Doubt::question)
                .containsExactly("the text does not name the Prime Minister; who was it?");
    }

    @Test
    void linesInAnotherScriptAreNoTitle() {
        DraftMeeting draft =
                draft(
                        "본문 바로가기\nKOR\nPress Releases\n\nOutcome of Korea-Peru Foreign Ministers’ Meeting\n\nDate\n"
                                + "2031-02-15\nhit\n164\n\n1. Minister of Foreign Affairs Han, Min-ji had a meeting with Foreign"
                                + " Minister Luis Ruiz on the morning of February 14.\n\n2. They agreed to plant trees.\n");
        assertThat(draft.title().value())
                .isEqualTo("Outcome of Korea-Peru Foreign Ministers’ Meeting");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-02-14");
        assertThat(people(draft))
                .containsExactly(
                        "Han Min-ji | Minister of Foreign Affairs | KR",
                        "Luis Ruiz | Foreign Minister | PE");
    }

    @Test
    void whoLedADelegationTookPart() {
        DraftMeeting draft =
                draft(
                        "3rd India-Peru Foreign Office Consultations\n\nMay 25, 2031\n\n"
                                + "The 3rd Foreign Office Consultations between India and Peru were held virtually on 25"
                                + " May, 2031. Ms. Rina Das, Secretary (East) led the Indian delegation while Peru-side"
                                + " was led by Mr. Luis Soto, Deputy Secretary.\n");
        assertThat(people(draft))
                .containsExactlyInAnyOrder(
                        "Rina Das | Secretary | IN", "Luis Soto | Deputy Secretary | PE");
        assertThat(draft.form().value()).isEqualTo(Form.WORKING_GROUP);
        assertThat(draft.medium().value()).isEqualTo(Medium.VIDEO);
    }

    @Test
    void yesterdayIsTheDayBeforeTheRelease() {
        DraftMeeting draft =
                draft(
                        HOUSE
                                + "Readout of President Hale’s Call with Taoiseach Una Hale of Ireland\n\n2031-03-01\n\n"
                                + "President Peter Q. Hale, Jr. spoke yesterday with Taoiseach Una Hale of Ireland.\n");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-02-28");
        assertThat(draft.medium().value()).isEqualTo(Medium.PHONE);
        assertThat(people(draft))
                .containsExactly(
                        "Peter Q. Hale, Jr. | President | US", "Una Hale | Taoiseach | IE");
    }

    @Test
    void dayThatNobodyTellsIsUncertainAndAskedFor() {
        DraftMeeting draft =
                draft(
                        HOUSE
                                + "Readout of President Hale’s Meeting with President Ana Ruiz of Peru\n\n2031-03-01\n\n"
                                + "President Hale met with President Ana Ruiz of Peru to discuss copper.\n");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-01?");
        assertThat(draft.doubts()).extracting(Doubt::field).contains("date");
    }

    @Test
    void leadersInAListTookPart() {
        DraftMeeting draft =
                draft(
                        HOUSE
                                + "Readout of President Hale’s Meeting with Northern Leaders\n\n2031-03-01\n\n"
                                + "President Hale met today with NATO Secretary General Jon Vik.\n\n"
                                + "Joining President Hale at the meeting were the following leaders:\n\n"
                                + "-   Estonian President Mari Tamm\n-   Latvian Prime Minister Ilze Ozola\n\n\\###\n");
        assertThat(codes(draft)).containsExactlyInAnyOrder("US", "NATO", "EE", "LV");
        assertThat(draft.participants()).hasSize(4);
    }

    @Test
    void guestsOfOnesOwnCountryMakeNoDiplomaticMeeting() {
        String reason =
                refusal(
                        HOUSE
                                + "Readout of Adviser Kim Doe’s Meeting on Haiti with Civil Rights Leaders\n\n2031-03-01\n\n"
                                + "Today, National Security Advisor Kim Doe met with leaders of civil rights groups to"
                                + " discuss the crisis in Haiti. She underscored support for the Haitian people.\n");
        assertThat(reason).contains("only one party");
    }

    @Test
    void otherKindsOfTextAreRefused() {
        assertThat(
                        refusal(
                                "FACT SHEET: A Plan for Bridges\n\nPresident Hale met with many. He announced it.\n"))
                .contains("another kind of text");
        assertThat(
                        refusal(
                                "Lentil soup\n\nWash the lentils and boil them with an onion for an hour.\n"))
                .contains("no sentence says who met whom");
        assertThat(refusal("")).isNotEmpty();
    }

    @Test
    void numbersOfAPageBecomeLabels() {
        DraftMeeting draft =
                draft(
                        "Japan-Peru Foreign Ministers’ Meeting\n\nMarch 3, 2031\n\n"
                                + "On March 3, commencing at 5:28 p.m. (local time; 7:28 a.m. on 4, Japan time) for"
                                + " approximately one hour and 40 minutes, Mr. MORIOKA Haruto, Minister for Foreign Affairs,"
                                + " who is visiting Lima, Peru, held a meeting with H.E. Ms. Rosa QUISPE, Minister of Foreign"
                                + " Affairs of the Republic of Peru. The overview of the meeting is as follows.\n\n"
                                + "1. Opening\n\n(1) Minister Quispe welcomed Minister Morioka to the high valleys of Peru.\n\n"
                                + "(2) The two ministers concurred to plant a garden by 2032.\n\n"
                                + "2. The two ministers exchanged views on rivers and on lakes. Back to Latin America\n");
        assertThat(draft.paragraphs())
                .extracting(DraftParagraph::label)
                .containsExactly("1(1)", "1(2)", "2");
        assertThat(draft.paragraphs().get(2).text().value()).endsWith("on lakes.");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
        assertThat(draft.start().orElseThrow().value()).hasToString("17:28");
        assertThat(draft.zone().orElseThrow().value().name()).isEqualTo("America/Lima");
        assertThat(draft.duration().orElseThrow().value()).hasToString("PT1H40M~");
        assertThat(people(draft))
                .containsExactly(
                        "Morioka Haruto | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Minister of Foreign Affairs | PE");
        assertThat(draft.commitments())
                .singleElement()
                .extracting(c -> c.value().text())
                .isEqualTo("Plant a garden by 2032");
    }

    @Test
    void japaneseOpeningTellsDayPlaceAndBothMinisters() {
        DraftMeeting draft =
                draft(
                        "ペルー共和国\n\n日・ペルー外相会談\n\n令和13年3月4日\n\n"
                                + "現地時間3月3日午後5時28分頃(日本時間4日午前7時28分頃)から約40分間、湖水会議に出席するためペルー・リマを訪問中の"
                                + "森岡春人外務大臣は、ロサ・キスペ・ペルー共和国外務大臣(H.E. Ms. Rosa QUISPE, Minister of Foreign Affairs of the"
                                + " Republic of Peru)と外相会談を行ったところ、概要は以下のとおりです。\n\n"
                                + "1 冒頭\n\n(1)森岡大臣から、庭について述べました。\n\n(2)両大臣は、庭を広げることで一致しました。\n\n"
                                + "2 両大臣は、湖について意見交換を行いました。\n");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
        assertThat(draft.source().value().published().orElseThrow().text()).isEqualTo("2031-03-04");
        assertThat(draft.start().orElseThrow().value()).hasToString("17:28~");
        assertThat(codes(draft)).containsExactly("JP", "PE");
        assertThat(draft.paragraphs())
                .extracting(DraftParagraph::label)
                .containsExactly("1(1)", "1(2)", "2");
        assertThat(people(draft))
                .containsExactly(
                        "森岡春人 | Minister for Foreign Affairs | JP",
                        "Rosa Quispe | Minister of Foreign Affairs | PE");
    }

    @Test
    void journeyNamesThoseWhoWereMet() {
        DraftMeeting draft =
                draft(
                        HOUSE
                                + "Readout of National Security Advisor Kim Doe’s Travel to India\n\n2031-06-15\n\n"
                                + "National Security Advisor Kim Doe visited New Delhi, India, June 13-14. She met with Prime"
                                + " Minister Arun Rao and Foreign Secretary Lata Sen.\n");
        assertThat(draft.form().value()).isEqualTo(Form.VISIT);
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-06-13/2031-06-14");
        assertThat(codes(draft)).containsExactly("US", "IN");
        assertThat(draft.participants()).hasSize(3);
    }

    @Test
    void markupOfAPageIsLeftOut() {
        String html =
                "<html lang=en><head><title>x</title><script>alert('met with')</script></head><body>"
                        + "<nav><ul><li><a href=/>Home</a></li></ul></nav><main><h1>Readout of President Hale’s Call with"
                        + " President Ana Ruiz of&nbsp;Peru</h1><p>March 1, 2031</p><p>President Hale spoke today with"
                        + " President Ana&#32;Ruiz of Peru.</p><figure><figcaption>President Hale speaks.</figcaption></figure>"
                        + "</main><footer>Contact</footer></body></html>";
        ReadoutReader.Outcome outcome = read(HtmlPage.read(html));
        assertThat(outcome).isInstanceOf(ReadoutReader.Drafted.class);
        DraftMeeting draft = ((ReadoutReader.Drafted) outcome).draft();
        assertThat(draft.paragraphs()).hasSize(1);
        assertThat(codes(draft)).containsExactly("US", "PE");
    }

    @Test
    void deeplyNestedPageIsReadAllTheSame() {
        String html = "<html><body>" + "<div>".repeat(20_000) + "text" + "</div>".repeat(20_000);
        assertThat(read(HtmlPage.read(html))).isInstanceOf(ReadoutReader.Refused.class);
    }

    @Test
    void bytesTellTheirCharsetWhateverThePageSays() {
        String text = "<meta charset=iso-8859-1>両大臣は、庭を広げることで一致しました。";
        assertThat(PageBytes.text(text.getBytes(StandardCharsets.UTF_8), Optional.of("latin1")))
                .isEqualTo(text);
        assertThat(PageBytes.text(text.getBytes(Charset.forName("EUC-JP")), Optional.empty()))
                .contains("両大臣");
    }
}
