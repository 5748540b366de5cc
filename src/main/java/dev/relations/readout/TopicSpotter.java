package dev.relations.readout;

import dev.relations.meeting.TopicKey;
import dev.relations.readout.english.Token;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the topics that a text is about: their labels and aliases as whole words, the longest
 * first. {@code Ukraine} in {@code Ukraine-related} counts, {@code rain} in it does not; nothing
 * counts inside of a span that is told to be a name.
 */
final class TopicSpotter {

    private static final int LONGEST = 8;

    private final Map<String, TopicKey> spaced = new HashMap<>();
    private final Map<String, TopicKey> unspaced = new LinkedHashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    TopicSpotter(Topics topics) {
        for (Topic topic : topics.all()) {
            add(topic.key().value().replace('-', ' '), topic.key());
            topic.labels().values().forEach(label -> add(label, topic.key()));
            topic.aliases().forEach(alias -> add(alias, topic.key()));
        }
    }

    private void add(String spelling, TopicKey key) {
        String folded = key(spelling);
        if (folded.isEmpty()) {
            return;
        }
        if (isUnspaced(spelling)) {
            for (String part : spelling.split("[、・/／]", -1)) {
                String one = Spelling.fold(part).replace(" ", "");
                if (one.length() > 1) {
                    unspaced.putIfAbsent(one, key);
                }
            }
            return;
        }
        spaced.putIfAbsent(folded, key);
        if (spelling.length() <= 4 && spelling.equals(spelling.toUpperCase(Locale.ROOT))) {
            capitals.put(folded, spelling);
        }
    }

    /** A topic and the words that tell it. */
    record Spotted(TopicKey topic, String words) {}

    /** The topics of a text in the order in which they come up, each once. */
    List<Spotted> in(String text, List<String> names) {
        Map<TopicKey, String> found = new LinkedHashMap<>();
        if (isUnspaced(text)) {
            inUnspaced(text, found);
        }
        List<Token> tokens = Token.of(blanked(text, names));
        for (int i = 0; i < tokens.size(); i++) {
            i = Math.max(i, at(tokens, i, found));
        }
        List<Spotted> spotted = new ArrayList<>();
        found.forEach((topic, words) -> spotted.add(new Spotted(topic, words)));
        return spotted;
    }

    /** The last token of the longest topic that begins there; before the first if there is none. */
    private int at(List<Token> tokens, int from, Map<TopicKey, String> found) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        TopicKey longest = null;
        String said = "";
        for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
            Token token = tokens.get(to);
            if (token.isWord() || Character.isDigit(token.text().charAt(0))) {
                words.append(words.length() == 0 ? "" : " ").append(token.text());
            } else if (!(token.is("-") || token.is("–") || token.is("+") || token.isPossessive())
                    || words.length() == 0) {
                break;
            } else {
                words.append(token.is("+") ? "+" : "");
                continue;
            }
            String written = words.toString();
            String folded = key(written);
            TopicKey key = spaced.get(folded);
            String upper = capitals.get(folded);
            if (key != null && (upper == null || upper.equals(written))) {
                longest = key;
                end = to;
                said = written;
            }
        }
        if (longest != null) {
            found.putIfAbsent(longest, said);
        }
        return end;
    }

    /** How spellings are compared: folded, without blanks, each word in its singular. */
    private static String key(String spelling) {
        StringBuilder key = new StringBuilder();
        for (String word : Spelling.fold(spelling).split(" ", -1)) {
            boolean plural =
                    word.length() > 3
                            && word.endsWith("s")
                            && !word.endsWith("ss")
                            && !word.endsWith("us")
                            && !word.endsWith("is");
            String singular = plural ? word.substring(0, word.length() - 1) : word;
            key.append(singular.equals("defense") ? "defence" : singular);
        }
        return key.toString();
    }

    private void inUnspaced(String text, Map<TopicKey, String> found) {
        String folded = Spelling.fold(text).replace(" ", "");
        Map<Integer, TopicKey> at = new java.util.TreeMap<>();
        Map<Integer, Integer> lengths = new HashMap<>();
        unspaced.forEach(
                (words, key) -> {
                    for (int i = folded.indexOf(words); i >= 0; i = folded.indexOf(words, i + 1)) {
                        if (words.length() > lengths.getOrDefault(i, 0)) {
                            at.put(i, key);
                            lengths.put(i, words.length());
                        }
                    }
                });
        int end = 0;
        for (Map.Entry<Integer, TopicKey> each : at.entrySet()) {
            int start = each.getKey();
            int length = lengths.getOrDefault(start, 0);
            if (start >= end) {
                found.putIfAbsent(each.getValue(), folded.substring(start, start + length));
                end = start + length;
            }
        }
    }

    /** Whether a text is in a script without blanks between its words. */
    private static boolean isUnspaced(String text) {
        return text.codePoints()
                .anyMatch(c -> c >= 0x3040 && c < 0xa000 || c >= 0xf900 && c < 0xfb00);
    }

    /** The text with blanks in the place of names, so that no topic is found in them. */
    private static String blanked(String text, List<String> names) {
        String blanked = text;
        for (String name : names) {
            if (!name.isBlank()) {
                blanked = blanked.replace(name, "|".repeat(name.length()));
            }
        }
        return blanked;
    }
}
