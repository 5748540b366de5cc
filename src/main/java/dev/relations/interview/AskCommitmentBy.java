package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who undertook it.
 *
 * @param commitment which one, from 0
 */
record AskCommitmentBy(int commitment) implements Question {

    @Override
    public String key() {
        return "by whom commitment " + (commitment + 1);
    }

    @Override
    public String label() {
        return "  by whom";
    }

    @Override
    public String help() {
        return "The parties that undertook it, with commas.";
    }

    /** All of them. */
    @Override
    public Optional<String> usual(Told told, Background background) {
        return Optional.of(Names.joined(told.parties().stream().map(Party::code).toList()));
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        return Names.offers(
                typed,
                last -> {
                    List<Candidate> offers = new ArrayList<>();
                    for (Party party : told.parties()) {
                        String name = background.vocabulary().parties().name(party);
                        String both = Spelling.fold(party.code() + " " + name);
                        if ((" " + both).contains(" " + Spelling.fold(last))) {
                            String code = party.code();
                            offers.add(new Candidate(code, code, name, "parties", true));
                        }
                    }
                    return offers;
                });
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        List<String> by = new ArrayList<>();
        for (String name : Names.of(text)) {
            Match<KnownParty> match = AskParties.find(name, told.date(), background);
            if (!(match instanceof Match.One<KnownParty> one)) {
                return AskParties.refused(name, match);
            }
            if (!by.contains(one.value().party().code())) {
                by.add(one.value().party().code());
            }
        }
        return Answer.Taken.of(told.with("commitments", commitment, "by", by));
    }
}
