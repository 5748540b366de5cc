package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.completion.Completion;
import dev.relations.completion.Slot;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Party;
import dev.relations.query.Field;
import dev.relations.query.Query;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The countries and organisations that met. */
record AskParties() implements Question {

    @Override
    public String key() {
        return "parties";
    }

    @Override
    public String label() {
        return "Who met";
    }

    @Override
    public String help() {
        return "Countries and organisations, with commas: France, Japan, EU. Names, codes and"
                + " adjectives in any language the records know.";
    }

    @Override
    public Optional<String> usual(Told told, Background background) {
        return Precedent.parties(told, background)
                .map(parties -> parties.stream().map(p -> spelling(p, told, background)).toList())
                .map(Names::joined);
    }

    /** The name of a party; the code where the name means others too, or reads as two. */
    static String spelling(Party party, Told told, Background background) {
        String name = background.vocabulary().parties().name(party);
        boolean alone =
                find(name, told.date(), background) instanceof Match.One<KnownParty> one
                        && one.value().party().equals(party);
        return alone && Names.of(name).size() == 1 ? name : party.code();
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        return Names.offers(typed, last -> parties(last, background));
    }

    /** Those of the records; all others only where none of these fits. */
    private static List<Candidate> parties(String typed, Background background) {
        Completion completion = background.completion();
        List<Candidate> met = completion.of(new Slot.OfField(Field.COUNTRY), typed, Query.ALL);
        if (!met.isEmpty()) {
            return met;
        }
        List<Candidate> all =
                new ArrayList<>(completion.of(Slot.Other.KNOWN_COUNTRY, typed, Query.ALL));
        all.addAll(completion.of(Slot.Other.KNOWN_ORGANISATION, typed, Query.ALL));
        return all;
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        Set<String> countries = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        for (String name : Names.of(text)) {
            Match<KnownParty> match = find(name, told.date(), background);
            if (match instanceof Match.One<KnownParty> one) {
                Party party = one.value().party();
                (party.isCountry() ? countries : organisations).add(party.code());
            } else {
                return refused(name, match);
            }
        }
        if (countries.isEmpty() && organisations.isEmpty()) {
            return new Answer.Refused(
                    "a meeting needs a party at least", "write a country or an organisation");
        }
        Told more =
                told.with("countries", List.copyOf(countries))
                        .with("organisations", List.copyOf(organisations));
        return new Answer.Taken(more, List.of(), Precedent.distance(more, background));
    }

    /** A party by its name; among countries first, those that existed on the day. */
    static Match<KnownParty> find(String name, Optional<Edtf> date, Background background) {
        var parties = background.vocabulary().parties();
        Match<KnownParty> country =
                date.map(day -> parties.findCountry(name, day))
                        .orElseGet(() -> parties.findCountry(name));
        return country instanceof Match.None<KnownParty> ? parties.find(name) : country;
    }

    static Answer.Refused refused(String name, Match<KnownParty> match) {
        if (match instanceof Match.Several<KnownParty> several) {
            return new Answer.Refused(
                    "\"" + name + "\" may mean more than one country or organisation",
                    "write "
                            + Names.oneOf(
                                    several.candidates().stream()
                                            .map(p -> p.party().code() + " (" + p.name() + ")")
                                            .toList()));
        }
        List<String> nearest =
                match instanceof Match.None<KnownParty> none ? none.nearest() : List.of();
        return new Answer.Refused(
                "there is no country or organisation \"" + name + "\"",
                nearest.isEmpty()
                        ? "vocabulary/countries.yaml can add it"
                        : Names.didYouMean(nearest));
    }
}
