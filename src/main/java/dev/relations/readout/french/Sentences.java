package dev.relations.readout.french;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a text in French. */
final class Sentences {

    private static final Pattern STOP =
            Pattern.compile(
                    "(?<=[.!?…]|[.] ?»)(?<!\\bM\\.|\\bMM\\.|\\bMme\\.|\\b\\p{Lu}\\.)\\s+(?=[\\p{Lu}«])");

    /** What is longer is no running text. */
    private static final int LONGEST_BLOCK = 20_000;

    /** What is longer than sentences are is none. */
    private static final int LONGEST = 3000;

    private Sentences() {}

    static List<String> of(String text) {
        return text.length() > LONGEST_BLOCK
                ? List.of()
                : Stream.of(STOP.split(text)).filter(s -> s.length() <= LONGEST).toList();
    }
}
