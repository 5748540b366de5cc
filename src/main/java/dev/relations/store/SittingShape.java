package dev.relations.store;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Length;
import dev.relations.meeting.Place;
import dev.relations.meeting.Sitting;

/** One of several sittings of a meeting. */
final class SittingShape extends Shape<Sitting> {

    private final Field<Edtf> date = field("date", Kinds.DATE, "The day, at the place.");
    private final Field<ClockTime> start = field("start", Kinds.TIME, "The local time.");
    private final Field<Length> duration = field("duration", Kinds.DURATION, "How long it took.");
    private final Field<Place> place = field("place", new PlaceShape(), "Where it took place.");

    SittingShape() {
        super("a sitting", "{date: \"2024-02-21\", start: \"10:00\"}");
    }

    @Override
    Sitting read(Fields fields) {
        return new Sitting(
                fields.get(date),
                fields.get(start),
                fields.get(duration),
                fields.get(place),
                fields.extras());
    }
}
