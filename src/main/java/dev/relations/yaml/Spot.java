package dev.relations.yaml;

import java.util.List;

/**
 * Where a value stands in its text, to the character. The node's own marks are those of the reader:
 * a block ends where the next thing begins, and an alias has the place of what it stands for.
 *
 * @param alias whether an alias stands here for the node
 * @param start where it begins, with its anchor and tag
 * @param content where it begins without them
 * @param end just behind its last character: no blank lines and no comments follow before it
 * @param parts the items of a list; the keys and values of a mapping in turn
 */
record Spot(YamlNode node, boolean alias, int start, int content, int end, List<Spot> parts) {

    boolean isEmpty() {
        return content == end;
    }

    boolean isScalar() {
        return node instanceof YamlScalar;
    }

    boolean isMapping() {
        return node instanceof YamlMapping;
    }

    boolean isSequence() {
        return node instanceof YamlSequence;
    }

    boolean isFlow() {
        return (node instanceof YamlMapping mapping && mapping.flow())
                || (node instanceof YamlSequence sequence && sequence.flow());
    }

    /** How many entries or items. */
    int size() {
        return isMapping() ? parts.size() / 2 : parts.size();
    }

    Spot key(int entry) {
        return parts.get(2 * entry);
    }

    Spot value(int entry) {
        return parts.get(2 * entry + 1);
    }

    String keyText(int entry) {
        return ((YamlScalar) key(entry).node()).value();
    }

    /** The first and the last character of an item or of an entry with its key. */
    int startOf(int index) {
        return isMapping() ? key(index).start() : parts.get(index).start();
    }

    int endOf(int index) {
        return isMapping()
                ? Math.max(key(index).end(), value(index).end())
                : parts.get(index).end();
    }
}
