package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import java.util.List;
import java.util.Optional;

/**
 * For whom somebody took part.
 *
 * @param index which participant it is
 */
record AskPersonsParty(int index, String name) implements Question {

    @Override
    public String key() {
        return "party of " + name;
    }

    @Override
    public String label() {
        return "Country of " + name;
    }

    @Override
    public String help() {
        return "The country or organisation that " + name + " stood for.";
    }

    @Override
    public Optional<String> usual(Told told, Background background) {
        List<Party> parties = told.parties();
        List<String> present =
                told.items("participants").stream()
                        .map(each -> String.valueOf(each.get("country")))
                        .toList();
        List<Party> missing =
                parties.stream().filter(party -> !present.contains(party.code())).toList();
        List<Party> meant = parties.size() == 1 ? parties : missing;
        return meant.size() == 1
                ? Optional.of(AskParties.spelling(meant.get(0), told, background))
                : Optional.empty();
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        if (!typed.isEmpty()) {
            return new AskParties().offers(typed, told, background);
        }
        return told.parties().stream()
                .map(party -> AskParties.spelling(party, told, background))
                .map(party -> new Candidate(party, party, "", "parties", true))
                .toList();
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        if (text.isEmpty()) {
            return Answer.Taken.of(told);
        }
        Match<KnownParty> match = AskParties.find(text, told.date(), background);
        if (!(match instanceof Match.One<KnownParty> one)) {
            return AskParties.refused(text, match);
        }
        return Answer.Taken.of(
                told.with("participants", index, "country", one.value().party().code()));
    }
}
