package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the value of a field may be, and how it is read. What is of another kind is a problem, and
 * gives nothing.
 *
 * @param <T> what the value says
 */
public abstract sealed class Kind<T>
        permits Shape,
                Kind.Scalar,
                Kind.Items,
                Kind.OneOrMore,
                Kind.ByLanguage,
                Kind.ByWord,
                Kind.Either {

    /**
     * Reads a value.
     *
     * @param what what messages call it: its key, or {@code each of} and its key
     */
    abstract Optional<T> read(String what, YamlNode node, Scope scope);

    /** A value that is written as one text, a number, or a truth value. */
    public abstract static non-sealed class Scalar<T> extends Kind<T> {
        private final Meaning meaning;

        Scalar(Meaning meaning) {
            this.meaning = meaning;
        }

        /** What the text stands for. */
        public final Meaning meaning() {
            return meaning;
        }

        /** The words it may be; none where any text may do. */
        public List<String> words() {
            return List.of();
        }

        abstract Optional<T> read(String what, YamlScalar scalar, Scope scope);

        /** Says that a list or a mapping is none. */
        void refuse(String what, YamlNode node, Problems problems) {
            problems.error(
                    Code.WRONG_TYPE,
                    node,
                    what + " must be a text, not " + node.noun(),
                    node instanceof YamlMapping
                            ? "put a text that contains a colon into quotes"
                            : "write one text, without brackets");
        }

        @Override
        final Optional<T> read(String what, YamlNode node, Scope scope) {
            if (node instanceof YamlScalar scalar) {
                return read(what, scalar, scope);
            }
            refuse(what, node, scope.problems());
            return Optional.empty();
        }
    }

    /** What the text of a scalar stands for. */
    public enum Meaning {
        TEXT,
        PROSE,
        DATE,
        TIME,
        DURATION,
        ZONE,
        COUNTRY,
        ORGANISATION,
        PARTY,
        TOPIC,
        TOPIC_KEY,
        SPEAKER,
        ID,
        FLAG,
        NUMBER,
        WORD
    }

    /** A list; an item that cannot be read is a problem and left out. */
    public static final class Items<T> extends Kind<List<T>> {
        private final Kind<T> item;

        Items(Kind<T> item) {
            this.item = item;
        }

        /** What each of them is. */
        public Kind<T> item() {
            return item;
        }

        @Override
        Optional<List<T>> read(String what, YamlNode node, Scope scope) {
            if (node instanceof YamlSequence sequence) {
                String each = item instanceof Shape<T> shape ? shape.noun() : "each of " + what;
                List<T> items = new ArrayList<>(sequence.items().size());
                for (YamlNode one : sequence.items()) {
                    Optional<T> read = item.read(each, one, scope);
                    if (read.isPresent()) {
                        items.add(read.get());
                    }
                }
                return Optional.of(items);
            }
            scope.problems()
                    .error(
                            Code.WRONG_TYPE,
                            node,
                            what + " must be a list, not " + node.noun(),
                            node instanceof YamlScalar scalar
                                    ? "write [" + Problems.shortened(scalar.value()) + "]"
                                    : "begin each item with a dash");
            return Optional.empty();
        }
    }

    /** One, or a list of such. */
    public static final class OneOrMore<T> extends Kind<List<T>> {
        private final Items<T> items;

        OneOrMore(Kind<T> item) {
            this.items = new Items<>(item);
        }

        /** The list. */
        public Items<T> items() {
            return items;
        }

        @Override
        Optional<List<T>> read(String what, YamlNode node, Scope scope) {
            return node instanceof YamlSequence
                    ? items.read(what, node, scope)
                    : items.item().read(what, node, scope).map(List::of);
        }
    }

    /** A text in English, or one for each language under its BCP 47 tag. */
    public static final class ByLanguage extends Kind<Map<String, String>> {

        @Override
        Optional<Map<String, String>> read(String what, YamlNode node, Scope scope) {
            if (!(node instanceof YamlMapping mapping)) {
                return Kinds.TEXT.read(what, node, scope).map(text -> Map.of("en", text));
            }
            Map<String, String> texts = new LinkedHashMap<>();
            for (YamlMapping.Entry entry : mapping.entries()) {
                Kinds.TEXT
                        .read("a " + what, entry.value(), scope)
                        .ifPresent(text -> texts.put(entry.key().value(), text));
            }
            return Optional.of(texts);
        }
    }

    /** A text for each of some words; others are for somebody else to refuse. */
    public static final class ByWord extends Kind<Map<String, String>> {
        private final List<String> words;

        ByWord(List<String> words) {
            this.words = List.copyOf(words);
        }

        /** What may stand before the colons. */
        public List<String> words() {
            return words;
        }

        @Override
        Optional<Map<String, String>> read(String what, YamlNode node, Scope scope) {
            if (node instanceof YamlMapping mapping) {
                Map<String, String> texts = new LinkedHashMap<>();
                for (YamlMapping.Entry entry : mapping.entries()) {
                    String word = entry.key().value();
                    Kinds.TEXT
                            .read(word, entry.value(), scope)
                            .ifPresent(text -> texts.put(word, text));
                }
                return Optional.of(texts);
            }
            scope.problems()
                    .error(
                            Code.WRONG_TYPE,
                            node,
                            what + " must be a mapping, not " + node.noun(),
                            "write a word, a colon and a text on each line below it");
            return Optional.empty();
        }
    }

    /** A scalar or a mapping, which both say the same sort of thing. */
    public static final class Either<T> extends Kind<T> {
        private final Kind<T> scalar;
        private final Shape<T> shape;
        private final String noun;
        private final String example;

        /**
         * @param noun what messages say that it must be
         * @param example how both are written
         */
        Either(Kind<T> scalar, Shape<T> shape, String noun, String example) {
            this.scalar = scalar;
            this.shape = shape;
            this.noun = noun;
            this.example = example;
        }

        /** What it is as a scalar. */
        public Kind<T> scalar() {
            return scalar;
        }

        /** What it is as a mapping. */
        public Shape<T> shape() {
            return shape;
        }

        @Override
        Optional<T> read(String what, YamlNode node, Scope scope) {
            if (node instanceof YamlScalar) {
                return scalar.read(what, node, scope);
            } else if (node instanceof YamlMapping) {
                return shape.read(what, node, scope);
            }
            scope.problems()
                    .error(
                            Code.WRONG_TYPE,
                            node,
                            what + " must be " + noun + ", not " + node.noun(),
                            "write " + example);
            return Optional.empty();
        }
    }
}
