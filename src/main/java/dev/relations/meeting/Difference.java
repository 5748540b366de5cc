package dev.relations.meeting;

import java.util.Optional;

/** A point on which accounts disagree: what one source says of a field. */
public record Difference(String field, String says, Optional<String> source, Extras extras) {}
