package dev.relations.meeting;

import java.util.Optional;

/**
 * A person who took part.
 *
 * @param name as the record writes it
 * @param person who that is
 * @param party the country or organisation the person stood for
 * @param office the office held at the meeting, as the account names it
 */
public record Participant(
        String name,
        PersonKey person,
        Optional<Party> party,
        Optional<String> office,
        Role role,
        Extras extras) {}
