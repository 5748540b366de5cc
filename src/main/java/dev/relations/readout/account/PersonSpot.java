package dev.relations.readout.account;

import dev.relations.meeting.Party;
import java.util.Optional;

/**
 * A person whom a sentence names.
 *
 * @param name without honorifics, as it is written
 * @param office the words of the office, if it is said
 * @param party whom the person stands for, if it is said
 * @param titled whether an honorific such as {@code Mr.} stands before the name
 */
public record PersonSpot(
        String name, Optional<String> office, Optional<Party> party, boolean titled, Span span) {

    /** Whether only a name is given. */
    public boolean isBare() {
        return office.isEmpty() && !titled;
    }

    public PersonSpot of(Optional<Party> other) {
        return new PersonSpot(name, office, other, titled, span);
    }

    /** The same spot with another office. */
    public PersonSpot holding(String held) {
        return new PersonSpot(name, Optional.of(held), party, titled, span);
    }
}
