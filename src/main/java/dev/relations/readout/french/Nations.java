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

    /** How many words a name has at the most. */
    private static final int LONGEST = 6;

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

    /** The party of a name, or of its first word. */
    Optional<Party> first(String name) {
        int blank = name.indexOf(' ');
        return named(name).or(() -> blank < 0 ? Optional.empty() : named(name.substring(0, blank)));
    }

    /** The party that some words name: by its name, else by an adjective. */
    Optional<Party> in(List<Word> words) {
        for (int from = 0; from < words.size(); from++) {
            Word first = words.get(from);
            boolean name = first.isCapital() && !first.text().equals("Europe");
            for (int to = Math.min(words.size(), from + LONGEST); name && to > from; to--) {
                Optional<Party> named = named(Word.text(words.subList(from, to)));
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        for (int i = 0; i < words.size(); i++) {
            boolean affairs = i > 0 && words.get(i - 1).is("affaires");
            Optional<Party> party = affairs ? Optional.empty() : adjective(words.get(i).text());
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }
}
