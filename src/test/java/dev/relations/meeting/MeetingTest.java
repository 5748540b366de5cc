package dev.relations.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static Paragraph paragraph(String... topics) {
        return new Paragraph(
                Optional.empty(),
                "What was said.",
                Stream.of(topics).map(TopicKey::new).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Extras.NONE);
    }

    @Test
    void topicsOfTheMeetingComeBeforeThoseOfItsParagraphsEachOnce() {
        Meeting meeting =
                Sparse.about(
                        Sparse.meeting("2024-01-01-a", "2024-01-01"),
                        List.of("ukraine", "g7"),
                        Sparse.account(
                                List.of(paragraph("energy", "ukraine"), paragraph("energy", "ai")),
                                List.of()));
        assertThat(meeting.allTopics())
                .extracting(TopicKey::value)
                .containsExactly("ukraine", "g7", "energy", "ai");
        assertThat(meeting.topics()).hasSize(2);
    }

    @Test
    void onlyRecordsAreReferredToById() {
        MeetingId first = new MeetingId("2018-07-14-japan-france");
        MeetingId second = new MeetingId("2017-x");
        Meeting meeting =
                Sparse.about(
                        Sparse.meeting("2024-01-01-a", "2024-01-01"),
                        List.of(),
                        Sparse.account(
                                List.of(),
                                List.of(
                                        new Reference.ToMeeting(first),
                                        new Reference.ToEvent("G7", Optional.empty(), Extras.NONE),
                                        new Reference.ToMeeting(second))));
        assertThat(meeting.references()).containsExactly(first, second);
    }

    /** {@code AU} is Australia among countries, and the African Union among organisations. */
    @Test
    void partiesOfOneCodeAreTwo() {
        Party australia = Party.country("AU");
        Party union = Party.organisation("AU");
        assertThat(australia).isNotEqualTo(union).isEqualTo(Party.country("AU"));
        assertThat(List.of(union, Party.country("ZW"), australia).stream().sorted())
                .containsExactly(australia, Party.country("ZW"), union);
    }

    @Test
    void partsAndUnknownFieldsAreThoseOfTheDayItWasMade() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("weather", "rain");
        fields.put("flag", true);
        fields.put("a", 1);
        Extras extras = new Extras(fields);
        fields.remove("flag");
        assertThat(extras.fields().keySet()).containsExactly("weather", "flag", "a");
        assertThrows(UnsupportedOperationException.class, () -> extras.fields().put("b", 2));
        List<Paragraph> paragraphs = new ArrayList<>(List.of(paragraph()));
        Account account = Sparse.account(paragraphs, List.of());
        paragraphs.clear();
        assertThat(account.paragraphs()).hasSize(1);
    }
}
