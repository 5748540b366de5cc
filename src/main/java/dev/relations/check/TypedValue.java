package dev.relations.check;

import dev.relations.store.Kind;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;

/**
 * A value of a file that the format knows.
 *
 * @param meaning what it is to mean
 */
record TypedValue(YamlScalar scalar, Kind.Meaning meaning, YamlPath path) {}
