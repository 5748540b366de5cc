package dev.relations.vocabulary;

import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    /**
     * The family name, where a spelling tells it by writing it in capitals, as foreign ministries
     * do: {@code KAMIKAWA Yoko}, {@code Jean-Yves LE DRIAN}. As it is written in the display name.
     */
    public Optional<String> family() {
        for (String alias : aliases) {
            Optional<String> capitals = capitals(alias);
            if (capitals.isPresent()) {
                return capitals.map(this::asDisplayed);
            }
        }
        return Optional.empty();
    }

    /** The office known to be held on a day, if it is only one. */
    public Optional<String> officeOn(LocalDate day) {
        List<String> offices =
                tenures.stream()
                        .filter(tenure -> tenure.covers(day))
                        .map(Tenure::office)
                        .distinct()
                        .toList();
        return offices.size() == 1 ? Optional.of(offices.get(0)) : Optional.empty();
    }

    /** The words in capitals of a spelling that has others too. */
    private static Optional<String> capitals(String spelling) {
        StringBuilder capitals = new StringBuilder();
        boolean others = false;
        for (String word : spelling.split(" ", -1)) {
            boolean upper =
                    word.length() > 1
                            && word.equals(word.toUpperCase(Locale.ROOT))
                            && !word.equals(word.toLowerCase(Locale.ROOT));
            others |= !upper;
            if (upper) {
                capitals.append(capitals.length() == 0 ? "" : " ").append(word);
            }
        }
        return others && capitals.length() > 0
                ? Optional.of(capitals.toString())
                : Optional.empty();
    }

    private String asDisplayed(String capitals) {
        String upper = name.toUpperCase(Locale.ROOT);
        int at = upper.indexOf(capitals);
        return at < 0 || upper.length() != name.length()
                ? capitals
                : name.substring(at, at + capitals.length());
    }
}
