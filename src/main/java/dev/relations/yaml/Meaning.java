package dev.relations.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a document says, however it is written: what an edit is meant to make of it is compared with
 * what it made.
 */
sealed interface Meaning {

    /**
     * A text.
     *
     * @param typed whether some reader may take it for more than that
     */
    record Leaf(String text, boolean typed) implements Meaning {}

    /** A list. */
    record Items(List<Meaning> items) implements Meaning {}

    /** A mapping. */
    record Entries(List<Pair> entries) implements Meaning {}

    /** A key and its value. */
    record Pair(String key, Meaning value) {}

    /** Of a node, aliases replaced. */
    static Meaning of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            List<Pair> pairs = new ArrayList<>();
            for (YamlMapping.Entry entry : mapping.entries()) {
                pairs.add(new Pair(entry.key().value(), of(entry.value())));
            }
            return new Entries(pairs);
        } else if (node instanceof YamlSequence sequence) {
            List<Meaning> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(of(item)));
            return new Items(items);
        }
        YamlScalar scalar = (YamlScalar) node;
        String text = scalar.value();
        return new Leaf(text, scalar.plain() && (text.isEmpty() || Scalars.isTyped(text)));
    }

    /** Of a plain value: a map, a list, a text, a number or a truth value. */
    static Meaning of(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<Pair> pairs = new ArrayList<>();
            map.forEach((key, each) -> pairs.add(new Pair(String.valueOf(key), of(each))));
            return new Entries(pairs);
        } else if (value instanceof List<?> list) {
            List<Meaning> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item)));
            return new Items(items);
        }
        return new Leaf(String.valueOf(value), !(value instanceof String));
    }

    /** The same with another meaning at the end of a way that is there. */
    static Meaning changed(Meaning whole, List<YamlPath.Step> way, UnaryOperator<Meaning> change) {
        if (way.isEmpty()) {
            return change.apply(whole);
        }
        List<YamlPath.Step> rest = way.subList(1, way.size());
        if (way.get(0) instanceof YamlPath.Item item) {
            List<Meaning> items = new ArrayList<>(((Items) whole).items());
            items.set(item.index(), changed(items.get(item.index()), rest, change));
            return new Items(items);
        }
        List<Pair> pairs = new ArrayList<>(((Entries) whole).entries());
        String key = ((YamlPath.Key) way.get(0)).name();
        pairs.replaceAll(
                pair ->
                        pair.key().equals(key)
                                ? new Pair(key, changed(pair.value(), rest, change))
                                : pair);
        return new Entries(pairs);
    }

    /** With an entry put in at a place. */
    static UnaryOperator<Meaning> inserted(int index, Pair pair) {
        return whole -> {
            List<Pair> pairs = new ArrayList<>(((Entries) whole).entries());
            pairs.add(index, pair);
            return new Entries(pairs);
        };
    }

    /** With an item put in at a place. */
    static UnaryOperator<Meaning> inserted(int index, Meaning item) {
        return whole -> {
            List<Meaning> items = new ArrayList<>(((Items) whole).items());
            items.add(index, item);
            return new Items(items);
        };
    }

    /** Without the entry or item at a place. */
    static UnaryOperator<Meaning> without(int index) {
        return whole -> {
            if (whole instanceof Items items) {
                List<Meaning> rest = new ArrayList<>(items.items());
                rest.remove(index);
                return new Items(rest);
            }
            List<Pair> rest = new ArrayList<>(((Entries) whole).entries());
            rest.remove(index);
            return new Entries(rest);
        };
    }

    /** With another key in the entry at a place. */
    static UnaryOperator<Meaning> renamed(int index, String key) {
        return whole -> {
            List<Pair> pairs = new ArrayList<>(((Entries) whole).entries());
            pairs.set(index, new Pair(key, pairs.get(index).value()));
            return new Entries(pairs);
        };
    }
}
