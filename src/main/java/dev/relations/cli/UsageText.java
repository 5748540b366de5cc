package dev.relations.cli;

import dev.relations.cli.command.Overview;
import dev.relations.vocabulary.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        return lowerFirst(e.getMessage());
    }

    /**
     * The commands or options that may have been meant, or where to read about them.
     *
     * @param inShell whether it was typed in a shell, where others are a matter of habit
     */
    static String remedy(ParameterException e, boolean inShell) {
        List<String> near =
                e instanceof UnmatchedArgumentException unmatched ? nearest(unmatched) : List.of();
        if (!near.isEmpty()) {
            return "did you mean " + String.join(", ", near) + "?";
        }
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        return inShell && spec.parent() == null
                ? "help tells all; a command of the system begins with an exclamation mark: !ls"
                : "see " + spec.qualifiedName() + " --help";
    }

    private static List<String> nearest(UnmatchedArgumentException e) {
        String first = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().get(0);
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (!first.startsWith("-")) {
            return Spelling.nearest(first, Overview.commands(spec).keySet());
        }
        int equals = first.indexOf('=');
        String name = equals < 0 ? first : first.substring(0, equals);
        return name.length() <= 2 ? List.of() : Spelling.nearest(name, spec.optionsMap().keySet());
    }

    private static String lowerFirst(@Nullable String text) {
        return text == null || text.isEmpty()
                ? "the command line cannot be understood"
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
