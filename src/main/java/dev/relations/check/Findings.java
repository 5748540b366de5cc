package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.yaml.YamlPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes what rules find. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** What a rule finds in a folder. */
    static Findings of(Rule rule, Folder folder) {
        Findings found = new Findings();
        rule.check(folder, found);
        return found;
    }

    void addAll(Findings others) {
        all.addAll(others.all);
    }

    /** Something about a field of a meeting's record. */
    void add(Code code, Meeting meeting, YamlPath field, String message, String remedy) {
        add(code, meeting.path(), Finding.Spot.of(field), message, remedy);
    }

    /** Something about a field of a file. */
    void add(Code code, String path, YamlPath field, String message, String remedy) {
        add(code, path, Finding.Spot.of(field), message, remedy);
    }

    /** Something about some characters of a value. */
    void add(Code code, String path, Finding.Spot spot, String message, String remedy) {
        all.add(new Finding(code, path, spot, message, remedy));
    }

    /** Those of each file. */
    List<List<Finding>> byFile() {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (Finding finding : all) {
            byFile.computeIfAbsent(finding.path(), path -> new ArrayList<>(2)).add(finding);
        }
        return List.copyOf(byFile.values());
    }
}
