package dev.relations.cli.completing;

import dev.relations.cli.command.Arguments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The words of a command line that is being typed, each with what it is: read by the command's
 * model, but with patience for all that is wrong or missing.
 */
final class TypedLine {

    /** A value that is given already, and what for. */
    record Given(ArgSpec arg, String value) {}

    private CommandSpec command;
    private final Set<String> options = new HashSet<>();
    private final List<Given> values = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Optional<OptionSpec> open = Optional.empty();
    private boolean onlyWords;

    /** A line of this program, without a word yet. */
    TypedLine(CommandSpec program) {
        this.command = program;
    }

    /** Reads one more word. */
    void add(String word) {
        if (open.isPresent() && (needsValue(open.get()) || !word.startsWith("-"))) {
            values.add(new Given(open.get(), word));
            open = Optional.empty();
            return;
        }
        open = Optional.empty();
        if (onlyWords
                || !word.startsWith("-")
                || word.length() < 2
                || Arguments.isNegatedQuery(word)) {
            word(word);
        } else if (word.equals("--")) {
            onlyWords = true;
        } else if (word.startsWith("--")) {
            longOption(word);
        } else {
            shortOptions(word);
        }
    }

    private void word(String word) {
        CommandLine subcommand = command.subcommands().get(word);
        if (subcommand != null && words.isEmpty() && !onlyWords) {
            command = subcommand.getCommandSpec();
        } else {
            positional(words.size()).ifPresent(arg -> values.add(new Given(arg, word)));
            words.add(word);
        }
    }

    private void longOption(String word) {
        int equals = word.indexOf('=');
        Optional<OptionSpec> option = option(equals < 0 ? word : word.substring(0, equals));
        option.ifPresent(o -> options.add(o.longestName()));
        if (equals < 0) {
            open = option.filter(TypedLine::takesValue);
        } else {
            option.ifPresent(o -> values.add(new Given(o, word.substring(equals + 1))));
        }
    }

    /** {@code -r}, {@code -rn 5}, {@code -n5}. */
    private void shortOptions(String word) {
        for (int i = 1; i < word.length(); i++) {
            Optional<OptionSpec> option = option("-" + word.charAt(i));
            option.ifPresent(o -> options.add(o.longestName()));
            if (option.filter(TypedLine::takesValue).isPresent()) {
                String rest = word.substring(i + 1);
                if (rest.isEmpty()) {
                    open = option;
                } else {
                    values.add(new Given(option.get(), rest));
                }
                return;
            }
        }
    }

    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    private static boolean needsValue(OptionSpec option) {
        return option.arity().min() > 0;
    }

    /** The option of a name, inherited ones included. */
    Optional<OptionSpec> option(String name) {
        return Optional.ofNullable(command.optionsMap().get(name));
    }

    /** The command that the words name so far. */
    CommandSpec command() {
        return command;
    }

    /** The option whose value comes next. */
    Optional<OptionSpec> open() {
        return open;
    }

    /** Whether {@code --} was there, behind which nothing is an option. */
    boolean onlyWords() {
        return onlyWords;
    }

    /** Whether the next word may be the name of a command. */
    boolean takesCommand() {
        return !command.subcommands().isEmpty() && words.isEmpty() && !onlyWords;
    }

    /** The words that belong to no option. */
    List<String> words() {
        return words;
    }

    /** The values given to options and parameters. */
    List<Given> values() {
        return values;
    }

    /** Whether an option stands there already and cannot be given again. */
    boolean isUsedUp(OptionSpec option) {
        return !option.isMultiValue() && options.contains(option.longestName());
    }

    /** What the next word would be that belongs to no option. */
    Optional<PositionalParamSpec> nextWord() {
        return positional(words.size());
    }

    private Optional<PositionalParamSpec> positional(int index) {
        return command.positionalParameters().stream()
                .filter(each -> each.index().contains(index))
                .findFirst();
    }
}
