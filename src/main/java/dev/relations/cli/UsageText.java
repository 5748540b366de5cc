package dev.relations.cli;

import dev.relations.vocabulary.Spelling;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
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

    /** The commands or options that may have been meant. */
    static List<String> nearest(UnmatchedArgumentException e) {
        String first = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().get(0);
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (!first.startsWith("-")) {
            return Spelling.nearest(first, ModelNames.visible(spec).keySet());
        }
        int equals = first.indexOf('=');
        String name = equals < 0 ? first : first.substring(0, equals);
        return name.length() <= 2 ? List.of() : Spelling.nearest(name, spec.optionsMap().keySet());
    }

    private static String lowerFirst(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isEmpty()
                ? "the command line cannot be understood"
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
