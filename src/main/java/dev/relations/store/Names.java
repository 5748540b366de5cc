package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.TopicKey;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Names as records write them, to identities. Safe for several threads. */
final class Names {

    private final Vocabulary vocabulary;
    private final Map<String, Match<KnownParty>> countries = new ConcurrentHashMap<>();
    private final Map<String, Match<KnownParty>> organisations = new ConcurrentHashMap<>();

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    PersonKey person(String name, Optional<Party> party) {
        return vocabulary.people().identify(name, party);
    }

    /** Everybody whom a name may mean. */
    Set<PersonKey> persons(String name) {
        return vocabulary.people().identities(name);
    }

    TopicKey topic(String spelling) {
        return vocabulary.topics().identify(spelling);
    }

    /** A code or name of a country, and of nothing else. */
    Optional<Party> country(YamlScalar scalar, Problems problems) {
        if (problems.areTooMany()) {
            return Optional.empty();
        }
        String text = scalar.value();
        Match<KnownParty> match = country(text);
        if (match instanceof Match.One<KnownParty> one) {
            return Optional.of(one.value().party());
        }
        if (match instanceof Match.None<KnownParty>) {
            boolean organisation = organisation(text) instanceof Match.One<KnownParty>;
            problems.error(
                    Code.UNKNOWN_COUNTRY,
                    scalar,
                    organisation
                            ? Problems.quoted(text) + " is an organisation, not a country"
                            : "unknown country " + Problems.quoted(text),
                    organisation
                            ? "write it under organisations"
                            : didYouMean(match, "vocabulary/countries.yaml can add it", problems));
        } else if (match instanceof Match.Several<KnownParty> several) {
            ambiguous(scalar, several.candidates(), problems);
        }
        return Optional.empty();
    }

    /** An organisation; one that is not known is taken as it is written. */
    Optional<Party> organisation(YamlScalar scalar, Problems problems) {
        String text = scalar.value().strip();
        if (text.isEmpty() || scalar.isNull()) {
            problems.error(Code.UNKNOWN_PARTY, scalar, "an organisation has no name", "write it");
            return Optional.empty();
        }
        return Optional.of(
                organisation(text) instanceof Match.One<KnownParty> one
                        ? one.value().party()
                        : Party.organisation(text));
    }

    /** A country or an organisation: one that is known, or one of these. */
    Optional<Party> party(YamlScalar scalar, Set<Party> parties, Problems problems) {
        if (problems.areTooMany()) {
            return Optional.empty();
        }
        String text = scalar.value();
        Optional<Party> found = find(text, parties);
        if (found.isPresent()) {
            return found;
        }
        if (country(text) instanceof Match.Several<KnownParty> several) {
            ambiguous(scalar, several.candidates(), problems);
        } else {
            problems.error(
                    Code.UNKNOWN_PARTY,
                    scalar,
                    "unknown country or organisation " + Problems.quoted(text),
                    didYouMean(
                            country(text), "add it to the organisations of this record", problems));
        }
        return Optional.empty();
    }

    /** What a text means among these parties first, then among all that are known. */
    Optional<Party> find(String text, Set<Party> parties) {
        for (Party.Kind kind : Party.Kind.values()) {
            Party party = new Party(kind, text);
            if (parties.contains(party)) {
                return Optional.of(party);
            }
        }
        Optional<Party> country =
                country(text) instanceof Match.One<KnownParty> one
                        ? Optional.of(one.value().party())
                        : Optional.empty();
        if (country.isPresent() && parties.contains(country.get())) {
            return country;
        }
        Optional<Party> organisation =
                organisation(text) instanceof Match.One<KnownParty> one
                        ? Optional.of(one.value().party())
                        : Optional.empty();
        boolean here = organisation.isPresent() && parties.contains(organisation.get());
        return here || country.isEmpty() ? organisation : country;
    }

    private Match<KnownParty> country(String text) {
        Match<KnownParty> known = countries.get(text);
        if (known == null) {
            known = vocabulary.parties().findCountry(text);
            countries.put(text, known);
        }
        return known;
    }

    private Match<KnownParty> organisation(String text) {
        Match<KnownParty> known = organisations.get(text);
        if (known == null) {
            known = vocabulary.parties().findOrganisation(text);
            organisations.put(text, known);
        }
        return known;
    }

    private static void ambiguous(
            YamlScalar scalar, List<KnownParty> candidates, Problems problems) {
        List<String> names = new ArrayList<>();
        for (KnownParty candidate : candidates) {
            names.add(candidate.party().code() + " (" + candidate.name() + ")");
        }
        problems.error(
                Code.AMBIGUOUS_NAME,
                scalar,
                Problems.quoted(scalar.value()) + " may be several countries",
                "write the code of one: " + String.join(", ", names));
    }

    private static String didYouMean(Match<KnownParty> match, String otherwise, Problems problems) {
        boolean wanted = match instanceof Match.None<KnownParty> && !problems.areMany();
        List<String> nearest = wanted ? ((Match.None<KnownParty>) match).nearest() : List.of();
        return nearest.isEmpty()
                ? otherwise
                : "did you mean " + String.join(" or ", nearest) + "? If not, " + otherwise;
    }
}
