package dev.relations.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Every subcommand, by name, in the order of the help. Only the one that is called is made: to
 * build the model of all would take longer than most answers.
 */
final class CommandTable {

    private static final Map<String, Function<Relations, Object>> COMMANDS = new LinkedHashMap<>();

    private static final Set<String> READING =
            Set.of("list", "show", "topics", "timeline", "ministers", "complete");

    static {
        COMMANDS.put("list", ListCommand::new);
        COMMANDS.put("show", ShowCommand::new);
        COMMANDS.put("topics", TopicsCommand::new);
        COMMANDS.put("timeline", TimelineCommand::new);
        COMMANDS.put("ministers", MinistersCommand::new);
        COMMANDS.put("add", AddCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("edit", EditCommand::new);
        COMMANDS.put("set", SetCommand::new);
        COMMANDS.put("rename", RenameCommand::new);
        COMMANDS.put("merge", MergeCommand::new);
        COMMANDS.put("remove", RemoveCommand::new);
        COMMANDS.put("undo", UndoCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("index", IndexCommand::new);
        COMMANDS.put("completion", CompletionCommand::new);
        COMMANDS.put("help", HelpCommand::new);
        COMMANDS.put("complete", CompleteCommand::new);
        COMMANDS.put("manual", ManualCommand::new);
    }

    private CommandTable() {}

    /** The program with the command that a line names, or with all when it names none alone. */
    static CommandSpec of(Relations relations, List<String> words) {
        CommandLine line = new CommandLine(relations.spec());
        addTo(line, relations, words);
        return line.getCommandSpec();
    }

    /** Adds the command that the words name, or all when they name none alone. */
    static void addTo(CommandLine line, Relations relations, List<String> words) {
        String name = words.stream().filter(COMMANDS::containsKey).findFirst().orElse("");
        boolean only = !name.isEmpty() && !name.equals("help") && isFirstWord(words, name);
        COMMANDS.forEach(
                (each, make) -> {
                    if (!only || each.equals(name)) {
                        line.addSubcommand(each, made(make.apply(relations)));
                    }
                });
    }

    /** Whether these words name a command that reads the records, and ask for no help on it. */
    static boolean isReading(List<String> words) {
        return words.stream().anyMatch(READING::contains)
                && words.stream().noneMatch(word -> word.equals("--help") || word.equals("-h"));
    }

    /** What {@code --records} says among these words. */
    static Optional<String> recordsOption(List<String> words) {
        Optional<String> option = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("--records=")) {
                option = Optional.of(word.substring("--records=".length()));
            } else if (word.equals("--records") && i + 1 < words.size()) {
                option = Optional.of(words.get(i + 1));
            }
        }
        return option;
    }

    /** What a command takes: as it says itself, or as its annotations do. */
    private static CommandSpec made(Object command) {
        CommandSpec spec =
                command instanceof Described described
                        ? described.spec()
                        : CommandSpec.forAnnotatedObject(command);
        Relations.describe(spec);
        spec.usageMessage().sortOptions(false);
        spec.versionProvider(new Version());
        if (command instanceof ImportCommand parent) {
            parent.subcommands().forEach((name, each) -> spec.addSubcommand(name, made(each)));
        }
        return spec;
    }

    /** Whether only options with their values stand before the name. */
    private static boolean isFirstWord(List<String> words, String name) {
        boolean value = false;
        for (String word : words) {
            if (word.equals(name) && !value) {
                return true;
            }
            if (!word.startsWith("-") && !value) {
                return false;
            }
            value = word.equals("--records") || word.equals("--color");
        }
        return false;
    }
}
