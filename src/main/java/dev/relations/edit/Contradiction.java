package dev.relations.edit;

/**
 * Two records of one meeting say different things of a field.
 *
 * @param field such as {@code place.city}
 */
public record Contradiction(String field, String first, String second) {}
