package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.completion.Slot;
import dev.relations.meeting.TopicKey;
import dev.relations.query.Query;
import dev.relations.store.NewEntries;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a topic that the vocabulary does not know is to get an entry in it.
 *
 * @param paragraph where it was named, from 0; none for the whole meeting
 */
record AskNewTopic(Optional<Integer> paragraph, String name) implements Question {

    @Override
    public String key() {
        String where = paragraph.map(p -> " in paragraph " + (p + 1)).orElse("");
        return "new topic " + name + where;
    }

    /** Without Latin letters there is no key to be made of it. */
    private boolean isLatin() {
        return AskNewPerson.isLatin(name);
    }

    @Override
    public String label() {
        return "\""
                + name
                + (isLatin()
                        ? "\" is not in the vocabulary: add it to topics.yaml"
                        : "\" is not in the vocabulary: its English name, to add it");
    }

    @Override
    public String help() {
        return (isLatin() ? "yes" : "An English name")
                + " adds an entry together with the record; no keeps the topic in this record"
                + " alone; a topic that is known is taken instead.";
    }

    @Override
    public Optional<String> usual(Told told, Background background) {
        return isLatin() ? Optional.of("yes") : Optional.empty();
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        List<Candidate> offers = new ArrayList<>(Consent.offers(typed));
        offers.removeIf(each -> each.value().equals("yes") && !isLatin());
        if (typed.isEmpty()) {
            for (String each : nearest(background)) {
                offers.add(new Candidate(each, each, "is what is meant", "topics", true));
            }
        } else if (offers.isEmpty()) {
            offers.addAll(background.completion().of(Slot.Other.KNOWN_TOPIC, typed, Query.ALL));
        }
        return offers;
    }

    private List<String> nearest(Background background) {
        return background.vocabulary().topics().find(name) instanceof Match.None<Topic> none
                ? none.nearest()
                : List.of();
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        AskTopics topics = new AskTopics(paragraph);
        boolean consents = Consent.isYes(text) && isLatin();
        Optional<String> known = AskTopics.known(consents ? name : text, told, background);
        if (Consent.isNo(text)) {
            return Answer.Taken.of(told);
        } else if (known.isPresent()) {
            return Answer.Taken.of(topics.replaced(name, known.get(), told));
        } else if (consents) {
            return added(name, List.of(), told, topics);
        } else if (background.vocabulary().topics().find(text)
                instanceof Match.Several<Topic> several) {
            return AskTopics.ambiguous(text, several.candidates());
        } else if (!isLatin()
                && !Consent.isYes(text)
                && AskNewPerson.isLatin(text)
                && Names.isName(text)) {
            return added(text, List.of(name), told, topics);
        }
        return new Answer.Refused(
                "\"" + text + "\" is neither yes nor no nor a topic that is known",
                Names.didYouMean(nearest(background)));
    }

    private Answer added(String label, List<String> aliases, Told told, AskTopics topics) {
        TopicKey key = new TopicKey(Spelling.slug(label));
        Topic topic = new Topic(key, Map.of("en", shown(label)), aliases, List.of(), List.of());
        return Answer.Taken.of(
                topics.replaced(name, key.value(), told).adding(NewEntries.of(topic)),
                List.of(new AskBroaderTopic(key.value())));
    }

    /** {@code Human rights} for {@code human-rights}. */
    private static String shown(String label) {
        String words = label.indexOf(' ') < 0 ? label.replace('-', ' ') : label;
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
