package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import java.util.function.Consumer;

/** Addresses of people and topics elsewhere that are none: a scheme and a colon are missing. */
final class EntryAddressRule implements FormRule {

    @Override
    public void check(Written file, Consumer<Diagnostic> found) {
        if (file.isVocabulary()) {
            TypedValues.visit(
                    file,
                    (scalar, meaning, path) -> {
                        if (isAddress(path)) {
                            check(scalar, file, found);
                        }
                    });
        }
    }

    /** Such as {@code same_as} and {@code exact_match}, which are lists. */
    private static boolean isAddress(YamlPath path) {
        return path.steps().size() >= 2
                && path.steps().get(1) instanceof YamlPath.Key key
                && (key.name().equals("same_as") || key.name().endsWith("_match"));
    }

    private static void check(YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        String address = scalar.value();
        boolean blank = address.chars().anyMatch(Character::isWhitespace);
        if (blank || address.indexOf(':') < 1) {
            found.accept(
                    file.at(
                            scalar,
                            Code.BAD_ADDRESS,
                            "this is no address: "
                                    + (blank ? "it has a blank in it" : "https:// is missing"),
                            "write it as in https://www.wikidata.org/wiki/Q42"));
        }
    }
}
