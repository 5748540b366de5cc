package dev.relations.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Meetings;
import dev.relations.store.DraftReader;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Form, medium, place, start, zone, duration and title. */
class AskSettingTest {

    private static Answers at(String key) {
        return Answers.begin().say("2024-03-05", "japan, france").upTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris | Paris | FR",
                "rio de janeiro | rio de janeiro | BR",
                "'Rio de Janeiro, Brazil' | Rio de Janeiro | BR",
                "パリ、フランス | パリ | FR",
                "'Washington, D.C., USA' | Washington, D.C. | US",
                "Nowhere | Nowhere | ''",
                "'Nowhere,' | Nowhere | ''",
                "', France' | '' | FR",
            })
    void aPlaceIsACityAndItsCountry(String typed, String city, String country) {
        Answers answers = at("place").say(typed);
        Map<String, Object> place = new TreeMap<>();
        if (!city.isEmpty()) {
            place.put("city", city);
        }
        if (!country.isEmpty()) {
            place.put("country", country);
        }
        assertThat(answers.field("place")).isEqualTo(place);
        assertThat(answers.interview().notes()).noneMatch(note -> note.startsWith(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "!!!", "、", "…"})
    void whatHasNoLetterIsNoPlace(String typed) {
        assertThat(at("place").refused(typed)).contains("is no place");
    }

    @Test
    void aPlaceNeedNotBeTold() {
        assertThat(at("place").say("-").field("place")).isEqualTo("absent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "55 | PT55M",
                "55min | PT55M",
                "1 h | PT1H",
                "1h30 | PT1H30M",
                "1 hour 30 minutes | PT1H30M",
                "2 hrs | PT2H",
                "1 minute | PT1M",
                "1時間30分 | PT1H30M",
                "１時間 | PT1H",
                "55 min~ | PT55M~",
                "PT55M | PT55M",
                "PT1H~ | PT1H~",
                "- | absent",
            })
    void aDurationIsToldInManyWays(String typed, String duration) {
        assertThat(at("start").say("17:30", "Europe/Paris", typed).field("duration"))
                .isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"long", "h", "30 min 1 h", "1.5 h", "-5", "99999999999 min", "~", "1 h 2 h"})
    void whatIsNoDurationIsRefused(String typed) {
        assertThat(at("start").say("17:30", "Europe/Paris").refused(typed)).contains("no duration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 pm", "25:00", "24:00", "17.30", "noon", "17:60"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThat(at("start").refused(typed)).contains("is no time of day");
    }

    @Test
    void aStartThatIsTakenBackNeedsNoZone() {
        Answers answers = at("start").say("17:30");
        assertThat(answers.usual()).isEqualTo("Asia/Tokyo");
        assertThat(answers.refused("-")).contains("a start needs a zone");
        assertThat(answers.refused("Mars/Olympus")).contains("unknown time zone");
        answers.back();
        assertThat(answers.usual()).isEqualTo("17:30");
        answers.say("-");
        assertThat(answers.asked()).isEqualTo("title");
        assertThat(answers.field("start")).isEqualTo("absent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in-person | place",
                "- | place",
                "phone | start",
                "video | start",
                "written | start"
            })
    void onlyWhoMeetsInPersonMeetsAtAPlace(String medium, String next) {
        assertThat(at("medium").say(medium).asked()).isEqualTo(next);
    }

    @Test
    void aPlaceThatWasToldIsNoneOfACall() {
        Answers answers = at("place").say("Paris").backTo("medium").say("phone");
        assertThat(answers.field("place")).isEqualTo("absent");
        answers.back().say("in-person");
        assertThat(answers.usual()).isEqualTo("Paris");
    }

    @Test
    void aTitleStandsOnOneLineWithoutWhatCannotBeSeen() {
        Answers answers = at("title").say("Japan-France\r\nDialogue\t\u001b[31m 日仏\u200b外相会談");
        assertThat(answers.field("title")).isEqualTo("Japan-France Dialogue [31m 日仏外相会談");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "!!!", "…", "\u3000 -"})
    void aTitleHasALetter(String typed) {
        assertThat(at("title").refused(typed)).contains("a meeting needs a title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "null",
                "1e3",
                "# no comment",
                "key: value",
                "\"quoted\"",
                "- item",
                "{a: b}",
                "日仏外相会談",
                "😀 talk",
                "2024-03-05"
            })
    void aTitleIsWhatIsTyped(String typed) {
        Answers answers = at("title").say(typed).upTo("nothing");
        assertThat(answers.interview().meeting().value().orElseThrow().get(0).title())
                .isEqualTo(typed);
    }

    @Test
    void aMeetingInTheSameFormIsTheLikeOne() {
        Answers answers = Answers.begin().say("2019-01-01", "japan, eu", "", "");
        assertThat(answers.field("form")).isEqualTo("summit");
        answers.upTo("title");
        assertThat(answers.usual()).isEqualTo("25th Japan-EU Summit");
    }

    /** A meeting of Japan and France in these records and no others. */
    private static Answers with(String... meetings) {
        String text = String.join("---\n", meetings);
        Meetings before =
                Meetings.of(
                        new DraftReader(Answers.RECORDED.vocabulary())
                                .read("<records>", text)
                                .value()
                                .orElseThrow());
        return Answers.begin(new Background(before, Answers.RECORDED.vocabulary(), Answers.TODAY));
    }

    private static String meeting(String date, String title, String participants) {
        return "title: %s\ndate: \"%s\"\nform: meeting\ncountries: [JP, FR]\nparticipants: %s\n"
                .formatted(title, date, participants);
    }

    @Test
    void theUsualTitleIsOfAnEarlierMeeting() {
        Answers answers =
                with(
                        meeting("2020-01-01", "Earlier Talks", "[]"),
                        meeting("2023-01-01", "Later Talks", "[]"),
                        meeting("2023-02-01", "Later Talks", "[]"));
        answers.say("2022-01-01", "japan, france", "-").upTo("title");
        assertThat(answers.usual()).isEqualTo("Earlier Talks");
        Answers first = with(meeting("2023-01-01", "Later Talks", "[]"));
        first.say("2022-01-01", "japan, france", "-").upTo("title");
        assertThat(first.usual()).isEqualTo("Later Talks");
    }

    @Test
    void theUsualTitleNamesNobodyElse() {
        String call = meeting("2020-01-01", "Courtesy call on Abe", "[{name: Abe Shinzo}]");
        Answers others = with(call).say("2024-03-05", "japan, france", "kamikawa").upTo("title");
        assertThat(others.usual()).isEqualTo("Japan-France Meeting");
        Answers same = with(call).say("2024-03-05", "japan, france", "Abe Shinzo", "no", "japan");
        assertThat(same.upTo("title").usual()).isEqualTo("Courtesy call on Abe");
    }

    @Test
    void theUsualFormIsThatOfTheMostSimilarEarlierMeeting() {
        Answers answers =
                with(
                        meeting("2020-01-01", "A", "[]").replace("form: meeting", "form: summit"),
                        meeting("2021-01-01", "B", "[]").replace("form: meeting\n", ""),
                        meeting("2023-01-01", "C", "[{name: Kamikawa Yoko}]"));
        answers.say("2022-01-01", "japan, france", "kamikawa").upTo("form");
        assertThat(answers.usual()).isEqualTo("summit");
    }
}
