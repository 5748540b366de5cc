package dev.relations.readout;

import dev.relations.meeting.Act;
import dev.relations.meeting.Extras;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Speaker;
import dev.relations.meeting.TopicKey;
import dev.relations.readout.account.Found;
import java.util.List;
import java.util.Optional;

/**
 * A part of the account with what was found in it.
 *
 * @param text the text under the label that the page gives it
 */
public record DraftParagraph(
        String label,
        Found<String> text,
        List<Found<TopicKey>> topics,
        List<Found<Speaker>> speakers,
        Optional<Found<Act>> act) {

    public DraftParagraph {
        topics = List.copyOf(topics);
        speakers = List.copyOf(speakers);
    }

    /** The paragraph as a record holds it, by this source. */
    Paragraph paragraph(Optional<String> source) {
        return new Paragraph(
                Optional.of(label),
                text.value(),
                topics.stream().map(Found::value).toList(),
                speakers.stream().map(Found::value).toList(),
                act.map(Found::value),
                source,
                Extras.NONE);
    }
}
