package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlScalar;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Entries of a vocabulary that is sorted by key but for a few. */
final class SortedRule implements FormRule {

    @Override
    public void check(Written file, Consumer<Diagnostic> found) {
        if (!file.isVocabulary()
                || !(file.document().orElse(null) instanceof YamlMapping entries)) {
            return;
        }
        List<YamlScalar> keys = entries.entries().stream().map(YamlMapping.Entry::key).toList();
        Ascending ascending = order(keys);
        for (int i : others(ascending, keys.size())) {
            found.accept(
                    file.at(
                            keys.get(i),
                            Code.UNSORTED,
                            keys.get(i).value() + " is not in its place; the others are sorted",
                            place(keys.get(i).value(), keys, ascending)));
        }
    }

    static Ascending order(List<YamlScalar> keys) {
        return Ascending.of(ranks(keys));
    }

    /** Those that are not in their place; none where many are not, for it is not sorted then. */
    static List<Integer> others(Ascending ascending, int keys) {
        List<Integer> others = ascending.others();
        return others.size() * 10 > keys ? List.of() : others;
    }

    /** Behind the last of the sorted ones that comes before it. */
    private static String place(String key, List<YamlScalar> keys, Ascending ascending) {
        String behind = "";
        for (int kept : ascending.kept()) {
            String other = keys.get(kept).value();
            behind = other.compareTo(key) < 0 ? other : behind;
        }
        return behind.isEmpty() ? "move it to the top" : "move it behind " + behind;
    }

    private static List<Integer> ranks(List<YamlScalar> keys) {
        List<String> sorted = keys.stream().map(YamlScalar::value).sorted().toList();
        return keys.stream().map(key -> Collections.binarySearch(sorted, key.value())).toList();
    }
}
