package dev.relations.vocabulary;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.meeting.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The known countries, territories, former states and organisations, and their spellings. The
 * built-in ones are read when they are first needed for more than a code that a record uses.
 */
public final class Parties {

    private final Map<Party, KnownParty> additions = new LinkedHashMap<>();
    private final Tables tables;

    /**
     * The texts that the built-in ones are read from, in UTF-8.
     *
     * @param parties a line for each, with all that is known of it
     * @param spellings a line for each folded spelling
     */
    public record Tables(Supplier<byte[]> parties, Supplier<byte[]> spellings) {

        /** Those that the program brings with it. */
        public static final Tables BUILT_IN =
                new Tables(
                        () -> Lines.read("parties.tsv"), () -> Lines.read("party-spellings.tsv"));
    }

    /** Both are read when first needed: many a command needs only codes. */
    private volatile @Nullable PartyTable table;

    private volatile @Nullable PartySpellings spellings;

    /** Folded spellings and the names of what they mean, to find what comes nearest. */
    private final Map<Party.Kind, Map<String, String>> names = new ConcurrentHashMap<>();

    private Parties(Tables tables, Collection<KnownParty> additions) {
        this.tables = tables;
        additions.forEach(each -> this.additions.put(each.party(), each));
    }

    private PartyTable table() {
        PartyTable read = table;
        if (read == null) {
            read = new PartyTable(new Lines(tables.parties().get()));
            table = read;
        }
        return read;
    }

    private PartySpellings spellings() {
        PartySpellings read = spellings;
        if (read == null) {
            read = new PartySpellings(new Lines(tables.spellings().get()), additions.values());
            spellings = read;
        }
        return read;
    }

    /** The built-in ones: ISO 3166, withdrawn states, and the usual organisations. */
    public static Parties builtIn() {
        return of(Tables.BUILT_IN);
    }

    /** The built-in ones, whose texts are at hand. */
    public static Parties of(Tables tables) {
        return new Parties(tables, List.of());
    }

    /** The texts of the built-in ones. */
    public Tables tables() {
        return tables;
    }

    /**
     * These and some more. One with the code of another takes its place, and is found by its
     * spellings too.
     */
    public Parties with(Collection<KnownParty> more) {
        List<KnownParty> all = new ArrayList<>(additions.values());
        all.addAll(more);
        return new Parties(tables, all);
    }

    /** Those that are not built in. */
    public List<KnownParty> additions() {
        return List.copyOf(additions.values());
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
        return new Match.None<>(
                () -> {
                    Set<String> nearest = new LinkedHashSet<>(none.nearest());
                    nearest.addAll(neither.nearest());
                    return nearest.stream().limit(4).toList();
                });
    }

    /** What a spelling means among countries alone. */
    public Match<KnownParty> findCountry(String spelling) {
        return find(spelling, Party.Kind.COUNTRY);
    }

    /**
     * What a spelling means among countries at a time. Of several that share it those count that
     * existed then. The name of a former state means, outside of its years, the state that was
     * there before or after it: the Soviet Union of 1993 is none of one successor, but of many. A
     * present state has its name at any time, for its people were met before it was independent.
     */
    public Match<KnownParty> findCountry(String spelling, Edtf date) {
        return PartyTimes.at(findCountry(spelling), date, this);
    }

    /** What a spelling means among organisations alone. */
    public Match<KnownParty> findOrganisation(String spelling) {
        return find(spelling, Party.Kind.ORGANISATION);
    }

    private Match<KnownParty> find(String spelling, Party.Kind kind) {
        Optional<KnownParty> exact = get(new Party(kind, spelling));
        if (exact.isPresent()) {
            return new Match.One<>(exact.get());
        }
        List<KnownParty> parties = new ArrayList<>(2);
        for (Party party : spellings().meant(spelling, kind)) {
            get(party).ifPresent(parties::add);
        }
        parties.sort((one, other) -> one.name().compareTo(other.name()));
        return switch (parties.size()) {
            case 0 -> new Match.None<>(() -> Spelling.nearest(spelling, displayNames(kind)));
            case 1 -> new Match.One<>(parties.get(0));
            default -> new Match.Several<>(parties);
        };
    }

    /**
     * Those that have a spelling with a word that begins with a text, or where that is in another
     * script than Latin with the text in it, and maybe some more; sooner than by a look at the
     * spellings of each.
     *
     * @param folded what {@link Spelling#fold} makes of the text; not empty
     */
    public Set<Party> having(String folded) {
        return spellings().having(folded);
    }

    private Map<String, String> displayNames(Party.Kind kind) {
        return names.computeIfAbsent(kind, this::readDisplayNames);
    }

    private Map<String, String> readDisplayNames(Party.Kind kind) {
        Map<String, String> names = new HashMap<>();
        spellings()
                .all(kind)
                .forEach(
                        (folded, party) -> {
                            if (folded.length() > 3) {
                                names.put(folded, name(party));
                            }
                        });
        return names;
    }

    /** What is known of a party. */
    public Optional<KnownParty> get(Party party) {
        KnownParty added = additions.get(party);
        return added != null ? Optional.of(added) : table().get(party);
    }

    /** The display name of a party; its code when nothing is known of it. */
    public String name(Party party) {
        return get(party).map(KnownParty::name).orElse(party.code());
    }

    /** The zone of a party's seat of government. */
    public Optional<Zone> zone(Party party) {
        return get(party).flatMap(KnownParty::zone);
    }

    /** All of them: countries, then organisations, each by code. */
    public List<KnownParty> all() {
        Map<Party, KnownParty> all = new LinkedHashMap<>();
        table().all().forEach(each -> all.put(each.party(), each));
        all.putAll(additions);
        return all.values().stream()
                .sorted((one, other) -> one.party().compareTo(other.party()))
                .toList();
    }
}
