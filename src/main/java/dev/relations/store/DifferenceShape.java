package dev.relations.store;

import dev.relations.meeting.Difference;

/** Where accounts of a meeting disagree. */
final class DifferenceShape extends Shape<Difference> {

    private final Field<String> field =
            requiredText("field", "field: form", "The field of the record that differs.");
    private final Field<String> says =
            requiredText("says", "says: …", "What the other account says instead.");
    private final Field<String> source = text("source", "The key of that account's source.");

    DifferenceShape() {
        super("a difference", "{field: form, says: …, source: …}");
    }

    @Override
    Difference read(Fields fields) {
        return new Difference(
                fields.text(field), fields.text(says), fields.get(source), fields.extras());
    }
}
