package dev.relations.cli.shells;

import dev.relations.cli.command.Overview;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a completion script knows by itself: every command with its subcommands and options. */
record ScriptModel(List<Command> commands) {

    /**
     * A command.
     *
     * @param path its name, behind those of the commands it belongs to; empty for the program
     */
    record Command(String path, List<Word> subcommands, List<Word> options) {}

    /**
     * A word that may stand on the line, and what it does.
     *
     * @param valued whether a value belongs to it
     * @param once whether it stands there once at most
     */
    record Word(String name, String description, boolean valued, boolean once) {}

    /** That of a program; what is hidden is left out. */
    static ScriptModel of(CommandSpec program) {
        List<Command> commands = new ArrayList<>();
        add(program, "", commands);
        return new ScriptModel(commands);
    }

    private static void add(CommandSpec command, String path, List<Command> commands) {
        List<Word> subcommands = new ArrayList<>();
        List<Word> options = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                for (String name : option.names()) {
                    options.add(word(name, option));
                }
            }
        }
        commands.add(new Command(path, subcommands, options));
        Overview.commands(command)
                .forEach(
                        (name, subcommand) -> {
                            String summary = Overview.summary(subcommand);
                            subcommands.add(new Word(name, summary, false, false));
                            add(subcommand, path.isEmpty() ? name : path + " " + name, commands);
                        });
    }

    private static Word word(String name, OptionSpec option) {
        return new Word(
                name,
                String.join(" ", option.description()),
                option.arity().min() > 0,
                !option.isMultiValue());
    }

    /** The names of words for which a flag holds, parted by blanks. */
    static String names(List<Word> words, java.util.function.Predicate<Word> wanted) {
        return String.join(" ", words.stream().filter(wanted).map(Word::name).toList());
    }
}
