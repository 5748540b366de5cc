package dev.relations.interview;

import dev.relations.vocabulary.People;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.WrittenName;
import java.util.List;
import java.util.Optional;

/**
 * The name of somebody new in Latin letters, of which the key is made.
 *
 * @param index which participant it is
 */
record AskLatinName(int index, String name) implements Question {

    @Override
    public String key() {
        return "Latin name of " + name;
    }

    @Override
    public String label() {
        return name + " in Latin letters, family name first";
    }

    @Override
    public String help() {
        return "Iwaya Takeshi for 岩屋毅: it is the name that is shown, and the key of the entry is"
                + " made of it. "
                + name
                + " becomes another spelling of it.";
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        if (!Names.isName(text) || !AskNewPerson.isLatin(text)) {
            return new Answer.Refused(
                    "an entry needs a key in Latin letters", "write the name, or < to go back");
        }
        if (AskParticipants.isPresent(text, told)) {
            return new Answer.Refused(
                    text + " is among the participants already",
                    "go back with < and leave \"" + name + "\" out");
        }
        Optional<Person> known = known(text, background);
        if (known.isPresent()) {
            return new Answer.Refused(
                    known.get().name() + " is in the vocabulary already",
                    "go back with < and say that " + name + " means " + known.get().name());
        }
        Told more =
                told.with("participants", index, "name", new WrittenName(text).shown())
                        .adding(AskNewPerson.entry(text, List.of(name)));
        return Answer.Taken.of(
                more, List.of(new AskPersonsParty(index, text), new AskOffice(index, text)));
    }

    /** Somebody with an entry whose whole name it is. */
    private static Optional<Person> known(String text, Background background) {
        People people = background.vocabulary().people();
        return people.identities(text).stream()
                .flatMap(key -> people.entry(key).stream())
                .findFirst();
    }
}
