package dev.relations.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Meeting;
import dev.relations.schema.RandomFile;
import dev.relations.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

    private static final String RECORD =
            """
            title: Japan-France Foreign Ministers' Meeting
            date: "2023-06-22"
            start: "17:28"
            zone: Europe/Paris
            duration: PT55M~
            form: meeting
            medium: video
            series: {name: "Dialogue: ministers", number: 8}
            place: {city: Paris, country: FR}
            countries: [JP, "NO"]
            organisations: [EU]
            participants:
              - {name: Hayashi Yoshimasa, country: JP, office: Minister for Foreign Affairs}
              - {name: 上川陽子, role: attendee}
            topics: [economic-security, ukraine]
            paragraphs:
              - label: "2"
                text: >-
                  The two ministers welcomed that a working group on economic security is to be set up before
                  the end of the year.
                topics: [economic-security]
                speakers: [Hayashi Yoshimasa]
                act: concurred
              - text: Short.
            commitments:
              - text: Set up a working group
                by: [JP, EU]
                due: "2024"
            refers_to:
              - 2018-07-14-japan-france-foreign-ministers
              - {event: G7, date: "2023-05"}
            sources:
              - key: mofa-en
                url: https://www.mofa.go.jp/page4e_001444.html
                complete: true
            weather: {rain: true, mm: 1.50}
            """;

    private final RecordReader reader = new RecordReader(Vocabulary.builtIn());

    @Test
    void writesARecordAsItIsReadInOrderAndStyle() {
        assertThat(RecordWriter.text(read(RECORD))).isEqualTo(RECORD);
    }

    @Test
    void readsBackWhatItWrites() {
        Meeting meeting = read(RECORD);
        assertThat(read(RecordWriter.text(meeting))).isEqualTo(meeting);
    }

    @RepeatedTest(400)
    void readsBackAnyRecordThatItWrites(RepetitionInfo which) {
        String text = RandomFile.of(new MeetingShape(), new Random(which.getCurrentRepetition()));
        Optional<Meeting> meeting = random(text);
        if (meeting.isPresent()) {
            String written = RecordWriter.text(meeting.get());
            assertThat(random(written)).as("%s%nwritten as%n%s", text, written).isEqualTo(meeting);
        }
    }

    private Optional<Meeting> random(String text) {
        return reader.read("2024-02-21-random.yaml", text).value();
    }

    @Test
    void leavesOutWhatHoldsAnyway() {
        Meeting meeting =
                read(
                        """
                        title: a
                        date: 2024
                        countries: [Japan]
                        medium: in-person
                        participants: [{name: A, role: principal}]
                        commitments: [{text: b, status: unknown}]
                        """);
        assertThat(RecordWriter.text(meeting))
                .isEqualTo(
                        """
                        title: a
                        date: "2024"
                        countries: [JP]
                        participants:
                          - {name: A}
                        commitments:
                          - text: b
                        """);
    }

    private Meeting read(String text) {
        Reading<Meeting> reading = reader.read("2023/2023-06-22-talks.yaml", text);
        assertThat(reading.diagnostics()).isEmpty();
        return reading.value().orElseThrow();
    }
}
