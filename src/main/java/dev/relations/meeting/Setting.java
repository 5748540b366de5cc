package dev.relations.meeting;

import java.util.Optional;

/**
 * The kind of event and its surroundings.
 *
 * @param form what kind of event, where the record says so
 * @param medium how the parties met; in person unless the record says otherwise
 * @param occasion the event in whose margins it took place
 */
public record Setting(
        Optional<Form> form,
        Medium medium,
        Optional<String> occasion,
        Optional<Series> series,
        Optional<Place> place) {

    /** A meeting in person of which nothing else is known. */
    public static final Setting UNKNOWN =
            new Setting(
                    Optional.empty(),
                    Medium.IN_PERSON,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
