package dev.relations.cli.help;

import dev.relations.cli.command.Overview;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The manual of a program.
 *
 * @param program its model
 * @param version what its version is, behind its name
 * @param subjects what the page of the program tells besides: texts of {@code relations help}, by
 *     the headings of their sections
 */
record Manual(CommandSpec program, String version, Map<String, String> subjects) {

    /** The pages by the names of their files: {@code relations.1}, {@code relations-list.1}, … */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        add(program, program.name(), pages);
        return pages;
    }

    private void add(CommandSpec command, String name, Map<String, String> pages) {
        CommandPage page = new CommandPage(command, name, program.name(), version);
        pages.put(name + ".1", command == program ? page.withSubjects(subjects) : page.alone());
        Overview.commands(command)
                .forEach((subcommand, spec) -> add(spec, name + "-" + subcommand, pages));
    }
}
