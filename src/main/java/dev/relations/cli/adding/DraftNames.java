package dev.relations.cli.adding;

import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Question;
import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Resolves the names of a new meeting to the vocabulary. What is unknown or ambiguous is asked
 * about on a terminal; elsewhere an ambiguous name is a mistake, and an unknown person or topic is
 * kept as written and reported.
 */
final class DraftNames {

    private final Vocabulary vocabulary;
    private final Question question;
    private final Messages messages;

    DraftNames(Vocabulary vocabulary, Question question, Messages messages) {
        this.vocabulary = vocabulary;
        this.question = question;
        this.messages = messages;
    }

    Party country(String name) {
        return known("country", name, vocabulary.parties().findCountry(name));
    }

    Party organisation(String name) {
        return known("organisation", name, vocabulary.parties().findOrganisation(name));
    }

    private Party known(String what, String name, Match<KnownParty> match) {
        return chosen(what, name, match, p -> p.party().code() + " (" + p.name() + ")")
                .map(KnownParty::party)
                .orElseThrow(
                        () ->
                                CommandException.usage(
                                        "there is no " + what + " \"" + name + "\"",
                                        nearest(
                                                match,
                                                "write a code of ISO 3166-1 or a usual name; more can"
                                                        + " be added in vocabulary/countries.yaml")));
    }

    /** The key of a topic; the text itself for a new one. */
    String topic(String name) {
        Match<Topic> match = vocabulary.topics().find(name);
        return chosen("topic", name, match, t -> t.key().value())
                .map(t -> t.key().value())
                .orElse(name);
    }

    /** The person of a name; none for a new one. */
    Optional<Person> person(String name) {
        return chosen("person", name, vocabulary.people().find(name), Person::name);
    }

    private <T> Optional<T> chosen(
            String what, String name, Match<T> match, Function<T, String> display) {
        if (match instanceof Match.One<T> one) {
            return Optional.of(one.value());
        } else if (match instanceof Match.Several<T> several) {
            List<String> names = several.candidates().stream().map(display).toList();
            String asked = "\"" + name + "\" may mean more than one " + what;
            return Optional.of(
                    question.choose(asked, names)
                            .map(several.candidates()::get)
                            .orElseThrow(
                                    () ->
                                            CommandException.usage(
                                                    asked,
                                                    "write one of " + String.join(", ", names))));
        }
        boolean mayBeNew = what.equals("topic") || what.equals("person");
        if (mayBeNew) {
            keepNew(what, name, match);
        }
        return Optional.empty();
    }

    /**
     * A new name is kept: when the user says so, or with a word on it where nobody can be asked.
     */
    private <T> void keepNew(String what, String name, Match<T> match) {
        String unknown = "there is no " + what + " \"" + name + "\" in the vocabulary";
        if (!question.isPossible()) {
            messages.note(unknown + "; it is kept as written", nearest(match, ""));
        } else if (!question.confirm(unknown + nearestInBrackets(match) + ". Keep it as new?")) {
            throw CommandException.usage(unknown, nearest(match, "nothing was written"));
        }
    }

    private static <T> String nearestInBrackets(Match<T> match) {
        String nearest = nearest(match, "");
        return nearest.isEmpty() ? "" : " (" + nearest + ")";
    }

    private static <T> String nearest(Match<T> match, String otherwise) {
        return match instanceof Match.None<T> none && !none.nearest().isEmpty()
                ? "the nearest are " + String.join(", ", none.nearest())
                : otherwise;
    }
}
