package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.store.NewEntries;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody whom the vocabulary does not know is to get an entry in it.
 *
 * @param index which participant it is
 */
record AskNewPerson(int index, String name) implements Question {

    private static final String FIELD = "participants";

    @Override
    public String key() {
        return "new person " + name;
    }

    @Override
    public String label() {
        return "\"" + name + "\" is not in the vocabulary: add the name to people.yaml";
    }

    @Override
    public String help() {
        return "yes adds an entry together with the record; no keeps the name in this record alone;"
                + " the name of somebody known means that person.";
    }

    @Override
    public Optional<String> usual(Told told, Background background) {
        return Optional.of("yes");
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        List<Candidate> offers = new ArrayList<>(Consent.offers(typed));
        if (typed.isEmpty()) {
            for (String each : nearest(background)) {
                offers.add(new Candidate(each, each, "is who is meant", "ministers", true));
            }
        } else if (offers.isEmpty()) {
            offers.addAll(AskParticipants.persons(typed, told, background));
        }
        return offers;
    }

    private List<String> nearest(Background background) {
        return background.vocabulary().people().find(name) instanceof Match.None<Person> none
                ? none.nearest()
                : List.of();
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        Match<Person> match = background.vocabulary().people().find(text);
        List<Question> rest = List.of(new AskPersonsParty(index, name), new AskOffice(index, name));
        if (Consent.isYes(text)) {
            return isLatin(name)
                    ? Answer.Taken.of(
                            told.with(FIELD, index, "name", new WrittenName(name).shown())
                                    .adding(entry(name, List.of())),
                            rest)
                    : Answer.Taken.of(told, List.of(new AskLatinName(index, name)));
        } else if (Consent.isNo(text)) {
            return Answer.Taken.of(told, rest);
        } else if (match instanceof Match.One<Person> one) {
            return known(one.value(), told, background);
        } else if (match instanceof Match.Several<Person> several) {
            return AskParticipants.ambiguous(text, several.candidates());
        }
        return new Answer.Refused(
                "\"" + text + "\" is neither yes nor no nor the name of one person",
                Names.didYouMean(nearest(background)));
    }

    private Answer known(Person person, Told told, Background background) {
        var fields = AskParticipants.fields(person, told.date(), background);
        if (AskParticipants.isPresent(String.valueOf(fields.get("name")), told)) {
            return new Answer.Refused(
                    person.name() + " is among the participants already",
                    "go back with < and leave \"" + name + "\" out");
        }
        Told more = told;
        for (var field : fields.entrySet()) {
            more = more.with(FIELD, index, field.getKey(), field.getValue());
        }
        return new Answer.Taken(
                more,
                AskParticipants.missing(index, fields),
                List.of(AskParticipants.note(fields)));
    }

    static boolean isLatin(String name) {
        return Spelling.fold(name).chars().allMatch(c -> c < 0x80);
    }

    /** An entry of which only the name is known. */
    static NewEntries entry(String name, List<String> aliases) {
        return NewEntries.of(new WrittenName(name).person(aliases, Optional.empty(), List.of()));
    }
}
