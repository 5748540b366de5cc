package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.completion.Slot;
import dev.relations.meeting.TopicKey;
import dev.relations.query.Query;
import dev.relations.store.NewEntries;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which topic a new one is a part of. */
record AskBroaderTopic(String topic) implements Question {

    @Override
    public String key() {
        return "broader topic of " + topic;
    }

    @Override
    public String label() {
        return "  a part of which topic";
    }

    @Override
    public String help() {
        return "The broader topic, which then finds this one too; nothing if there is none.";
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        return background.completion().of(Slot.Other.KNOWN_TOPIC, typed, Query.ALL);
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        if (text.isEmpty()) {
            return Answer.Taken.of(told);
        }
        Match<Topic> match = background.vocabulary().topics().find(text);
        Optional<String> broader = AskTopics.known(text, told, background);
        if (match instanceof Match.Several<Topic> several) {
            return AskTopics.ambiguous(text, several.candidates());
        } else if (broader.equals(Optional.of(topic))) {
            return new Answer.Refused("a topic is no part of itself", "nothing if there is none");
        } else if (broader.isEmpty()) {
            return new Answer.Refused(
                    "there is no topic \"" + text + "\"",
                    match instanceof Match.None<Topic> none
                            ? Names.didYouMean(none.nearest())
                            : "");
        }
        List<Topic> topics = new ArrayList<>();
        for (Topic each : told.added().topics()) {
            topics.add(
                    each.key().value().equals(topic)
                            ? new Topic(
                                    each.key(),
                                    each.labels(),
                                    each.aliases(),
                                    List.of(new TopicKey(broader.get())),
                                    List.of())
                            : each);
        }
        return Answer.Taken.of(
                new Told(
                        told.fields(),
                        new NewEntries(told.added().people(), topics),
                        told.pasted()));
    }
}
