package dev.relations.vocabulary;

import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import java.util.List;
import java.util.Optional;

/**
 * A person, with every spelling of the name and the offices held.
 *
 * @param name the display name
 * @param aliases other spellings, in any script
 * @param party the country or organisation the person stands for
 * @param sameAs addresses of the same person elsewhere
 */
public record Person(
        PersonKey key,
        String name,
        List<String> aliases,
        Optional<Party> party,
        List<Tenure> tenures,
        List<String> sameAs) {
    public Person {
        aliases = List.copyOf(aliases);
        tenures = List.copyOf(tenures);
        sameAs = List.copyOf(sameAs);
    }
}
