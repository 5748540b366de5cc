package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.util.Optional;

/** One of several sittings of a meeting. */
public record Sitting(
        Optional<Edtf> date,
        Optional<ClockTime> start,
        Optional<Length> duration,
        Optional<Place> place,
        Extras extras) {}
