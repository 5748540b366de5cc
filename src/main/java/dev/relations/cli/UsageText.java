package dev.relations.cli;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in words for the user. */
final class UsageText {

    private UsageText() {}

    static String of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> words = unmatched.getUnmatched();
            String first = words.isEmpty() ? "" : words.get(0);
            return first.startsWith("-")
                    ? "there is no option " + first
                    : "there is no command \"" + first + "\"";
        }
        if (e instanceof MissingParameterException) {
            return lowerFirst(e.getMessage());
        }
        return lowerFirst(String.valueOf(e.getMessage()));
    }

    private static String lowerFirst(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isEmpty()
                ? "the command line cannot be understood"
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
