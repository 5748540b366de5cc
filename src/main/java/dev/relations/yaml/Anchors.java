package dev.relations.yaml;

import dev.relations.yaml.YamlException.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;

/**
 * What the anchors of a document name. Aliases of what holds aliases multiply; so all of a text
 * together may only stand for so many values.
 */
final class Anchors {

    /** How many values all aliases of a text together may stand for. */
    private static final int MOST = 10_000;

    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int aliased;

    /** What an anchor names, and how many nodes that is. */
    record Anchored(YamlNode node, int nodes) {}

    /** Forgets those of the document before. */
    void clear() {
        anchors.clear();
    }

    void put(Optional<Anchor> anchor, YamlNode node, int nodes) {
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), new Anchored(node, nodes));
        }
    }

    /** What an alias stands for. */
    Anchored meant(AliasEvent alias, Marks marks) {
        Mark place = marks.of(alias.getStartMark());
        String name = alias.getAlias().getValue();
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            throw new YamlException(
                    Kind.SYNTAX,
                    place,
                    name.length() + 1,
                    "the alias *" + name + " stands for nothing above it",
                    Optional.of("put a value that begins with * into quotes"));
        }
        aliased += anchored.nodes;
        if (aliased > MOST) {
            throw new YamlException(
                    Kind.ALIAS_BOMB,
                    place,
                    name.length() + 1,
                    "aliases up to *" + name + " stand for more than " + MOST + " values",
                    Optional.of("write the values out instead of repeating them by alias"));
        }
        return anchored;
    }
}
