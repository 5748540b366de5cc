package dev.relations.yaml;

import java.util.List;
import java.util.Optional;

/**
 * Keys and values in the order of the text. A key that is written twice is there twice (and has
 * been reported by the reader).
 *
 * @param flow whether it is written in braces
 */
public record YamlMapping(List<Entry> entries, boolean flow, Mark start, Mark end)
        implements YamlNode {

    /** One key and its value. */
    public record Entry(YamlScalar key, YamlNode value) {}

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The entry of a key; the first where it is written twice. */
    public Optional<Entry> entry(String key) {
        for (Entry entry : entries) {
            if (entry.key().value().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The value of a key; the first where it is written twice. */
    public Optional<YamlNode> get(String key) {
        return entry(key).map(Entry::value);
    }
}
