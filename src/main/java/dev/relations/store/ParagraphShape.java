package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Act;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Speaker;
import dev.relations.meeting.TopicKey;
import java.util.List;

/** A part of a readout. */
final class ParagraphShape extends Shape<Paragraph> {

    private final Field<String> label =
            text("label", "As the readout numbers it: 2, 2(1), 2(1)(i).");
    private final Field<String> text = required("text", Kinds.PROSE, "text: …", "What was said.");
    private final Field<List<TopicKey>> topics =
            field("topics", Kinds.listOf(Kinds.TOPIC), "What it is about.");
    private final Field<List<Speaker>> speakers =
            field(
                    "speakers",
                    Kinds.listOf(Kinds.SPEAKER),
                    "Whose words: persons, or a party for its side; none means all sides.");
    private final Field<Act> act =
            field("act", Kinds.word(Act.values(), Code.UNKNOWN_ACT), "What the paragraph does.");
    private final Field<String> source =
            text("source", "The key of the source that reports it; none means all.");

    ParagraphShape() {
        super("a paragraph", "{text: …}");
    }

    @Override
    Paragraph read(Fields fields) {
        return new Paragraph(
                fields.get(label),
                fields.text(text),
                MeetingShape.eachOnce(fields.all(topics)),
                fields.all(speakers),
                fields.get(act),
                fields.get(source),
                fields.extras());
    }
}
