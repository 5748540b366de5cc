package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Excerpt;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** A file as it is written. */
final class Written {

    private final String path;
    private final String text;
    private final boolean hasMark;
    private final Optional<YamlNode> document;
    private final List<TypedValue> values;

    /**
     * @param path below the records folder
     * @param hasMark whether a byte order mark stands before the text
     * @param document its values, where it is YAML
     */
    Written(String path, String text, boolean hasMark, Optional<YamlNode> document) {
        this.path = path;
        this.text = text;
        this.hasMark = hasMark;
        this.document = document;
        this.values = document.map(d -> TypedValues.of(path, d)).orElse(List.of());
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    boolean hasMark() {
        return hasMark;
    }

    Optional<YamlNode> document() {
        return document;
    }

    /** The values that the format knows, in the order of the text. */
    List<TypedValue> values() {
        return values;
    }

    /** Whether it is a file of the vocabulary, not a record. */
    boolean isVocabulary() {
        return path.startsWith("vocabulary/");
    }

    /** A diagnostic about some characters of the text. */
    Diagnostic at(int from, int length, Code code, String message, String remedy) {
        return at(Mark.of(text, from), length, code, message, remedy);
    }

    /** A diagnostic about a value; its first character where it takes several lines. */
    Diagnostic at(YamlNode node, Code code, String message, String remedy) {
        return at(node.start(), node.end(), code, message, remedy);
    }

    /** A diagnostic about what stands between two places; the first character of several lines. */
    Diagnostic at(Mark start, Mark end, Code code, String message, String remedy) {
        int length = end.line() == start.line() ? end.column() - start.column() : 1;
        return at(start, length, code, message, remedy);
    }

    private Diagnostic at(Mark mark, int length, Code code, String message, String remedy) {
        return new Diagnostic(
                path,
                mark.line(),
                mark.column(),
                code.severity(),
                code,
                message,
                Excerpt.of(text, mark.offset()),
                Math.max(1, length),
                Optional.of(remedy));
    }
}
