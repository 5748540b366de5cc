package dev.relations.yaml;

/** A value of a YAML document and where it stands. Aliases are replaced by what they stand for. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {

    /** Where it begins. */
    Mark start();

    /** Just behind its last character; behind the line break for blocks. */
    Mark end();

    /** What messages call it. */
    default String noun() {
        if (this instanceof YamlMapping) {
            return "a mapping";
        }
        return this instanceof YamlSequence ? "a list" : "a single value";
    }
}
