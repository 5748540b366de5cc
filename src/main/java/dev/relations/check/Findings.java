package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Meeting;
import dev.relations.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;

/** Takes what rules find. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

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

    List<Finding> all() {
        return List.copyOf(all);
    }
}
