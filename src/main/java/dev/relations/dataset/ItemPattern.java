package dev.relations.dataset;

import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one text holds several: {@code {name} ({office})}. What stands in a place may be any text, or
 * one of some choices.
 */
final class ItemPattern {

    /** Longer texts are no names; to match them could take long. */
    private static final int LONGEST = 1000;

    private final Pattern pattern;
    private final List<String> names;

    private ItemPattern(Pattern pattern, List<String> names) {
        this.pattern = pattern;
        this.names = names;
    }

    /** Reads a pattern; none if its braces are not in order. */
    static Optional<ItemPattern> parse(String text, Map<String, List<String>> choices) {
        StringBuilder regex = new StringBuilder();
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = text.indexOf('}', at);
            if (open < 0 && close < 0) {
                break;
            }
            if (open < 0 || close < open + 2) {
                return Optional.empty();
            }
            literal(text.substring(at, open), regex);
            String name = text.substring(open + 1, close).strip();
            if (names.contains(name) || name.indexOf('{') >= 0) {
                return Optional.empty();
            }
            names.add(name);
            regex.append('(').append(oneOf(choices.get(name))).append(')');
            at = close + 1;
        }
        literal(text.substring(at), regex);
        return Optional.of(
                new ItemPattern(Pattern.compile(regex.toString(), Pattern.DOTALL), names));
    }

    private static String oneOf(@Nullable List<String> choices) {
        if (choices == null) {
            return ".+?";
        }
        List<String> longestFirst = new ArrayList<>(choices);
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        StringBuilder regex = new StringBuilder();
        for (String choice : longestFirst) {
            regex.append(regex.isEmpty() ? "" : "|").append(Pattern.quote(choice));
        }
        return regex.toString();
    }

    /** Blanks may be of any length. */
    private static void literal(String text, StringBuilder regex) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (!end && !Character.isWhitespace(text.charAt(i))) {
                word.append(text.charAt(i));
                continue;
            }
            if (!word.isEmpty()) {
                regex.append(Pattern.quote(word.toString()));
                word.setLength(0);
            }
            boolean first = i == 0 || !Character.isWhitespace(text.charAt(i - 1));
            if (!end && first) {
                regex.append("\\s+");
            }
        }
    }

    /** What stands in each place, if the text is like this. */
    Optional<YamlMapping> match(String text, Mark start) {
        Matcher matcher = pattern.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        List<YamlMapping.Entry> entries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            entries.add(
                    new YamlMapping.Entry(
                            Row.text(names.get(i), start),
                            Row.text(matcher.group(i + 1).strip(), start)));
        }
        return Optional.of(new YamlMapping(entries, false, start, start));
    }
}
