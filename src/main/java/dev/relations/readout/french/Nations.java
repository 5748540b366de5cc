package dev.relations.readout.french;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Words;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries and organisations by their French names and adjectives. */
final class Nations {

    private static final List<String> ENDINGS = List.of("", "e", "s", "es", "ne", "que", "cque");

    private final Parties parties;
    private final Map<String, Party> adjectives = new HashMap<>();

    Nations(Parties parties, Words words) {
        this.parties = parties;
        for (String line : words.of("adjective")) {
            int blank = line.lastIndexOf(' ');
            String code = line.substring(blank + 1);
            Party party = code.equals("EU") ? Party.organisation(code) : Party.country(code);
            String stem = line.substring(0, blank);
            for (String ending : ENDINGS) {
                adjectives.putIfAbsent(stem + ending, party);
            }
            if (stem.endsWith("c")) {
                adjectives.put(stem.substring(0, stem.length() - 1) + "que", party);
            }
        }
    }

    /** The party of an adjective such as {@code japonaise}; none if the word is none. */
    Optional<Party> adjective(String word) {
        return Optional.ofNullable(adjectives.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The party of a name, without its article: {@code Japon}, {@code Union européenne}. */
    Optional<Party> named(String name) {
        Match<KnownParty> match = parties.find(name);
        return match instanceof Match.One<KnownParty> one
                ? Optional.of(one.value().party())
                : Optional.empty();
    }
}
