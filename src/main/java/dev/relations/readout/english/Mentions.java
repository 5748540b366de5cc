package dev.relations.readout.english;

import dev.relations.meeting.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often a text in English names which party. */
final class Mentions {

    private final Map<Party, Integer> counts = new HashMap<>();

    Mentions(List<Told> body) {
        for (Told told : body) {
            for (PartySpot spot : told.sentence().parties()) {
                spot.party().ifPresent(p -> counts.merge(p, 1, Integer::sum));
            }
        }
    }

    /** Of several parties that a word may mean the one that the text names in full. */
    Optional<Party> likelier(PartySpot spot) {
        List<Party> mentioned = spot.parties().stream().filter(counts::containsKey).toList();
        return mentioned.size() == 1 ? Optional.of(mentioned.get(0)) : Optional.empty();
    }

    /** The organisations that the text keeps naming. */
    List<Party> organisations() {
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().isCountry() && e.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The country that is named more often than all others together, but for one party. */
    Optional<Party> most(Optional<Party> without) {
        Map<Party, Integer> others = new HashMap<>(counts);
        without.ifPresent(others::remove);
        int all = others.values().stream().mapToInt(i -> i).sum();
        return others.entrySet().stream()
                .filter(e -> e.getKey().isCountry() && e.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
