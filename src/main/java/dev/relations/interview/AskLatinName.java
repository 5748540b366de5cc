package dev.relations.interview;

import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.WrittenName;
import java.util.List;

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
        if (text.isEmpty() || !AskNewPerson.isLatin(text)) {
            return new Answer.Refused(
                    "an entry needs a key in Latin letters", "write the name, or < to go back");
        }
        if (background.vocabulary().people().find(text) instanceof Match.One<Person> one
                && one.value().name().equals(text)) {
            return new Answer.Refused(
                    one.value().name() + " is in the vocabulary already",
                    "go back with < and say that " + name + " means " + one.value().name());
        }
        Told more =
                told.with("participants", index, "name", new WrittenName(text).shown())
                        .adding(AskNewPerson.entry(text, List.of(name)));
        return Answer.Taken.of(
                more, List.of(new AskPersonsParty(index, text), new AskOffice(index, text)));
    }
}
