package dev.relations.meeting;

import java.util.List;
import java.util.Optional;

/**
 * A numbered part of a readout.
 *
 * @param label as the readout numbers it: {@code 2}, {@code 2(1)}, {@code 1(1)ア}
 * @param text what was said
 * @param speakers whose words; none means all sides
 * @param source the key of the source that reports it; none means all
 */
public record Paragraph(
        Optional<String> label,
        String text,
        List<TopicKey> topics,
        List<Speaker> speakers,
        Optional<Act> act,
        Optional<String> source,
        Extras extras) {
    public Paragraph {
        topics = List.copyOf(topics);
        speakers = List.copyOf(speakers);
    }
}
