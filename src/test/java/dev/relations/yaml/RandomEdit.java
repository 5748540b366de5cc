package dev.relations.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * A random change of a text, and what is to come of it, worked out on plain values.
 *
 * @param first the first line, from 0, that it may touch, and the last
 * @param from the first line of what it takes away, and behind the last; nothing if they are equal
 */
record RandomEdit(
        String name,
        Function<YamlText, YamlText> change,
        Object expected,
        int first,
        int last,
        int from,
        int to) {

    private static final Object[] VALUES = {
        "new",
        "2025-01-01",
        "it's \"new\"",
        "two\nlines\n",
        "one: #two",
        "w ".repeat(80) + "w",
        8,
        true,
        List.of("a", "b"),
        List.of(),
        Map.of("k", "v"),
        Map.of("k", List.of("x y", "z")),
        List.of(Map.of("n", "m"))
    };

    static RandomEdit of(YamlText text, Random random) {
        List<YamlPath> paths = new ArrayList<>();
        collect(text.root().orElseThrow(), YamlPath.ROOT, paths);
        YamlPath path = paths.get(random.nextInt(paths.size()));
        YamlNode node = text.at(path).orElseThrow();
        Object value = VALUES[random.nextInt(VALUES.length)];
        Object whole = YamlTextPropertyTest.plain(text.root().orElseThrow());
        int kind = random.nextInt(3);
        if (kind == 0 && node instanceof YamlMapping mapping) {
            int index = random.nextInt(mapping.entries().size() + 1);
            List<String> order = new ArrayList<>();
            mapping.entries().forEach(e -> order.add(e.key().value()));
            order.add(index, "new");
            return edit(
                    "put " + path + " at " + index + " " + value,
                    t -> t.put(path, "new", value, order),
                    at(whole, path, old -> put((Map<?, ?>) old, index, "new", value)),
                    node,
                    List.of());
        } else if (kind == 0 && node instanceof YamlSequence sequence) {
            int index = random.nextInt(sequence.items().size() + 1);
            return edit(
                    "insert " + path + " at " + index + " " + value,
                    t -> t.insert(path, index, value),
                    at(whole, path, old -> inserted((List<?>) old, index, value)),
                    node,
                    List.of());
        } else if (path.isRoot()) {
            return of(text, random);
        } else if (kind == 1) {
            return edit(
                    "replace " + path + " by " + value,
                    t -> t.replace(path, value),
                    at(whole, path, old -> texts(value)),
                    text.at(path.parent()).orElseThrow(),
                    List.of(begin(text, path), node));
        }
        return edit(
                "remove " + path,
                t -> t.remove(path),
                at(whole, path.parent(), old -> without(old, path.last())),
                path.parent().isRoot()
                        ? text.at(path.parent()).orElseThrow()
                        : text.at(path.parent().parent()).orElseThrow(),
                List.of(begin(text, path), node));
    }

    private static RandomEdit edit(
            String name,
            Function<YamlText, YamlText> change,
            Object expected,
            YamlNode within,
            List<YamlNode> gone) {
        int from = gone.isEmpty() ? 0 : gone.get(0).start().line() - 1;
        return new RandomEdit(
                name,
                change,
                expected,
                within.start().line() - 1,
                lastLine(within),
                from,
                gone.isEmpty() ? from : lastLine(gone.get(1)) + 1);
    }

    /** What stands in the first line of an entry or item. */
    private static YamlNode begin(YamlText text, YamlPath path) {
        YamlNode parent = text.at(path.parent()).orElseThrow();
        if (parent instanceof YamlMapping mapping) {
            return mapping.entry(((YamlPath.Key) path.last()).name()).orElseThrow().key();
        }
        int index = ((YamlPath.Item) path.last()).index();
        return index == 0 ? parent : ((YamlSequence) parent).items().get(index - 1);
    }

    private static int lastLine(YamlNode node) {
        return node.end().line() - (node.end().column() == 1 ? 2 : 1);
    }

    YamlText apply(YamlText text) {
        return change.apply(text);
    }

    @Override
    public String toString() {
        return name;
    }

    private static void collect(YamlNode node, YamlPath path, List<YamlPath> paths) {
        paths.add(path);
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(e -> collect(e.value(), path.key(e.key().value()), paths));
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collect(sequence.items().get(i), path.item(i), paths);
            }
        }
    }

    private static Object at(Object whole, YamlPath path, Function<Object, Object> change) {
        if (path.isRoot()) {
            return change.apply(whole);
        }
        return at(
                whole,
                path.parent(),
                parent -> {
                    if (path.last() instanceof YamlPath.Item item) {
                        List<Object> list = new ArrayList<>((List<?>) parent);
                        list.set(item.index(), change.apply(list.get(item.index())));
                        return list;
                    }
                    String key = ((YamlPath.Key) path.last()).name();
                    Map<Object, Object> map = new LinkedHashMap<>((Map<?, ?>) parent);
                    map.replaceAll((each, old) -> each.equals(key) ? change.apply(old) : old);
                    return map;
                });
    }

    private static Object put(Map<?, ?> old, int index, String key, Object value) {
        Map<Object, Object> map = new LinkedHashMap<>();
        int i = 0;
        for (Map.Entry<?, ?> entry : old.entrySet()) {
            if (i++ == index) {
                map.put(key, texts(value));
            }
            map.put(entry.getKey(), entry.getValue());
        }
        map.putIfAbsent(key, texts(value));
        return map;
    }

    private static Object inserted(List<?> old, int index, Object value) {
        List<Object> list = new ArrayList<>(old);
        list.add(index, texts(value));
        return list;
    }

    private static Object without(Object old, YamlPath.Step step) {
        if (step instanceof YamlPath.Item item) {
            List<Object> list = new ArrayList<>((List<?>) old);
            list.remove(item.index());
            return list;
        }
        Map<Object, Object> map = new LinkedHashMap<>((Map<?, ?>) old);
        map.remove(((YamlPath.Key) step).name());
        return map;
    }

    /** The value with texts for numbers and truth values, as nodes have them. */
    private static Object texts(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> texts = new LinkedHashMap<>();
            map.forEach((key, each) -> texts.put(key, texts(each)));
            return texts;
        } else if (value instanceof List<?> list) {
            return list.stream().map(RandomEdit::texts).toList();
        }
        return String.valueOf(value);
    }
}
