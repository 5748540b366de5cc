package dev.relations.meeting;

import java.util.Optional;

/**
 * A counted series that a meeting belongs to.
 *
 * @param number its number in the series, from 1, where the readout counts
 */
public record Series(String name, Optional<Integer> number, Extras extras) {}
