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
import org.jspecify.annotations.Nullable;

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
    public boolean isList() {
        return true;
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
            if (!Names.isName(name)) {
                return Names.noName(name);
            } else if (background.vocabulary().topics().find(name)
                    instanceof Match.Several<Topic> several) {
                return ambiguous(name, several.candidates());
            }
            Optional<String> known = known(name, told, background).or(() -> before(name, told));
            String key = known.orElse(name);
            if (keys.stream().noneMatch(each -> Spelling.slug(each).equals(Spelling.slug(key)))) {
                keys.add(key);
                if (known.isEmpty()) {
                    next.add(new AskNewTopic(paragraph, name));
                }
            }
        }
        return Answer.Taken.of(put(keys, told), next);
    }

    static Answer.Refused ambiguous(String name, List<Topic> candidates) {
        return new Answer.Refused(
                "\"" + name + "\" may mean more than one topic",
                "write " + Names.oneOf(candidates.stream().map(t -> t.key().value()).toList()));
    }

    /** The key of a topic that the vocabulary knows, or will with this meeting. */
    static Optional<String> known(String name, Told told, Background background) {
        if (background.vocabulary().topics().find(name) instanceof Match.One<Topic> one) {
            return Optional.of(one.value().key().value());
        }
        String slug = Spelling.slug(name);
        return told.added().topics().stream()
                .filter(topic -> topic.key().value().equals(slug) || topic.aliases().contains(name))
                .map(topic -> topic.key().value())
                .findFirst();
    }

    /**
     * The same topic as it stands in what was told before, where the user wants no entry for it.
     */
    private Optional<String> before(String name, Told told) {
        if (paragraph.isEmpty()) {
            return Optional.empty();
        }
        List<String> topics = new ArrayList<>(told.texts("topics"));
        told.items("paragraphs").forEach(each -> topics.addAll(texts(each.get("topics"))));
        String slug = Spelling.slug(name);
        return topics.stream().filter(each -> Spelling.slug(each).equals(slug)).findFirst();
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    private Told put(List<String> keys, Told told) {
        return paragraph
                .map(p -> told.with("paragraphs", p, "topics", keys))
                .orElseGet(() -> told.with("topics", keys));
    }

    /** With another topic in the place of one. */
    Told replaced(String old, String key, Told told) {
        List<String> keys = new ArrayList<>();
        List<String> before =
                paragraph
                        .map(p -> texts(told.items("paragraphs").get(p).get("topics")))
                        .orElseGet(() -> told.texts("topics"));
        for (String each : before) {
            String now = each.equals(old) ? key : each;
            if (!keys.contains(now)) {
                keys.add(now);
            }
        }
        return put(keys, told);
    }
}
