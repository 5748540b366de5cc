package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.Kind;
import dev.relations.yaml.YamlScalar;
import java.util.function.Consumer;

/**
 * Texts without quotes that end before a {@code #} directly followed by a word, as in {@code Visit
 * #3 to Paris}: YAML takes the rest for a comment.
 */
final class CutTextRule implements FormRule {

    @Override
    public void check(Written file, Consumer<Diagnostic> found) {
        if (!file.text().contains(" #")) {
            return;
        }
        TypedValues.visit(
                file,
                (scalar, meaning, path) -> {
                    boolean isText =
                            meaning == Kind.Meaning.TEXT
                                    || meaning == Kind.Meaning.PROSE
                                    || meaning == Kind.Meaning.SPEAKER;
                    if (isText && scalar.style() == YamlScalar.Style.PLAIN) {
                        check(scalar, file, found);
                    }
                });
    }

    private static void check(YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        String text = file.text();
        int at = scalar.end().offset();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean cut =
                at > scalar.end().offset()
                        && at + 1 < text.length()
                        && text.charAt(at) == '#'
                        && Character.isLetterOrDigit(text.charAt(at + 1));
        if (cut) {
            found.accept(
                    file.at(
                            at,
                            1,
                            Code.CUT_TEXT,
                            "the text ends before this #, which begins a comment",
                            "put the text in quotes; or a blank behind the # of a comment"));
        }
    }
}
