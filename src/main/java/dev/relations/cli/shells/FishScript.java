package dev.relations.cli.shells;

import java.util.List;

/** The completion script for fish. */
final class FishScript {

    private FishScript() {}

    static String of(ScriptModel model) {
        StringBuilder commands = new StringBuilder();
        for (ScriptModel.Command command : model.commands()) {
            commands.append("        case '").append(command.path()).append("'\n");
            describe("subcommands", command.subcommands(), commands);
            List<ScriptModel.Word> options = command.options();
            describe("options", options, commands);
            set("valued", ScriptModel.names(options, ScriptModel.Word::valued), commands);
            set("once", ScriptModel.names(options, ScriptModel.Word::once), commands);
        }
        return Template.with("fish", commands.toString());
    }

    private static void set(String variable, String names, StringBuilder commands) {
        commands.append("            set ").append(variable).append(' ').append(names).append('\n');
    }

    private static void describe(
            String variable, List<ScriptModel.Word> words, StringBuilder commands) {
        commands.append("            set ").append(variable);
        for (ScriptModel.Word word : words) {
            String described = word.description().replace("\\", "\\\\").replace("'", "\\'");
            commands.append(" \\\n                ")
                    .append(word.name())
                    .append("\\t'")
                    .append(described)
                    .append('\'');
        }
        commands.append('\n');
    }
}
