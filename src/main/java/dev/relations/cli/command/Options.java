package dev.relations.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes, put together piece by piece. To find the same out from annotations takes
 * longer than most answers.
 */
public final class Options {

    private final CommandSpec spec;

    /** The options of a command, which does its work when it is called. */
    Options(String name, Command command, String... description) {
        spec = CommandSpec.wrapWithoutInspection(command);
        spec.name(name);
        spec.usageMessage()
                .description(description)
                .sortOptions(false)
                .synopsisSubcommandLabel("COMMAND");
    }

    CommandSpec spec() {
        return spec;
    }

    /** Leaves the command out of overviews and completions. */
    public void hide() {
        spec.usageMessage().hidden(true);
    }

    /** An option without a value. */
    public Flag flag(String names, String... description) {
        Flag flag = new Flag();
        spec.addOption(
                option(names, description).type(boolean.class).arity("0").setter(flag).build());
        return flag;
    }

    /** An option that can be given once. */
    public Value value(String names, String label, String... description) {
        return value(option(names, description).paramLabel(label));
    }

    /** An option that has to be given, once. */
    public Value neededValue(String names, String label, String... description) {
        return value(option(names, description).paramLabel(label).required(true));
    }

    /** An option that can be given once, whose value may be left out: another one then. */
    public Value maybeValue(String names, String label, String otherwise, String description) {
        return value(
                option(names, description)
                        .arity("0..1")
                        .fallbackValue(otherwise)
                        .paramLabel(label));
    }

    private Value value(OptionSpec.Builder option) {
        Value value = new Value();
        spec.addOption(option.type(String.class).setter(value).build());
        return value;
    }

    /** An option that can be given several times. */
    public Values values(String names, String label, String... description) {
        return values(option(names, description).paramLabel(label));
    }

    /** An option that can be given several times, with several values each, parted by commas. */
    public Values lists(String names, String label, String... description) {
        return values(option(names, description).paramLabel(label).splitRegex(","));
    }

    private Values values(OptionSpec.Builder option) {
        Values values = new Values();
        spec.addOption(
                option.type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .getter(values)
                        .setter(values)
                        .build());
        return values;
    }

    /** A word that belongs to no option and has to be there. */
    public Value word(String label, String... description) {
        return word(true, label, description);
    }

    /** A word that belongs to no option and may be left out. */
    public Value maybeWord(String label, String... description) {
        return word(false, label, description);
    }

    private Value word(boolean needed, String label, String... description) {
        Value value = new Value();
        spec.addPositional(
                PositionalParamSpec.builder()
                        .type(String.class)
                        .index(Integer.toString(spec.positionalParameters().size()))
                        .arity(needed ? "1" : "0..1")
                        .required(needed)
                        .paramLabel(label)
                        .description(description)
                        .setter(value)
                        .build());
        return value;
    }

    /** The words that belong to no option, if there are any. */
    public Values words(String label, String... description) {
        return words(false, label, description);
    }

    /** The words that belong to no option, at least one. */
    public Values neededWords(String label, String... description) {
        return words(true, label, description);
    }

    private Values words(boolean needed, String label, String... description) {
        Values values = new Values();
        spec.addPositional(
                PositionalParamSpec.builder()
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity(needed ? "1..*" : "0..*")
                        .required(needed)
                        .paramLabel(label)
                        .description(description)
                        .getter(values)
                        .setter(values)
                        .build());
        return values;
    }

    /** Several names of an option are parted by a blank. */
    private static OptionSpec.Builder option(String names, String... description) {
        int blank = names.indexOf(' ');
        String[] all =
                blank < 0
                        ? new String[] {names}
                        : new String[] {names.substring(0, blank), names.substring(blank + 1)};
        return OptionSpec.builder(all).description(description);
    }
}
