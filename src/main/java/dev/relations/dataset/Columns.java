package dev.relations.dataset;

import dev.relations.store.Problems;
import dev.relations.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The columns that a map names, and where it names each first. */
final class Columns {

    private final Problems problems;
    private final Map<String, YamlScalar> places = new LinkedHashMap<>();

    Columns(Problems problems) {
        this.problems = problems;
    }

    /** A template; its columns are noted. */
    Optional<Template> template(YamlScalar written) {
        Optional<Template> template = Template.parse(written, problems);
        template.ifPresent(t -> t.columns().forEach(path -> note(path, written)));
        return template;
    }

    /** A column named by itself, without braces. */
    ColumnPath path(YamlScalar written) {
        ColumnPath path = new ColumnPath(written.value().strip());
        note(path, written);
        return path;
    }

    private void note(ColumnPath path, YamlScalar place) {
        if (!path.isOfItem()) {
            places.putIfAbsent(path.text(), place);
        }
    }

    Map<String, YamlScalar> places() {
        return places;
    }
}
