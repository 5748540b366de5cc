package dev.relations.check;

import dev.relations.store.PlainValues;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the entries of a vocabulary that are not in their place where they belong. An entry takes
 * the comment right above it along, and the blank lines below it; everything else stays where it
 * is.
 */
final class SortedEntries {

    /**
     * The lines of an entry.
     *
     * @param own its comment, its key, and what is below that
     * @param blanks the blank lines behind it
     * @param between other lines before the next entry, which belong to none
     */
    private record Lines(String key, String own, String blanks, String between) {

        Lines withBlanks(String other) {
            return new Lines(key, own, other, between);
        }
    }

    private final String text;
    private final List<YamlScalar> keys;

    private SortedEntries(String text, List<YamlScalar> keys) {
        this.text = text;
        this.keys = keys;
    }

    /** The text as sorted; as it is where nothing is to be sorted or it cannot be done safely. */
    static String of(String text) {
        Optional<YamlNode> document = Places.document(text);
        if (!(document.orElse(null) instanceof YamlMapping entries) || !text.endsWith("\n")) {
            return text;
        }
        List<YamlScalar> keys = entries.entries().stream().map(YamlMapping.Entry::key).toList();
        Ascending order = SortedRule.order(keys);
        List<Integer> others = SortedRule.others(order, keys.size());
        boolean eachOnItsLine = keys.stream().allMatch(key -> key.start().column() == 1);
        if (others.isEmpty() || !eachOnItsLine) {
            return text;
        }
        String sorted = new SortedEntries(text, keys).sorted(order, others);
        return saysTheSame(sorted, entries) ? sorted : text;
    }

    private static boolean saysTheSame(String sorted, YamlMapping entries) {
        return Places.document(sorted)
                .filter(d -> PlainValues.of(d).equals(PlainValues.of(entries)))
                .isPresent();
    }

    private String sorted(Ascending order, List<Integer> others) {
        int first = keys.get(0).start().offset();
        boolean commented = first > 0 && startOf(first) < first;
        boolean firstChanges =
                others.contains(0)
                        || keys.get(others.get(0)).value().compareTo(keys.get(0).value()) < 0;
        if (commented && startOf(first) == 0 && firstChanges) {
            // Whether the comment is of the file or of its first entry cannot be known.
            return text;
        }
        List<Lines> entries = entries();
        if (others.stream().anyMatch(i -> !entries.get(i).between().isEmpty())) {
            return text;
        }
        return text.substring(0, startOf(first)) + written(rearranged(entries, order, others));
    }

    private List<Lines> entries() {
        List<Lines> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int from = startOf(keys.get(i).start().offset());
            int to =
                    i + 1 < keys.size() ? startOf(keys.get(i + 1).start().offset()) : text.length();
            entries.add(entry(keys.get(i).value(), from, to));
        }
        return entries;
    }

    private Lines entry(String key, int from, int to) {
        int own = ownEnd(from, to);
        int blanks = own;
        while (blanks < to && isBlank(blanks)) {
            blanks = next(blanks);
        }
        return new Lines(
                key,
                text.substring(from, own),
                text.substring(own, blanks),
                text.substring(blanks, to));
    }

    /** Behind the last line that is neither blank nor a comment at the margin. */
    private int ownEnd(int from, int to) {
        int end = from;
        for (int line = from; line < to; line = next(line)) {
            end = isBlank(line) || text.charAt(line) == '#' ? end : next(line);
        }
        return end;
    }

    /** The first of the comment lines right above a key. */
    private int startOf(int key) {
        int start = key;
        while (start > 0) {
            int above = text.lastIndexOf('\n', start - 2) + 1;
            if (text.charAt(above) != '#') {
                break;
            }
            start = above;
        }
        return start;
    }

    private boolean isBlank(int line) {
        return text.substring(line, next(line)).isBlank();
    }

    private int next(int line) {
        return text.indexOf('\n', line) + 1;
    }

    private static List<Lines> rearranged(
            List<Lines> entries, Ascending order, List<Integer> others) {
        List<Lines> moved = new ArrayList<>();
        others.forEach(i -> moved.add(entries.get(i)));
        moved.sort(Comparator.comparing(Lines::key));
        String usual = entries.get(0).blanks();
        Lines last = entries.get(entries.size() - 1);
        List<Lines> all = new ArrayList<>();
        for (int kept : order.kept()) {
            while (!moved.isEmpty() && moved.get(0).key().compareTo(entries.get(kept).key()) < 0) {
                all.add(moved.remove(0));
            }
            all.add(entries.get(kept));
        }
        all.addAll(moved);
        int end = all.size() - 1;
        if (!all.get(end).equals(last)) {
            all.replaceAll(each -> each.equals(last) ? last.withBlanks(usual) : each);
            all.set(end, all.get(end).withBlanks(last.blanks()));
        }
        return all;
    }

    private static String written(List<Lines> entries) {
        StringBuilder out = new StringBuilder();
        entries.forEach(e -> out.append(e.own()).append(e.blanks()).append(e.between()));
        return out.toString();
    }
}
