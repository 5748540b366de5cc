package dev.relations.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param flow whether it is written in brackets
 */
public record YamlSequence(List<YamlNode> items, boolean flow, Mark start, Mark end)
        implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }
}
