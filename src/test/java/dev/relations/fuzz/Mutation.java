package dev.relations.fuzz;

import java.util.List;
import java.util.Random;

/** Changes texts at random, the same way for the same seed. */
final class Mutation {

    private static final String[] SIGNS = {
        "\0",
        "\t",
        "\n",
        "\r",
        " ",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "\u001b",
        "é",
        "会",
        "😀",
        "\u202E",
        "\u0301",
        "-",
        ":",
        ": ",
        "- ",
        "? ",
        "#",
        "&a ",
        "*a",
        "!",
        "!!str ",
        "|",
        ">",
        "\"",
        "'",
        "\\",
        "[",
        "]",
        "{",
        "}",
        ",",
        "%",
        "@",
        "`",
        "~",
        "..",
        "/",
        "X",
        "0",
        "9",
        "(",
        ")",
        "<<: ",
        "---\n",
        "...\n",
        "\\ud800",
        "\\x",
        "null",
        "true",
        "2024-02-30"
    };

    private final Random random;
    private final List<String> words;

    /**
     * @param words what is put in now and then, beside signs
     */
    Mutation(Random random, List<String> words) {
        this.random = random;
        this.words = words;
    }

    /** The text after one to six changes. */
    String of(String text, String other) {
        String changed = text;
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            changed = once(changed, other);
        }
        return changed.length() > 20_000 ? changed.substring(0, 20_000) : changed;
    }

    private String once(String text, String other) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(40)));
        String before = text.substring(0, from);
        String part = text.substring(from, to);
        String after = text.substring(to);
        return switch (random.nextInt(8)) {
            case 0 -> before + after;
            case 1 -> before + part + part + after;
            case 2 -> before + part.repeat(1 + random.nextInt(200)) + after;
            case 3 -> before + (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000) + after;
            case 4 -> before + words.get(random.nextInt(words.size())) + after;
            case 5 -> before + slice(other) + after;
            case 6 -> before + flipped(part) + after;
            default -> before + SIGNS[random.nextInt(SIGNS.length)] + part + after;
        };
    }

    private String slice(String other) {
        int from = random.nextInt(other.length() + 1);
        return other.substring(from, Math.min(other.length(), from + random.nextInt(60)));
    }

    private String flipped(String part) {
        StringBuilder flipped = new StringBuilder(part);
        for (int i = 0; i < flipped.length(); i++) {
            if (random.nextInt(4) == 0) {
                flipped.setCharAt(i, (char) (flipped.charAt(i) ^ 1 << random.nextInt(7)));
            }
        }
        return flipped.toString();
    }
}
