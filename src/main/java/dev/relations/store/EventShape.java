package dev.relations.store;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Reference;

/** An event without a record that a meeting refers to. */
final class EventShape extends Shape<Reference> {

    private final Field<String> event =
            requiredText("event", "event: G7 Hiroshima Summit", "What the event is called.");
    private final Field<Edtf> date = field("date", Kinds.DATE, "When it was.");

    EventShape() {
        super("an event", "{event: …, date: \"2023-05\"}");
    }

    @Override
    Reference read(Fields fields) {
        return new Reference.ToEvent(fields.text(event), fields.get(date), fields.extras());
    }
}
