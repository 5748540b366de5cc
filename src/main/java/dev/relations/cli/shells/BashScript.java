package dev.relations.cli.shells;

import java.util.List;

/** The completion script for bash. */
final class BashScript {

    private BashScript() {}

    static String of(ScriptModel model) {
        StringBuilder commands = new StringBuilder();
        for (ScriptModel.Command command : model.commands()) {
            commands.append("    '").append(command.path()).append("')\n");
            set("subcommands", ScriptModel.names(command.subcommands(), w -> true), commands);
            List<ScriptModel.Word> options = command.options();
            set("options", ScriptModel.names(options, w -> true), commands);
            set("valued", ScriptModel.names(options, ScriptModel.Word::valued), commands);
            set("once", ScriptModel.names(options, ScriptModel.Word::once), commands);
            commands.append("        ;;\n");
        }
        return Template.with("bash", commands.toString());
    }

    private static void set(String variable, String names, StringBuilder commands) {
        commands.append("        ").append(variable).append("='").append(names).append("'\n");
    }
}
