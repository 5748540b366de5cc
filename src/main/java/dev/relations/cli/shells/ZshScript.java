package dev.relations.cli.shells;

import java.util.List;

/** The completion script for zsh. */
final class ZshScript {

    private ZshScript() {}

    static String of(ScriptModel model) {
        StringBuilder commands = new StringBuilder();
        for (ScriptModel.Command command : model.commands()) {
            commands.append("    '").append(command.path()).append("')\n");
            describe("subcommands", command.subcommands(), commands);
            List<ScriptModel.Word> options = command.options();
            describe("options", options, commands);
            set("valued", ScriptModel.names(options, ScriptModel.Word::valued), commands);
            set("once", ScriptModel.names(options, ScriptModel.Word::once), commands);
            commands.append("        ;;\n");
        }
        return Template.with("zsh", commands.toString());
    }

    private static void set(String variable, String names, StringBuilder commands) {
        commands.append("        ").append(variable).append("=(").append(names).append(")\n");
    }

    private static void describe(
            String variable, List<ScriptModel.Word> words, StringBuilder commands) {
        commands.append("        ").append(variable).append("=(\n");
        for (ScriptModel.Word word : words) {
            String described = word.name() + ":" + word.description();
            commands.append("            '").append(described.replace("'", "'\\''")).append("'\n");
        }
        commands.append("        )\n");
    }
}
