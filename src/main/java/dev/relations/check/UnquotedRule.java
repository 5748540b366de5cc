package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.Kind;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.util.Optional;
import java.util.function.Consumer;

/** Texts without quotes, and keys, that other tools take for something else. */
final class UnquotedRule implements FormRule {

    @Override
    public void check(Written file, Consumer<Diagnostic> found) {
        TypedValues.visit(
                file,
                (scalar, meaning, path) -> {
                    if (meaning != Kind.Meaning.NUMBER && meaning != Kind.Meaning.FLAG) {
                        check(scalar, file, found);
                    }
                });
        file.document().ifPresent(document -> checkKeys(document, file, found));
    }

    private static void checkKeys(YamlNode node, Written file, Consumer<Diagnostic> found) {
        if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> checkKeys(item, file, found));
        } else if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                check(entry.key(), file, found);
                checkKeys(entry.value(), file, found);
            }
        }
    }

    private static void check(YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        if (!scalar.plain() || scalar.style() != YamlScalar.Style.PLAIN) {
            return;
        }
        Optional<String> taken = OtherReaders.take(scalar.value());
        if (taken.isPresent()) {
            found.accept(
                    file.at(
                            scalar,
                            Code.UNQUOTED,
                            "without quotes other tools take "
                                    + scalar.value()
                                    + " for "
                                    + taken.get(),
                            "write \"" + scalar.value() + "\""));
        }
    }
}
