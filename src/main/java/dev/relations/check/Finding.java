package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.yaml.YamlPath;

/**
 * What a rule found, before its place in the text is known.
 *
 * @param path the file below the records folder
 * @param spot which field, or which part of it
 */
record Finding(Code code, String path, Spot spot, String message, String remedy) {

    /**
     * A field, or some characters of its value.
     *
     * @param from the first character in the value
     * @param to behind the last; 0 when the whole value is meant
     */
    record Spot(YamlPath field, int from, int to) {

        static Spot of(YamlPath field) {
            return new Spot(field, 0, 0);
        }

        boolean isPart() {
            return to > from;
        }
    }
}
