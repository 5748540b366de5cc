package dev.relations.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes, put together piece by piece. Commands that are called most are described
 * so: to find the same out from annotations takes longer than most of their answers.
 */
final class Options {

    private final CommandSpec spec;

    /** The options of a command, which does its work when it is called. */
    Options(String name, Object command, String... description) {
        spec = CommandSpec.wrapWithoutInspection(command);
        spec.name(name);
        spec.usageMessage().description(description).sortOptions(false);
    }

    CommandSpec spec() {
        return spec;
    }

    /** An option without a value. */
    Flag flag(String names, String... description) {
        Flag flag = new Flag();
        spec.addOption(
                option(names, description).type(boolean.class).arity("0").setter(flag).build());
        return flag;
    }

    /** An option that can be given once. */
    Value value(String names, String label, String... description) {
        Value value = new Value();
        spec.addOption(
                option(names, description)
                        .type(String.class)
                        .paramLabel(label)
                        .setter(value)
                        .build());
        return value;
    }

    /** An option that can be given once, with a value that goes without saying. */
    Value value(String names, String label, String otherwise, String description) {
        Value value = new Value();
        spec.addOption(
                option(names, description)
                        .type(String.class)
                        .arity("0..1")
                        .fallbackValue(otherwise)
                        .paramLabel(label)
                        .setter(value)
                        .build());
        return value;
    }

    /** An option that can be given several times. */
    Values values(String names, String label, String... description) {
        Values values = new Values();
        spec.addOption(
                option(names, description)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .paramLabel(label)
                        .getter(values)
                        .setter(values)
                        .build());
        return values;
    }

    /** The words that belong to no option. */
    Values words(String label, String... description) {
        Values values = new Values();
        spec.addPositional(
                PositionalParamSpec.builder()
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
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
