package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Tenure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The office that somebody held, where no tenure tells it.
 *
 * @param index which participant it is
 */
record AskOffice(int index, String name) implements Question {

    @Override
    public String key() {
        return "office of " + name;
    }

    @Override
    public String label() {
        return "Office of " + name;
    }

    @Override
    public String help() {
        return "As the account names it: Minister for Foreign Affairs. Nothing if it does not.";
    }

    /** The one that the person had at the last meeting before, or at the first after it. */
    @Override
    public Optional<String> usual(Told told, Background background) {
        Optional<PersonKey> person =
                background.vocabulary().people().find(name) instanceof Match.One<Person> one
                        ? Optional.of(one.value().key())
                        : Optional.empty();
        Optional<String> last = Optional.empty();
        for (Meeting meeting : background.meetings()) {
            boolean counts = last.isEmpty() || Precedent.isBefore(meeting, told);
            for (Participant each : meeting.participants()) {
                boolean same = person.equals(Optional.of(each.person()));
                if (counts && same && each.office().isPresent()) {
                    last = each.office();
                }
            }
        }
        return last;
    }

    /** Those of the person first, then those that others of the same party have held. */
    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        Set<String> offices = new LinkedHashSet<>();
        if (background.vocabulary().people().find(name) instanceof Match.One<Person> one) {
            one.value().tenures().forEach(tenure -> offices.add(tenure.office()));
        }
        Optional<String> country = told.text("participants", index, "country");
        for (Person person : background.vocabulary().people().entries().all()) {
            if (person.party().map(party -> party.code()).equals(country)) {
                person.tenures().stream().map(Tenure::office).forEach(offices::add);
            }
        }
        List<Candidate> offers = new ArrayList<>();
        String folded = Spelling.fold(typed);
        for (String office : offices) {
            if ((" " + Spelling.fold(office)).contains(" " + folded)) {
                offers.add(new Candidate(office, office, "", "offices", true));
            }
        }
        return offers;
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        return Answer.Taken.of(told.with("participants", index, "office", text));
    }
}
