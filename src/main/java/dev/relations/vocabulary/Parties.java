package dev.relations.vocabulary;

import dev.relations.meeting.Party;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The known countries, territories, former states and organisations, and their spellings. The
 * built-in ones are read when they are first needed for more than a code that a record uses.
 */
public final class Parties {

    private final Map<Party, KnownParty> known = new LinkedHashMap<>();

    /** Made when the first spelling is looked up that is no code: most commands need none. */
    private @Nullable PartySpellings spellings;

    private Parties(Collection<KnownParty> all) {
        all.forEach(each -> known.put(each.party(), each));
    }

    private synchronized PartySpellings spellings() {
        if (spellings == null) {
            spellings = new PartySpellings(known.values());
        }
        return spellings;
    }

    /** The built-in ones: ISO 3166, withdrawn states, and the usual organisations. */
    public static Parties builtIn() {
        return new Parties(PartyTable.read());
    }

    /** These and some more; a later one takes the place of an earlier one with its code. */
    public Parties with(Collection<KnownParty> additions) {
        if (additions.isEmpty()) {
            return this;
        }
        List<KnownParty> all = new ArrayList<>(known.values());
        all.addAll(additions);
        return new Parties(all);
    }

    /**
     * What a spelling means. Among codes and names of countries first: {@code AU} is Australia, and
     * the African Union only where an organisation is asked for.
     */
    public Match<KnownParty> find(String spelling) {
        Match<KnownParty> country = findCountry(spelling);
        if (!(country instanceof Match.None<KnownParty> none)) {
            return country;
        }
        Match<KnownParty> organisation = findOrganisation(spelling);
        if (!(organisation instanceof Match.None<KnownParty> neither)) {
            return organisation;
        }
        Set<String> nearest = new LinkedHashSet<>(none.nearest());
        nearest.addAll(neither.nearest());
        return new Match.None<>(nearest.stream().limit(4).toList());
    }

    /** What a spelling means among countries alone. */
    public Match<KnownParty> findCountry(String spelling) {
        KnownParty exact = known.get(Party.country(spelling));
        return exact != null ? new Match.One<>(exact) : find(spelling, spellings().countries());
    }

    /** What a spelling means among organisations alone. */
    public Match<KnownParty> findOrganisation(String spelling) {
        KnownParty exact = known.get(Party.organisation(spelling));
        return exact != null ? new Match.One<>(exact) : find(spelling, spellings().organisations());
    }

    private Match<KnownParty> find(String spelling, Map<String, Set<Party>> among) {
        List<KnownParty> parties =
                PartySpellings.meant(spelling, among).stream()
                        .flatMap(party -> get(party).stream())
                        .sorted(Comparator.comparing(KnownParty::name))
                        .toList();
        return switch (parties.size()) {
            case 0 -> new Match.None<>(Spelling.nearest(spelling, displayNames(among)));
            case 1 -> new Match.One<>(parties.get(0));
            default -> new Match.Several<>(parties);
        };
    }

    private Map<String, String> displayNames(Map<String, Set<Party>> spellings) {
        Map<String, String> names = new HashMap<>();
        spellings.forEach(
                (folded, parties) -> {
                    if (folded.length() > 3) {
                        names.put(folded, name(parties.iterator().next()));
                    }
                });
        return names;
    }

    /** What is known of a party. */
    public Optional<KnownParty> get(Party party) {
        return Optional.ofNullable(known.get(party));
    }

    /** The display name of a party; its code when nothing is known of it. */
    public String name(Party party) {
        KnownParty each = known.get(party);
        return each == null ? party.code() : each.name();
    }

    /** The zone of a party's seat of government. */
    public Optional<ZoneId> zone(Party party) {
        return get(party).flatMap(KnownParty::zone);
    }

    /** All of them: countries, then organisations, each by code. */
    public List<KnownParty> all() {
        return known.values().stream().sorted(Comparator.comparing(KnownParty::party)).toList();
    }
}
