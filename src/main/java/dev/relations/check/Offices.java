package dev.relations.check;

import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Parties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offices by their titles as these are written, each taken apart once. */
final class Offices {

    /** Shorter spellings of a party are codes, and may be any word of a title. */
    private static final int SHORTEST = 4;

    private final Parties parties;
    private final Map<Party, List<String>> names = new HashMap<>();
    private final Map<Party, Map<String, OfficeTitle>> titles = new HashMap<>();

    Offices(Parties parties) {
        this.parties = parties;
    }

    /** The office of a party. */
    record Office(Party party, OfficeTitle title) {}

    /** The office that a title means for a party. */
    Office of(Party party, String title) {
        OfficeTitle read =
                titles.computeIfAbsent(party, p -> new HashMap<>())
                        .computeIfAbsent(title, t -> OfficeTitle.of(t, names(party)));
        return new Office(party, read);
    }

    private List<String> names(Party party) {
        return names.computeIfAbsent(party, this::readNames);
    }

    private List<String> readNames(Party party) {
        Optional<KnownParty> known = parties.get(party);
        if (known.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        known.get().official().ifPresent(all::add);
        all.add(known.get().name());
        all.addAll(known.get().adjectives());
        known.get().spellings().stream().filter(s -> s.length() >= SHORTEST).forEach(all::add);
        return all;
    }
}
