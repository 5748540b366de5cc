package dev.relations.dataset;

import dev.relations.edtf.DaySpan;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which countries the names of a table mean at the dates of its rows. */
final class CountryNames {

    private final Parties parties;
    private final Map<String, List<Meaning>> own;

    /**
     * What the map says that a name means.
     *
     * @param when at which dates
     */
    record Meaning(DaySpan when, Party country) {}

    /**
     * @param own by folded name
     */
    CountryNames(Parties parties, Map<String, List<Meaning>> own) {
        this.parties = parties;
        this.own = Map.copyOf(own);
    }

    /** What a name means; what the map says of it comes first. */
    Match<KnownParty> find(String name, Optional<Edtf> date) {
        for (Meaning meaning : own.getOrDefault(Spelling.fold(name), List.of())) {
            if (date.isEmpty() || date.get().mayFallIn(meaning.when())) {
                return parties.get(meaning.country())
                        .<Match<KnownParty>>map(Match.One::new)
                        .orElseGet(() -> parties.findCountry(meaning.country().code()));
            }
        }
        return date.isPresent() ? parties.findCountry(name, date.get()) : parties.findCountry(name);
    }
}
