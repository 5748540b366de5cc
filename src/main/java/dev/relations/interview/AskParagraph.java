package dev.relations.interview;

import dev.relations.text.Prose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a paragraph; nothing when there are no more. Texts that are pasted together, with
 * empty lines between them, are paragraphs one after the other.
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

    @Override
    public Answer answer(String text, Told told, Background background) {
        List<String> texts = Prose.paragraphs(text);
        if (texts.isEmpty()) {
            return Answer.Taken.of(told.withPasted(List.of()));
        }
        Map<String, Object> paragraph = new LinkedHashMap<>();
        paragraph.put("label", Integer.toString(index + 1));
        paragraph.put("text", texts.get(0));
        List<String> pasted = told.pasted();
        boolean first = !pasted.isEmpty() && pasted.get(0).equals(texts.get(0));
        List<String> rest =
                texts.size() > 1
                        ? texts.subList(1, texts.size())
                        : first ? pasted.subList(1, pasted.size()) : pasted;
        return Answer.Taken.of(
                told.plus("paragraphs", paragraph).withPasted(rest),
                List.of(
                        new AskTopics(Optional.of(index)),
                        new AskSpeakers(index),
                        new AskAct(index),
                        new AskParagraph(index + 1)));
    }
}
