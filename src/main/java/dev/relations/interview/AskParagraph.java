package dev.relations.interview;

import dev.relations.text.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a paragraph; nothing when there are no more. Texts that are pasted together, with
 * empty lines between them, are paragraphs one after the other; each is offered in its turn, and
 * what is answered instead takes its place.
 *
 * @param index which one, from 0
 */
record AskParagraph(int index) implements Question {

    @Override
    public String key() {
        return "paragraph " + (index + 1);
    }

    @Override
    public String label() {
        return "Paragraph " + (index + 1);
    }

    @Override
    public String help() {
        return "What was said, in your words; nothing when there is no more. A text of several lines"
                + " can be pasted; an empty line in it begins the next paragraph.";
    }

    @Override
    public Optional<String> usual(Told told, Background background) {
        return told.pasted().stream().findFirst();
    }

    @Override
    public boolean isText() {
        return true;
    }

    /** Paragraphs that are pasted with this one are answers to the next questions. */
    @Override
    public boolean answersToo(String key, String text) {
        for (int i = 1; i < Prose.paragraphs(text).size(); i++) {
            if (key.equals(new AskParagraph(index + i).key())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Answer answer(String text, Told told, Background background) {
        List<String> texts = Prose.paragraphs(text);
        if (texts.isEmpty()) {
            return Answer.Taken.of(told.withPasted(List.of()));
        }
        Map<String, Object> paragraph = new LinkedHashMap<>();
        paragraph.put("label", Integer.toString(index + 1));
        paragraph.put("text", texts.get(0));
        List<String> rest = new ArrayList<>(texts.subList(1, texts.size()));
        told.pasted().stream().skip(1).forEach(rest::add);
        return Answer.Taken.of(
                told.plus("paragraphs", paragraph).withPasted(rest),
                List.of(
                        new AskTopics(Optional.of(index)),
                        new AskSpeakers(index),
                        new AskAct(index),
                        new AskParagraph(index + 1)));
    }
}
