package dev.relations.yaml;

import java.util.List;
import java.util.Optional;

/** Finds the way to a value that begins at a place of the text. */
final class Ways {

    private Ways() {}

    static Optional<YamlPath> to(YamlNode from, int offset, Class<?> kind, YamlPath way) {
        if (from.start().offset() == offset && from.getClass() == kind) {
            return Optional.of(way);
        } else if (from instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                Optional<YamlPath> found =
                        to(entry.value(), offset, kind, way.key(entry.key().value()));
                if (found.isPresent()) {
                    return found;
                }
            }
        } else if (from instanceof YamlSequence sequence) {
            List<YamlNode> items = sequence.items();
            for (int i = 0; i < items.size(); i++) {
                Optional<YamlPath> found = to(items.get(i), offset, kind, way.item(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
