package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Excerpt;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlNode;
import java.util.Optional;

/**
 * A file as it is written.
 *
 * @param path below the records folder
 * @param hasMark whether a byte order mark stands before the text
 * @param document its values, where it is YAML
 */
record Written(String path, String text, boolean hasMark, Optional<YamlNode> document) {

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
        boolean oneLine = node.end().line() == node.start().line();
        int length = oneLine ? node.end().column() - node.start().column() : 1;
        return at(node.start(), length, code, message, remedy);
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
