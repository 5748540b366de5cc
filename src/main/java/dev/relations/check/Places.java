package dev.relations.check;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.TextFile;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where in the texts stands what rules found. Safe for several threads. */
final class Places {

    private final Map<String, TextFile> texts;
    private final Map<String, Outline> outlines;

    /**
     * @param outlines of the files that are YAML
     */
    Places(Map<String, TextFile> texts, Map<String, Outline> outlines) {
        this.texts = texts;
        this.outlines = outlines;
    }

    /** The diagnostics of what was found in one file. */
    List<Diagnostic> place(List<Finding> ofFile) {
        String path = ofFile.get(0).path();
        Written file = plain(path);
        Optional<Outline> outline = Optional.ofNullable(outlines.get(path));
        return ofFile.stream().map(finding -> place(finding, file, outline)).toList();
    }

    private static Diagnostic place(Finding finding, Written file, Optional<Outline> outline) {
        if (outline.isEmpty()) {
            return at(0, 1, finding, file);
        }
        Finding.Spot spot = finding.spot();
        int value = outline.get().nearest(spot.field());
        int start = outline.get().start(value);
        int end = outline.get().end(value);
        if (spot.isPart() && outline.get().isScalar(value)) {
            int from = inText(spot, start, end, file.text());
            if (from >= 0) {
                return at(from, spot.part().length(), finding, file);
            }
        }
        return file.at(
                Mark.of(file.text(), start),
                Mark.of(file.text(), end),
                finding.code(),
                finding.message(),
                finding.remedy());
    }

    private static Diagnostic at(int from, int length, Finding finding, Written file) {
        return file.at(from, length, finding.code(), finding.message(), finding.remedy());
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
    private static int inText(Finding.Spot spot, int start, int end, String text) {
        int before = spot.before();
        int from = text.indexOf(spot.part(), start);
        while (from >= 0 && before > 0) {
            from = text.indexOf(spot.part(), from + 1);
            before--;
        }
        return from < end ? from : -1;
    }
}
