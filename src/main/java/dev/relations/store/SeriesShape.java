package dev.relations.store;

import dev.relations.meeting.Series;

/** The counted series that a meeting belongs to. */
final class SeriesShape extends Shape<Series> {

    private final Field<String> name =
            requiredText("name", "name: …", "What the series is called.");
    private final Field<Integer> number =
            field("number", Kinds.NUMBER, "Which of the series it is, where the readout counts.");

    SeriesShape() {
        super("a series", "{name: …, number: 8}");
    }

    @Override
    Series read(Fields fields) {
        return new Series(fields.text(name), fields.get(number), fields.extras());
    }
}
