package dev.relations.cli;

import dev.relations.cli.adding.AddCommand;
import dev.relations.cli.changing.EditCommand;
import dev.relations.cli.changing.MergeCommand;
import dev.relations.cli.changing.RemoveCommand;
import dev.relations.cli.changing.RenameCommand;
import dev.relations.cli.changing.SetCommand;
import dev.relations.cli.changing.UndoCommand;
import dev.relations.cli.checking.CheckCommand;
import dev.relations.cli.checking.SchemaCommand;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.Relations;
import dev.relations.cli.completing.CompletionCommand;
import dev.relations.cli.completing.ScriptQuestion;
import dev.relations.cli.help.HelpCommand;
import dev.relations.cli.help.ManualCommand;
import dev.relations.cli.importing.ImportCommand;
import dev.relations.cli.reading.IndexCommand;
import dev.relations.cli.reading.ListCommand;
import dev.relations.cli.reading.MinistersCommand;
import dev.relations.cli.reading.ShowCommand;
import dev.relations.cli.reading.TimelineCommand;
import dev.relations.cli.reading.TopicsCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Every subcommand, by name, in the order of the help. Only the one that is called is made: to
 * build the model of all would take longer than most answers.
 */
final class CommandTable {

    /** The command that a terminal without arguments means. */
    static final String SHELL = "shell";

    /** Those that are there in every case. */
    static final CommandTable USUAL = usual();

    private static final Set<String> READING =
            Set.of("list", "show", "topics", "timeline", "ministers");
    private static final Set<String> ENDING = Set.of("-h", "--help", "-V", "--version", "--");
    private static final Set<String> VERSION = Set.of("-V", "--version");

    private final Map<String, Function<Relations, Command>> commands;

    private CommandTable(Map<String, Function<Relations, Command>> commands) {
        this.commands = commands;
    }

    private static CommandTable usual() {
        Map<String, Function<Relations, Command>> usual = new LinkedHashMap<>();
        usual.put("list", ListCommand::new);
        usual.put("show", ShowCommand::new);
        usual.put("topics", TopicsCommand::new);
        usual.put("timeline", TimelineCommand::new);
        usual.put("ministers", MinistersCommand::new);
        usual.put("add", AddCommand::new);
        usual.put("import", ImportCommand::new);
        usual.put("edit", EditCommand::new);
        usual.put("set", SetCommand::new);
        usual.put("rename", RenameCommand::new);
        usual.put("merge", MergeCommand::new);
        usual.put("remove", RemoveCommand::new);
        usual.put("undo", UndoCommand::new);
        usual.put("check", CheckCommand::new);
        usual.put("schema", SchemaCommand::new);
        usual.put("index", IndexCommand::new);
        usual.put("completion", each -> new CompletionCommand(each, () -> all(each)));
        usual.put(HelpCommand.NAME, HelpCommand::new);
        usual.put("manual", each -> new ManualCommand(each, () -> all(each)));
        return new CommandTable(usual);
    }

    /** A question of a completion script, which may be about every command. */
    static ScriptQuestion question(Relations relations) {
        return new ScriptQuestion(relations, words -> USUAL.model(relations, words));
    }

    private static CommandSpec all(Relations relations) {
        return USUAL.model(relations, List.of());
    }

    /** These and more, before the help. */
    CommandTable with(Map<String, Function<Relations, Command>> more) {
        Map<String, Function<Relations, Command>> all = new LinkedHashMap<>(commands);
        all.remove(HelpCommand.NAME);
        all.putAll(more);
        all.put(HelpCommand.NAME, HelpCommand::new);
        return new CommandTable(all);
    }

    /** The names, in the order of the help. */
    Set<String> names() {
        return commands.keySet();
    }

    /** The program with the command that a line names, or with all when it names none alone. */
    CommandSpec model(Relations relations, List<String> words) {
        CommandLine line = new CommandLine(relations.spec());
        addTo(line, relations, words);
        return line.getCommandSpec();
    }

    /** Adds the command that the words name, or all when they name none alone. */
    void addTo(CommandLine line, Relations relations, List<String> words) {
        Set<String> needed = needed(words);
        commands.forEach(
                (name, make) -> {
                    if (needed.contains(name)) {
                        line.addSubcommand(name, make.apply(relations).line());
                    }
                });
    }

    /** The commands without which these words cannot be understood. */
    private Set<String> needed(List<String> words) {
        int at = indexOfCommand(words);
        String first = at < words.size() ? words.get(at) : "";
        String second = at + 1 < words.size() ? words.get(at + 1) : "";
        if (VERSION.contains(first)) {
            return Set.of();
        } else if (first.equals(HelpCommand.NAME) && commands.containsKey(second)) {
            return Set.of(first, second);
        } else if (commands.containsKey(first) && !first.equals(HelpCommand.NAME)) {
            return Set.of(first);
        }
        return names();
    }

    /** Where the first word stands that is no option with its value. */
    private static int indexOfCommand(List<String> words) {
        boolean value = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!value && (!word.startsWith("-") || ENDING.contains(word))) {
                return i;
            }
            value = !value && takesValue(word);
        }
        return words.size();
    }

    /** Whether these words name a command that reads the records, and ask for no help on it. */
    static boolean isReading(List<String> words) {
        return words.stream().anyMatch(READING::contains)
                && words.stream().noneMatch(word -> word.equals("--help") || word.equals("-h"));
    }

    /** Whether these words are options alone, and ask for neither help nor version. */
    static boolean namesNone(List<String> words) {
        boolean open = !words.isEmpty() && takesValue(words.get(words.size() - 1));
        return indexOfCommand(words) == words.size() && !open;
    }

    private static boolean takesValue(String word) {
        return word.equals("--records") || word.equals("--color");
    }
}
