package dev.relations.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place of a cursor in the words of a command.
 *
 * @param words the words of the command, the one that the cursor is in among them; it may be empty
 * @param index which word the cursor is in
 * @param cursor how many characters of that word stand before the cursor, quotes not counted
 * @param start where that word begins in the text
 * @param end where it ends
 * @param quote the quote that is open at the cursor; a blank for none
 */
record Place(List<String> words, int index, int cursor, int start, int end, char quote) {
    Place {
        words = List.copyOf(words);
    }

    /** The place in a text; none where the cursor is in no command of ours. */
    static Optional<Place> of(Grammar grammar, String text, int cursor) {
        for (Step step : grammar.parse(text).steps()) {
            for (Stage stage : step.stages()) {
                if (stage instanceof Stage.Own own && holds(own, cursor)) {
                    return isInOperator(own, cursor)
                            ? Optional.empty()
                            : Optional.of(in(own, grammar, text, cursor));
                }
            }
        }
        boolean begins =
                grammar.parse(text.substring(0, cursor) + "x").steps().stream()
                        .anyMatch(
                                step ->
                                        step.stages().get(0) instanceof Stage.Own own
                                                && own.start() == cursor);
        return begins
                ? Optional.of(new Place(List.of(""), 0, 0, cursor, cursor, ' '))
                : Optional.empty();
    }

    private static boolean holds(Stage.Own own, int cursor) {
        return own.start() <= cursor && cursor <= own.end() && !own.words().isEmpty();
    }

    private static boolean isInOperator(Stage.Own own, int cursor) {
        return own.redirects().stream()
                .anyMatch(each -> each.start() < cursor && cursor < each.target().start());
    }

    /** The file that a stream leads to is completed as that of source is. */
    private static Place in(Stage.Own own, Grammar grammar, String text, int cursor) {
        for (Redirect redirect : own.redirects()) {
            Word target = redirect.target();
            if (redirect.kind() != Redirect.Kind.JOIN
                    && target.start() <= cursor
                    && cursor <= target.end()) {
                boolean missing = text.substring(target.start(), target.end()).isBlank();
                Word file = missing ? new Word("", cursor, cursor, -1) : target;
                return at(List.of(file), 0, List.of("source"), grammar, text, cursor);
            }
        }
        List<Word> words = new ArrayList<>(own.words());
        int index = 0;
        while (index < words.size() && words.get(index).end() < cursor) {
            index++;
        }
        if (index == words.size() || words.get(index).start() > cursor) {
            words.add(index, new Word("", cursor, cursor, -1));
        }
        return at(words, index, List.of(), grammar, text, cursor);
    }

    private static Place at(
            List<Word> words,
            int index,
            List<String> before,
            Grammar grammar,
            String text,
            int cursor) {
        Word word = words.get(index);
        List<String> all = new ArrayList<>(before);
        words.forEach(each -> all.add(each.text()));
        String typed = text.substring(word.start(), cursor);
        Line line = grammar.parse("x" + typed);
        int inside = 0;
        if (!line.steps().isEmpty()
                && line.steps().get(0).stages().get(0) instanceof Stage.Own own
                && !own.words().isEmpty()) {
            inside = own.words().get(0).text().length() - 1;
        }
        char quote =
                line.open()
                        .map(
                                open ->
                                        switch (open) {
                                            case SINGLE_QUOTE -> '\'';
                                            case DOUBLE_QUOTE -> '"';
                                            default -> ' ';
                                        })
                        .orElse(' ');
        return new Place(all, index + before.size(), inside, word.start(), word.end(), quote);
    }

    /** The word that the cursor is in. */
    String word() {
        return words.get(index);
    }
}
