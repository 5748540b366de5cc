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
     * A field, or a part of its value.
     *
     * @param part the words that are meant; empty when the whole value is
     * @param before how often the same words stand in the value before them
     */
    record Spot(YamlPath field, String part, int before) {

        static Spot of(YamlPath field) {
            return new Spot(field, "", 0);
        }

        /**
         * Some characters of a value.
         *
         * @param from the first of them
         * @param to behind the last
         */
        static Spot of(YamlPath field, String value, int from, int to) {
            String part = value.substring(from, to);
            int before = 0;
            int at = value.indexOf(part);
            while (at >= 0 && at < from) {
                before++;
                at = value.indexOf(part, at + 1);
            }
            return new Spot(field, part, before);
        }

        boolean isPart() {
            return !part.isEmpty();
        }
    }
}
