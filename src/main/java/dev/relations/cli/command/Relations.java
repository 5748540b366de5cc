package dev.relations.cli.command;

import dev.relations.cli.outside.Asker;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.PlainAsker;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.completion.Slot;
import dev.relations.index.IndexedFolder;
import dev.relations.meeting.MeetingId;
import dev.relations.store.RecordsFolder;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The program's command: the options that every subcommand shares. */
public final class Relations {

    private final Environment environment;
    private final Value records = new Value().naming(Slot.Other.FOLDER);
    private final Value color =
            new Value().naming(new Slot.Words(List.of("auto", "always", "never")));
    private final Flag noPager = new Flag();
    private final Flag noInput = new Flag();
    private final Optional<SessionMemory> memory;
    private final Optional<Interaction> interaction;
    private Optional<IndexedFolder> ahead = Optional.empty();

    /**
     * What is not said yet.
     *
     * @param memory what the commands before it left, for one of a shell
     * @param interaction what talks with the user key by key, where that can be
     */
    public Relations(
            Environment environment,
            Optional<SessionMemory> memory,
            Optional<Interaction> interaction) {
        this.environment = environment;
        this.memory = memory;
        this.interaction = interaction;
    }

    /** The command, which does nothing without a subcommand. */
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.name("relations");
        spec.versionProvider(new Version());
        spec.usageMessage()
                .description("A chronology of diplomatic meetings.")
                .synopsisSubcommandLabel("COMMAND")
                .sortOptions(false);
        describe(spec);
        spec.addOption(
                shared("--records")
                        .paramLabel("DIR")
                        .type(String.class)
                        .setter(records)
                        .description(
                                "The records folder; otherwise $RELATIONS_RECORDS, or the nearest"
                                        + " records/.")
                        .build());
        spec.addOption(
                shared("--color")
                        .paramLabel("WHEN")
                        .type(String.class)
                        .setter(color)
                        .description("Colours: auto, always or never.")
                        .build());
        spec.addOption(
                flag("--no-pager")
                        .setter(noPager)
                        .description("Never show a long answer in a pager.")
                        .build());
        spec.addOption(
                flag("--no-input").setter(noInput).description("Never ask anything.").build());
        spec.addOption(
                flag("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build());
        spec.addOption(
                flag("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
        return spec;
    }

    /** What the help of every command ends with. */
    static void describe(CommandSpec spec) {
        spec.usageMessage()
                .footer(
                        "",
                        "Begin with:  relations list --country France",
                        "More:        relations help COMMAND");
    }

    private static OptionSpec.Builder shared(String... names) {
        return OptionSpec.builder(names).scopeType(ScopeType.INHERIT);
    }

    private static OptionSpec.Builder flag(String... names) {
        return shared(names).type(boolean.class).arity("0");
    }

    /** Starts to look at the records, before it is known what of them a line asks for. */
    public void lookAhead(List<String> words) {
        ahead = indexed(words);
        ahead.ifPresent(IndexedFolder::look);
    }

    /** Starts to recall what the records were a moment ago. */
    public void recallAhead(List<String> words) {
        ahead = indexed(words);
        ahead.ifPresent(IndexedFolder::recall);
    }

    private Optional<IndexedFolder> indexed(List<String> words) {
        return Records.folder(environment, Arguments.recordsOption(words))
                .flatMap(folder -> Records.index(this, folder));
    }

    /** The folder that was looked at ahead, if it is this one. */
    Optional<IndexedFolder> ahead(RecordsFolder folder) {
        return ahead.filter(each -> each.folder().path().equals(folder.path()));
    }

    /** Everything outside the program. */
    public Environment environment() {
        return environment;
    }

    /** What the commands before it left, if it is one of a shell. */
    public Optional<SessionMemory> memory() {
        return memory;
    }

    /**
     * The id that was typed; in a shell a number may stand for it, that of a row of the last list.
     */
    public String id(String typed) {
        return memory.flatMap(m -> m.listed(typed)).map(MeetingId::value).orElse(typed);
    }

    /** What {@code --records} says, here or where the session was opened. */
    public Optional<String> records() {
        return records.text().or(() -> memory.flatMap(m -> m.outer().records()));
    }

    /** What {@code --color} says; leaves it to the environment when it is not given. */
    Optional<String> color() {
        return color.text().or(() -> memory.flatMap(m -> m.outer().color()));
    }

    /** Who asks questions one by one: key by key, where the terminal can do that. */
    public Asker asker() {
        TerminalFacts terminal = environment.terminal();
        boolean able =
                terminal.in()
                        && terminal.out()
                        && !environment.variable("TERM").orElse("dumb").equals("dumb");
        return interaction
                .filter(each -> able)
                .map(each -> each.asker(environment))
                .orElseGet(() -> new PlainAsker(environment));
    }

    /** Whether a long answer is never to be shown in a pager. */
    boolean noPager() {
        return noPager.isGiven() || memory.map(m -> m.outer().noPager()).orElse(false);
    }

    /** Whether nothing is to be asked. */
    boolean noInput() {
        return noInput.isGiven() || memory.map(m -> m.outer().noInput()).orElse(false);
    }
}
