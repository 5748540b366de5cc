package dev.relations.cli.help;

import dev.relations.cli.command.Overview;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of one command; what is hidden is left out. */
final class CommandPage {

    private final CommandSpec command;
    private final String name;
    private final String program;
    private final Roff page;

    CommandPage(CommandSpec command, String name, String program, String version) {
        this.command = command;
        this.name = name;
        this.program = program;
        this.page = new Roff(name, version);
    }

    /** The page of the program, with sections besides. */
    String withSubjects(Map<String, String> subjects) {
        head();
        subjects.forEach(
                (title, text) -> {
                    page.section(title);
                    HelpText.add(text, page);
                });
        List<String> others = new ArrayList<>();
        Overview.commands(command).keySet().forEach(each -> others.add(name + "-" + each));
        seeAlso(others);
        return page.toString();
    }

    /** The page of a command. */
    String alone() {
        head();
        seeAlso(List.of(program));
        return page.toString();
    }

    private void head() {
        List<String> description = Arrays.asList(command.usageMessage().description());
        String summary = description.isEmpty() ? name : description.get(0);
        page.section("Name");
        page.marked(Roff.plain(name) + " \\- " + Roff.plain(lowerFirst(withoutStop(summary))));
        page.section("Synopsis");
        page.marked(synopsis());
        page.section("Description");
        description.forEach(page::paragraph);
        words();
        options();
        Map<String, CommandSpec> subcommands = Overview.commands(command);
        if (!subcommands.isEmpty()) {
            page.section("Commands");
            subcommands.forEach(
                    (each, spec) ->
                            page.item(reference(name + "-" + each), Overview.summary(spec)));
        }
    }

    private String synopsis() {
        StringBuilder synopsis = new StringBuilder(Roff.bold(name.replace('-', ' ')));
        synopsis.append(" [").append(Roff.italic("OPTION")).append("]...");
        if (!Overview.commands(command).isEmpty()) {
            synopsis.append(' ').append(Roff.italic("COMMAND")).append(" [...]");
        }
        for (PositionalParamSpec each : command.positionalParameters()) {
            if (!each.hidden()) {
                boolean optional = each.arity().min() == 0;
                synopsis.append(optional ? " [" : " ").append(Roff.italic(each.paramLabel()));
                synopsis.append(optional ? "]" : "").append(each.isMultiValue() ? "..." : "");
            }
        }
        return synopsis.toString();
    }

    private void words() {
        for (PositionalParamSpec each : command.positionalParameters()) {
            if (!each.hidden()) {
                page.item(Roff.italic(each.paramLabel()), description(each));
            }
        }
    }

    private void options() {
        List<OptionSpec> own = new ArrayList<>();
        List<OptionSpec> inherited = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                (option.inherited() ? inherited : own).add(option);
            }
        }
        if (!own.isEmpty()) {
            page.section("Options");
            own.forEach(this::option);
        }
        if (!inherited.isEmpty()) {
            page.section("Options of every command");
            inherited.forEach(this::option);
        }
    }

    private void option(OptionSpec option) {
        List<String> names = new ArrayList<>();
        for (String each : option.names()) {
            names.add(Roff.bold(each));
        }
        page.item(String.join(", ", names) + value(option), description(option));
    }

    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        boolean optional = option.arity().min() == 0;
        String label = Roff.italic(option.paramLabel());
        return optional ? " [" + label + "]" : " " + label;
    }

    private static String description(ArgSpec arg) {
        return String.join(" ", arg.description());
    }

    private void seeAlso(List<String> others) {
        page.section("See also");
        List<String> references = others.stream().map(CommandPage::reference).toList();
        page.marked(String.join(", ", references));
    }

    private static String reference(String page) {
        return Roff.bold(page) + "(1)";
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
