package dev.relations.interview;

import dev.relations.completion.Candidate;
import dev.relations.completion.Slot;
import dev.relations.query.Query;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was talked about.
 *
 * @param paragraph in which paragraph, from 0; none for the whole meeting
 */
record AskTopics(Optional<Integer> paragraph) implements Question {

    @Override
    public String key() {
        return paragraph.map(p -> "topics of paragraph " + (p + 1)).orElse("topics");
    }

    @Override
    public String label() {
        return paragraph.map(p -> "  its topics").orElse("Topics");
    }

    @Override
    public String help() {
        return paragraph.isPresent()
                ? "What this paragraph is about, with commas; Tab searches by label and alias."
                : "What the whole meeting was about, with commas: ukraine, north-korea. Tab searches"
                        + " by label and alias in any language; each paragraph may add its own.";
    }

    @Override
    public List<Candidate> offers(String typed, Told told, Background background) {
        return Names.offers(
                typed,
                last -> {
                    List<Candidate> offers = new ArrayList<>();
                    List<String> own = paragraph.isPresent() ? told.texts("topics") : List.of();
                    List<Candidate> others = new ArrayList<>();
                    for (Candidate each :
                            background.completion().of(Slot.Other.KNOWN_TOPIC, last, Query.ALL)) {
                        (own.contains(each.value()) ? offers : others).add(each);
                    }
                    offers.addAll(others);
                    return offers;
                });
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        List<String> keys = new ArrayList<>();
        List<Question> next = new ArrayList<>();
        for (String name : Names.of(text)) {
            Match<Topic> match = background.vocabulary().topics().find(name);
            if (match instanceof Match.Several<Topic> several) {
                return new Answer.Refused(
                        "\"" + name + "\" may mean more than one topic",
                        "write "
                                + Names.oneOf(
                                        several.candidates().stream()
                                                .map(t -> t.key().value())
                                                .toList()));
            }
            String key =
                    match instanceof Match.One<Topic> one
                            ? one.value().key().value()
                            : added(name, told).orElse(name);
            if (!keys.contains(key)) {
                keys.add(key);
            }
            if (match instanceof Match.None<Topic> && added(name, told).isEmpty()) {
                next.add(new AskNewTopic(paragraph, name));
            }
        }
        return Answer.Taken.of(put(keys, told), next);
    }

    /** The key of a topic that is new with this meeting. */
    private static Optional<String> added(String name, Told told) {
        String slug = Spelling.slug(name);
        return told.added().topics().stream()
                .filter(topic -> topic.key().value().equals(slug) || topic.aliases().contains(name))
                .map(topic -> topic.key().value())
                .findFirst();
    }

    private Told put(List<String> keys, Told told) {
        return paragraph
                .map(p -> told.with("paragraphs", p, "topics", keys))
                .orElseGet(() -> told.with("topics", keys));
    }

    /** With another topic in the place of one. */
    Told replaced(String old, String key, Told told) {
        List<String> keys = new ArrayList<>();
        List<?> before =
                paragraph.isPresent()
                        ? told.items("paragraphs").get(paragraph.get()).get("topics")
                                        instanceof List<?> list
                                ? list
                                : List.of()
                        : told.texts("topics");
        for (Object each : before) {
            String now = each.equals(old) ? key : each.toString();
            if (!keys.contains(now)) {
                keys.add(now);
            }
        }
        return put(keys, told);
    }
}
