package dev.relations.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.edtf.Edtf;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordFieldsTest {

    private static final Optional<Edtf> DAY = Optional.of(Edtf.parse("2024-02-01"));
    private static final Optional<String> NO_TEXT = Optional.empty();
    private static final Extras EXTRA = extras("b", true, "a", List.of(1));

    private static Extras extras(String first, Object one, String second, Object other) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(first, one);
        fields.put(second, other);
        return new Extras(fields);
    }

    @Test
    void ofAMeetingOfWhichNothingIsKnownOnlyWhatHoldsAnywayIsTold() {
        assertThat(RecordFields.of(Sparse.meeting("2024-02-21-a", "2024-02")))
                .hasToString("{title=Talks, date=2024-02, medium=in-person}");
    }

    @Test
    void aMeetingOfWhichAllIsKnownHasItsFieldsInTheOrderOfTheFormat() {
        Place place =
                new Place(
                        Optional.of("Paris"),
                        Optional.of(Party.country("FR")),
                        Optional.of("Quai d’Orsay"),
                        EXTRA);
        Optional<ClockTime> start = Optional.of(new ClockTime(LocalTime.of(17, 28), true));
        Optional<Length> length = Optional.of(new Length(Duration.ofMinutes(55), false));
        MeetingRecord meeting =
                new MeetingRecord(
                        new MeetingId("2023-06-22-a"),
                        "a.yaml",
                        "Talks",
                        new When(
                                Edtf.parse("2023-06-22"),
                                start,
                                Optional.of(new Zone("Europe/Paris")),
                                length,
                                List.of(
                                        new Sitting(
                                                DAY, start, length, Optional.of(place), EXTRA))),
                        new Setting(
                                Optional.of(Form.TWO_PLUS_TWO),
                                Medium.VIDEO,
                                Optional.of("Summit"),
                                Optional.of(new Series("Dialogue", Optional.of(8), EXTRA)),
                                Optional.of(place)),
                        List.of(
                                Party.country("JP"),
                                Party.country("FR"),
                                Party.organisation("EU"),
                                Party.organisation("AU")),
                        List.of(
                                new Participant(
                                        "Colonna",
                                        new PersonKey("catherine-colonna"),
                                        Optional.of(Party.country("FR")),
                                        Optional.of("Minister"),
                                        Role.HOST,
                                        EXTRA)),
                        List.of(new TopicKey("ukraine")),
                        account());
        assertThat(lines(RecordFields.of(meeting)))
                .isEqualTo(
                        """
                        title=Talks
                        date=2023-06-22
                        start=17:28~
                        zone=Europe/Paris
                        duration=PT55M
                        form=two-plus-two
                        medium=video
                        occasion=Summit
                        series={name=Dialogue, number=8, b=true, a=[1]}
                        place={city=Paris, country=FR, venue=Quai d’Orsay, b=true, a=[1]}
                        sittings=[{date=2024-02-01, start=17:28~, duration=PT55M, place={city=Paris,\
                         country=FR, venue=Quai d’Orsay, b=true, a=[1]}, b=true, a=[1]}]
                        countries=[JP, FR]
                        organisations=[EU, AU]
                        participants=[{name=Colonna, country=FR, office=Minister, role=host, b=true,\
                         a=[1]}]
                        topics=[ukraine]
                        paragraphs=[{label=2(1), text=Said., topics=[g7], speakers=[Colonna, FR],\
                         act=exchanged-views, source=mofa-en, b=true, a=[1]}, {text=Bare.}]
                        commitments=[{text=Do it, by=[JP, EU], paragraph=2(1), due=2024-02-01,\
                         status=done, closed=2024-02-01, closed_by=2024-02-21-b, b=true, a=[1]}]
                        documents=[{title=Roadmap, kind=roadmap, url=https://a.example, b=true,\
                         a=[1]}]
                        refers_to=[2018-07-14-c, {event=G7, date=2024-02-01, b=true, a=[1]}]
                        sources=[{key=mofa-en, url=https://b.example, publisher=Ministry, side=JP,\
                         published=2024-02-01, accessed=2024-02-01, language=en, complete=false,\
                         b=true, a=[1]}]
                        differs=[{field=form, says=visit, source=mofa-en, b=true, a=[1]}]
                        notes=Free text.
                        weather=rain
                        mood=good
                        """);
    }

    private static Account account() {
        return new Account(
                List.of(
                        new Paragraph(
                                Optional.of("2(1)"),
                                "Said.",
                                List.of(new TopicKey("g7")),
                                List.of(
                                        new Speaker.OfPerson("Colonna", new PersonKey("c")),
                                        new Speaker.OfParty("FR", Party.country("FR"))),
                                Optional.of(Act.EXCHANGED_VIEWS),
                                Optional.of("mofa-en"),
                                EXTRA),
                        new Paragraph(
                                NO_TEXT,
                                "Bare.",
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                NO_TEXT,
                                Extras.NONE)),
                List.of(
                        new Commitment(
                                "Do it",
                                List.of(Party.country("JP"), Party.organisation("EU")),
                                Optional.of("2(1)"),
                                DAY,
                                CommitmentStatus.DONE,
                                DAY,
                                Optional.of(new MeetingId("2024-02-21-b")),
                                EXTRA)),
                List.of(
                        new Document(
                                "Roadmap",
                                Optional.of("roadmap"),
                                Optional.of("https://a.example"),
                                EXTRA)),
                List.of(
                        new Reference.ToMeeting(new MeetingId("2018-07-14-c")),
                        new Reference.ToEvent("G7", DAY, EXTRA)),
                List.of(
                        new Source(
                                Optional.of("mofa-en"),
                                Optional.of("https://b.example"),
                                Optional.of("Ministry"),
                                Optional.of(Party.country("JP")),
                                DAY,
                                DAY,
                                Optional.of("en"),
                                Optional.of(false),
                                EXTRA)),
                List.of(new Difference("form", "visit", Optional.of("mofa-en"), EXTRA)),
                Optional.of("Free text."),
                extras("weather", "rain", "mood", "good"));
    }

    private static String lines(Map<String, Object> fields) {
        StringBuilder lines = new StringBuilder();
        fields.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
        return lines.toString();
    }
}
