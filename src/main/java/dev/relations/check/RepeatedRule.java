package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Lists that name the same thing twice. */
final class RepeatedRule implements FormRule {

    private static final List<String> LISTS =
            List.of(
                    "countries",
                    "organisations",
                    "topics",
                    "speakers",
                    "by",
                    "refers_to",
                    "aliases",
                    "same_as",
                    "broader");

    private static final List<String> TEXTS = List.of("paragraphs", "commitments");

    /** Lists of things that each have a field by which they are told apart. */
    private static final Map<String, String> THINGS =
            Map.of("participants", "name", "documents", "url", "sources", "url");

    @Override
    public void check(Written file, Consumer<Diagnostic> found) {
        file.document().ifPresent(document -> check(document, file, found));
    }

    private static void check(YamlNode node, Written file, Consumer<Diagnostic> found) {
        if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> check(item, file, found));
        } else if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                String key = entry.key().value();
                if (LISTS.contains(key) && entry.value() instanceof YamlSequence list) {
                    once(list, key, file, found);
                    once(fields("event", list), key, file, found);
                } else if (THINGS.containsKey(key)
                        && entry.value() instanceof YamlSequence things) {
                    once(fields(THINGS.get(key), things), key, file, found);
                } else {
                    if (TEXTS.contains(key) && entry.value() instanceof YamlSequence texts) {
                        onceAsText(fields("text", texts), file, found);
                    }
                    check(entry.value(), file, found);
                }
            }
        }
    }

    private static YamlSequence fields(String key, YamlSequence items) {
        List<YamlNode> fields =
                items.items().stream()
                        .filter(YamlMapping.class::isInstance)
                        .flatMap(item -> ((YamlMapping) item).get(key).stream())
                        .toList();
        return new YamlSequence(fields, items.flow(), items.start(), items.end());
    }

    /** Two paragraphs or commitments of the same words are one that was copied. */
    private static void onceAsText(YamlSequence texts, Written file, Consumer<Diagnostic> found) {
        Map<String, Integer> lines = new HashMap<>();
        for (YamlNode item : texts.items()) {
            if (item instanceof YamlScalar scalar && !scalar.value().isBlank()) {
                Integer line = lines.putIfAbsent(scalar.value().strip(), scalar.start().line());
                if (line != null) {
                    found.accept(
                            file.at(
                                    scalar,
                                    Code.REPEATED,
                                    "the same text stands on line " + line,
                                    "take one of the two out"));
                }
            }
        }
    }

    private static void once(
            YamlSequence list, String key, Written file, Consumer<Diagnostic> found) {
        Set<String> seen = new HashSet<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlScalar scalar && !seen.add(scalar.value())) {
                found.accept(
                        file.at(
                                scalar,
                                Code.REPEATED,
                                scalar.value() + " is already among the " + key.replace('_', ' '),
                                "take one of the two out"));
            }
        }
    }
}
