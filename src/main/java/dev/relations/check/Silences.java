package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Silenced;
import dev.relations.vocabulary.Spelling;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What files say is not to be reported: a record and an entry of a vocabulary for themselves, under
 * {@code check: ignore:}, and {@code vocabulary/check.yaml} for the whole folder.
 */
final class Silences {

    static final String FOLDER_FILE = "vocabulary/check.yaml";

    private final List<Silence> all = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /** What a file says. */
    static Silences of(Written file) {
        Silences silences = new Silences();
        if (file.document().orElse(null) instanceof YamlMapping mapping) {
            if (file.path().equals(FOLDER_FILE)) {
                silences.add(mapping, Silence.Scope.FOLDER, file);
            } else if (file.isVocabulary()) {
                for (YamlMapping.Entry entry : mapping.entries()) {
                    int first = entry.key().start().line();
                    int last = entry.value().end().line();
                    silences.addFrom(
                            entry.value(), new Silence.Scope(file.path(), first, last), file);
                }
            } else {
                silences.addFrom(mapping, Silence.Scope.file(file.path()), file);
            }
        }
        return silences;
    }

    private void addFrom(YamlNode node, Silence.Scope scope, Written file) {
        if (node instanceof YamlMapping mapping
                && mapping.get("check").orElse(null) instanceof YamlMapping check) {
            add(check, scope, file);
        }
    }

    private void add(YamlMapping check, Silence.Scope scope, Written file) {
        if (check.get("ignore").orElse(null) instanceof YamlMapping ignore) {
            for (YamlMapping.Entry entry : ignore.entries()) {
                if (entry.value() instanceof YamlScalar reason) {
                    add(entry.key(), reason, scope, file);
                }
            }
        }
    }

    private void add(YamlScalar key, YamlScalar reason, Silence.Scope scope, Written file) {
        Optional<Code> code = Code.of(key.value());
        if (code.isEmpty()) {
            bad(key, "there is no code " + key.value(), nearest(key.value()), file);
        } else if (!code.get().canBeSilenced()) {
            bad(
                    key,
                    key.value() + " cannot be silenced",
                    "mend what it is about, and take this out",
                    file);
        } else if (reason.isNull() || reason.value().isBlank()) {
            bad(key, "the reason is missing", "write it behind the colon", file);
        } else {
            all.add(new Silence(file.path(), key, code.get(), reason.value(), scope));
        }
    }

    private void bad(YamlScalar key, String message, String remedy, Written file) {
        problems.add(file.at(key, Code.BAD_SILENCE, message, remedy));
    }

    private static String nearest(String key) {
        List<String> keys =
                Arrays.stream(Code.values()).filter(Code::canBeSilenced).map(Code::key).toList();
        List<String> near = Spelling.nearest(key, keys);
        return near.isEmpty()
                ? "relations help check lists all"
                : "did you mean " + String.join(" or ", near) + "?";
    }

    /** Those that cannot be followed. */
    List<Diagnostic> problems() {
        return problems;
    }

    List<Silence> all() {
        return all;
    }

    /** Takes what is silenced out of the diagnostics, and adds what silences nothing. */
    static List<Silenced> apply(
            List<Silence> silences, List<Diagnostic> diagnostics, Places places) {
        Map<Code, List<Silence>> byCode = new HashMap<>();
        for (Silence silence : silences) {
            byCode.computeIfAbsent(silence.code(), c -> new ArrayList<>()).add(silence);
        }
        Set<Silence> used = new HashSet<>();
        List<Silenced> silenced = new ArrayList<>();
        diagnostics.removeIf(
                diagnostic -> {
                    Optional<Silence> by = by(diagnostic, byCode);
                    by.ifPresent(
                            silence -> {
                                used.add(silence);
                                silenced.add(new Silenced(diagnostic, silence.reason()));
                            });
                    return by.isPresent();
                });
        for (Silence silence : silences) {
            if (!used.contains(silence)) {
                diagnostics.add(
                        places.plain(silence.path())
                                .at(
                                        silence.key(),
                                        Code.IDLE_SILENCE,
                                        "there is no " + silence.code() + " to silence",
                                        "take it out"));
            }
        }
        return silenced;
    }

    private static Optional<Silence> by(Diagnostic diagnostic, Map<Code, List<Silence>> byCode) {
        for (Silence silence : byCode.getOrDefault(diagnostic.code(), List.of())) {
            if (silence.covers(diagnostic)) {
                return Optional.of(silence);
            }
        }
        return Optional.empty();
    }
}
