package dev.relations.check;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.TextFile;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where in the texts stands what rules found. Only files with a finding are taken apart once
 * more; to keep the nodes of all would take many times their size. Safe for several threads.
 */
final class Places {

    private final Map<String, TextFile> texts;

    Places(Map<String, TextFile> texts) {
        this.texts = texts;
    }

    /** The diagnostics of what was found in one file. */
    List<Diagnostic> place(List<Finding> ofFile) {
        Written file = written(ofFile.get(0).path());
        return ofFile.stream().map(finding -> place(finding, file)).toList();
    }

    private static Diagnostic place(Finding finding, Written file) {
        if (file.document().isEmpty()) {
            return file.at(0, 1, finding.code(), finding.message(), finding.remedy());
        }
        Finding.Spot spot = finding.spot();
        YamlNode node = spot.field().nearestIn(file.document().get());
        if (spot.isPart() && node instanceof YamlScalar scalar) {
            int from = inText(scalar, spot, file.text());
            if (from >= 0) {
                int length = spot.to() - spot.from();
                return file.at(from, length, finding.code(), finding.message(), finding.remedy());
            }
        }
        return file.at(node, finding.code(), finding.message(), finding.remedy());
    }

    /** A file, taken apart. */
    Written written(String path) {
        Written plain = plain(path);
        return new Written(path, plain.text(), plain.hasMark(), document(plain.text()));
    }

    /** A file, not taken apart. */
    Written plain(String path) {
        TextFile file = texts.get(path);
        String text = file == null ? "" : file.text().orElse("");
        return new Written(path, text, file != null && file.hasMark(), Optional.empty());
    }

    /** The values of a text, where it is YAML. */
    static Optional<YamlNode> document(String text) {
        try {
            List<YamlNode> documents =
                    YamlReader.read(text, Mark.START, Integer.MAX_VALUE, problem -> {});
            return documents.stream().findFirst();
        } catch (YamlException e) {
            return Optional.empty();
        }
    }

    /**
     * Where a part of a value stands: the part is as often found before it in the text as in the
     * value, however the value is quoted or folded; negative if a fold goes through it.
     */
    private static int inText(YamlScalar scalar, Finding.Spot spot, String text) {
        String part = scalar.value().substring(spot.from(), spot.to());
        int before = 0;
        int at = scalar.value().indexOf(part);
        while (at >= 0 && at < spot.from()) {
            before++;
            at = scalar.value().indexOf(part, at + 1);
        }
        int from = text.indexOf(part, scalar.start().offset());
        while (from >= 0 && before > 0) {
            from = text.indexOf(part, from + 1);
            before--;
        }
        return from < scalar.end().offset() ? from : -1;
    }
}
