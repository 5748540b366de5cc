package dev.relations.yaml;

import java.util.Set;

/**
 * How a text is laid out.
 *
 * @param width how many columns a line may take before a list, a mapping or a text is broken
 * @param flowSize how many keys a mapping in braces may have
 * @param blocks the keys whose mappings, alone or in a list, are never written in braces
 */
public record YamlStyle(int width, int flowSize, Set<String> blocks) {

    /** Lines of 100 columns, small mappings in braces. */
    public static final YamlStyle DEFAULT = new YamlStyle(100, 4, Set.of());

    public YamlStyle {
        blocks = Set.copyOf(blocks);
    }
}
