package dev.relations.meeting;

import java.util.Optional;

/**
 * Where a meeting was held.
 *
 * @param country a country or territory; never makes it a party
 */
public record Place(
        Optional<String> city, Optional<Party> country, Optional<String> venue, Extras extras) {}
