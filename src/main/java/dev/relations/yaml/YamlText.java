package dev.relations.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The text of a YAML document that is changed value by value. A change leaves every character
 * outside of it as it is: comments, order, blank lines, line breaks, a byte order mark, a missing
 * break at the end; a text that takes the place of another is written in the same style.
 *
 * <p>Immutable: each change gives another text. Every one is read again, and refused where it says
 * anything but what was meant, for instance because an alias elsewhere repeats the changed value.
 */
public final class YamlText {

    private static final String BOM = "\uFEFF";

    private final String bom;
    private final String text;
    private final YamlStyle style;
    private final Optional<YamlNode> root;

    private YamlText(String bom, String text, YamlStyle style) {
        this.bom = bom;
        this.text = text;
        this.style = style;
        List<YamlNode> documents = read(text);
        if (documents.size() > 1) {
            throw new RefusedEditException("the text holds several documents");
        }
        this.root = documents.stream().findFirst();
    }

    /**
     * A text to be changed.
     *
     * @param style how new values are laid out
     * @throws YamlException if it cannot be read
     * @throws RefusedEditException if it holds several documents
     */
    public static YamlText of(String text, YamlStyle style) {
        return text.startsWith(BOM)
                ? new YamlText(BOM, text.substring(1), style)
                : new YamlText("", text, style);
    }

    /** What the reader goes on after, keys said twice, hinders no change elsewhere. */
    private static List<YamlNode> read(String text) {
        return YamlReader.read(text, Mark.START, problem -> {});
    }

    /** The document; none if the text holds nothing but comments. */
    public Optional<YamlNode> root() {
        return root;
    }

    /** The value at the end of a way, if it leads anywhere. */
    public Optional<YamlNode> at(YamlPath path) {
        Optional<YamlNode> node = root;
        for (YamlPath.Step step : path.steps()) {
            node = node.flatMap(each -> child(each, step));
        }
        return node;
    }

    private static Optional<YamlNode> child(YamlNode node, YamlPath.Step step) {
        if (step instanceof YamlPath.Key key) {
            return node instanceof YamlMapping mapping ? mapping.get(key.name()) : Optional.empty();
        }
        int index = ((YamlPath.Item) step).index();
        return node instanceof YamlSequence sequence
                        && index >= 0
                        && index < sequence.items().size()
                ? Optional.of(sequence.items().get(index))
                : Optional.empty();
    }

    /**
     * The way to a value of this text, found by where it begins.
     *
     * @param node a node of {@link #root()}, or one read from the same text
     */
    public Optional<YamlPath> pathTo(YamlNode node) {
        return root.flatMap(r -> Ways.to(r, node.start().offset(), node.getClass(), YamlPath.ROOT));
    }

    /** Another value in the place of one that is there: a map, list, text, number, truth value. */
    public YamlText replace(YamlPath path, Object value) {
        Spot parent = spot(path.parent());
        int index = index(parent, path);
        List<Splice> splices =
                parent.isFlow()
                        ? new FlowEdit(text, style).replace(parent, index, value)
                        : new BlockEdit(text, style).replace(parent, index, value);
        return changed(splices, path, old -> Meaning.of(value));
    }

    /**
     * A key's value: in the place of the one there is, or as a new entry.
     *
     * @param path a mapping
     * @param order keys in the order in which they are usually written; a new one is put behind
     *     those that come before it
     */
    public YamlText put(YamlPath path, String key, Object value, List<String> order) {
        if (root.isEmpty() && path.isRoot()) {
            return first(key, value);
        }
        Spot mapping = spot(path);
        if (!mapping.isMapping()) {
            throw refused(path, "is not a mapping of keys");
        }
        if (((YamlMapping) mapping.node()).get(key).isPresent()) {
            return replace(path.key(key), value);
        }
        int index = place(mapping, key, order);
        List<Splice> splices =
                mapping.isFlow()
                        ? new FlowEdit(text, style)
                                .insert(
                                        mapping,
                                        index,
                                        YamlWriter.inline(key) + ": " + YamlWriter.inline(value))
                        : new BlockEdit(text, style).insertEntry(mapping, index, key, value);
        return changed(
                splices, path, Meaning.inserted(index, new Meaning.Pair(key, Meaning.of(value))));
    }

    /** The first entry of a text that holds nothing yet. */
    private YamlText first(String key, Object value) {
        String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        return new YamlText(bom, text + gap + YamlWriter.write(Map.of(key, value), style), style);
    }

    /** An item put into a list: before the one at an index, or behind the last. */
    public YamlText insert(YamlPath path, int index, Object value) {
        Spot sequence = spot(path);
        if (!sequence.isSequence()) {
            throw refused(path, "is not a list");
        }
        List<Splice> splices =
                sequence.isFlow()
                        ? new FlowEdit(text, style)
                                .insert(sequence, index, YamlWriter.inline(value))
                        : new BlockEdit(text, style).insertItem(sequence, index, value);
        return changed(splices, path, Meaning.inserted(index, Meaning.of(value)));
    }

    /** An item put behind the last of a list. */
    public YamlText append(YamlPath path, Object value) {
        return insert(path, spot(path).size(), value);
    }

    /** The text without an entry or item. The last one leaves an empty list or mapping. */
    public YamlText remove(YamlPath path) {
        Spot parent = spot(path.parent());
        int index = index(parent, path);
        UnaryOperator<Meaning> intent = Meaning.without(index);
        if (parent.isFlow()) {
            return changed(new FlowEdit(text, style).remove(parent, index), path.parent(), intent);
        }
        if (parent.size() > 1) {
            return changed(new BlockEdit(text, style).remove(parent, index), path.parent(), intent);
        }
        Object nothing = parent.isMapping() ? Map.of() : List.of();
        if (path.parent().isRoot()) {
            String empty = YamlWriter.inline(nothing);
            return changed(
                    List.of(new Splice(parent.content(), parent.end(), empty)),
                    YamlPath.ROOT,
                    intent);
        }
        return replace(path.parent(), nothing);
    }

    /** Another key for a value. */
    public YamlText rename(YamlPath path, String key) {
        Spot parent = spot(path.parent());
        int index = index(parent, path);
        if (!parent.isMapping()) {
            throw refused(path, "has no key");
        }
        if (((YamlMapping) parent.node()).get(key).isPresent()) {
            throw refused(path.parent(), "already has the key " + key);
        }
        Spot old = parent.key(index);
        YamlScalar scalar = (YamlScalar) old.node();
        String source = text.substring(old.content(), old.end());
        String written =
                new ScalarText(source, 0, "\n")
                        .in(scalar.style(), key)
                        .orElseGet(() -> YamlWriter.inline(key));
        return changed(
                List.of(new Splice(old.content(), old.end(), written)),
                path.parent(),
                Meaning.renamed(index, key));
    }

    private YamlText changed(List<Splice> splices, YamlPath at, UnaryOperator<Meaning> intent) {
        YamlText changed;
        try {
            changed = new YamlText(bom, Splice.apply(text, splices), style);
        } catch (YamlException e) {
            throw refused(at, "cannot be changed alone: " + e.reason());
        }
        Meaning meant = Meaning.changed(Meaning.of(root.orElseThrow()), at.steps(), intent);
        if (!changed.root.map(Meaning::of).equals(Optional.of(meant))) {
            throw refused(
                    at,
                    "cannot be changed without changing what stands elsewhere in the text: an"
                            + " alias of it, or a text that ends with the file");
        }
        return changed;
    }

    private Spot spot(YamlPath path) {
        Spot spot = Spots.of(root.orElseThrow(() -> refused(path, "is not there")), text);
        YamlPath way = YamlPath.ROOT;
        for (YamlPath.Step step : path.steps()) {
            way = step instanceof YamlPath.Key k ? way.key(k.name()) : way.item(number(step));
            int index = index(spot, way);
            spot = spot.isMapping() ? spot.value(index) : spot.parts().get(index);
            if (spot.alias()) {
                throw refused(way, "is an alias, which stands for a value elsewhere in the text");
            }
        }
        return spot;
    }

    private static int number(YamlPath.Step step) {
        return ((YamlPath.Item) step).index();
    }

    /** Which entry or item the last step of a way leads to. */
    private static int index(Spot parent, YamlPath path) {
        if (path.last() instanceof YamlPath.Item item) {
            boolean there =
                    parent.isSequence() && item.index() >= 0 && item.index() < parent.size();
            if (!there) {
                throw refused(path, "is not there");
            }
            return item.index();
        }
        String key = ((YamlPath.Key) path.last()).name();
        int found = -1;
        for (int i = 0; parent.isMapping() && i < parent.size(); i++) {
            if (parent.keyText(i).equals(key)) {
                if (found >= 0) {
                    throw refused(path, "is written twice");
                }
                found = i;
            }
        }
        if (found < 0) {
            throw refused(path, "is not there");
        }
        return found;
    }

    private static int place(Spot mapping, String key, List<String> order) {
        int rank = order.indexOf(key);
        int behind = -1;
        for (int i = 0; rank >= 0 && i < mapping.size(); i++) {
            int other = order.indexOf(mapping.keyText(i));
            if (other >= 0 && other < rank) {
                behind = i + 1;
            }
        }
        if (behind >= 0) {
            return behind;
        }
        for (int i = 0; rank >= 0 && i < mapping.size(); i++) {
            if (order.indexOf(mapping.keyText(i)) > rank) {
                return i;
            }
        }
        return mapping.size();
    }

    private static RefusedEditException refused(YamlPath path, String why) {
        return new RefusedEditException((path.isRoot() ? "the document" : path) + " " + why);
    }

    @Override
    public String toString() {
        return bom + text;
    }
}
