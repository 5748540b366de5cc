package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import java.util.List;
import java.util.function.Consumer;

/** Languages that are none: those of sources, and those of the labels of topics. */
final class LanguageRule implements FormRule {

    private final Vocabulary vocabulary;

    LanguageRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void check(Written file, Consumer<Diagnostic> found) {
        TypedValues.visit(
                file,
                (scalar, meaning, path) -> {
                    List<YamlPath.Step> steps = path.steps();
                    if (isLast("language", path) && !file.isVocabulary()) {
                        check(scalar.value(), scalar, file, found);
                    } else if (file.isVocabulary()
                            && steps.size() == 3
                            && steps.get(1).equals(new YamlPath.Key("label"))
                            && path.last() instanceof YamlPath.Key language) {
                        check(language.name(), scalar, file, found);
                    }
                });
    }

    private static boolean isLast(String key, YamlPath path) {
        return !path.isRoot() && path.last().equals(new YamlPath.Key(key));
    }

    private void check(String tag, YamlScalar at, Written file, Consumer<Diagnostic> found) {
        if (!LanguageTag.isKnown(tag)) {
            found.accept(
                    file.at(
                            at,
                            Code.UNKNOWN_LANGUAGE,
                            "\"" + tag + "\" is no language tag",
                            LanguageTag.nearest(tag, vocabulary.parties())
                                    .map(meant -> "did you mean " + meant + "?")
                                    .orElse("write a tag of BCP 47, such as en or pt-BR")));
        }
    }
}
