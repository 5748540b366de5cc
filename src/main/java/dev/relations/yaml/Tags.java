package dev.relations.yaml;

import dev.relations.yaml.YamlException.Kind;
import java.util.Optional;

/** Tags, of which records take those of the core schema where they are of the right kind. */
final class Tags {

    private static final String CORE = "tag:yaml.org,2002:";

    private Tags() {}

    /**
     * What is wrong with the tag of a value.
     *
     * @param kind {@code map}, {@code seq} or {@code str}
     */
    static Optional<YamlException> problem(Optional<String> tag, String kind, Mark place) {
        if (tag.isEmpty()
                || tag.get().equals("!")
                || tag.get().equals(CORE + kind)
                || (kind.equals("str") && isTyped(tag.get()))) {
            return Optional.empty();
        }
        return Optional.of(
                new YamlException(
                        Kind.TAG,
                        place,
                        1,
                        "the tag "
                                + SyntaxProblem.shortened(tag.get())
                                + " asks for a type that records do not have",
                        Optional.of(
                                "delete the tag, or put a value that begins with ! in quotes")));
    }

    /** Whether a tag makes of a text a number, a truth value or nothing. */
    static boolean isTyped(String tag) {
        return tag.equals(CORE + "int")
                || tag.equals(CORE + "float")
                || tag.equals(CORE + "bool")
                || tag.equals(CORE + "null");
    }
}
