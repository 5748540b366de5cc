package dev.relations.cli;

import dev.relations.completion.Slot;
import dev.relations.meeting.Meeting;
import dev.relations.readout.Doubt;
import dev.relations.readout.DraftMeeting;
import dev.relations.readout.ReadoutReader;
import dev.relations.render.Format;
import dev.relations.render.FoundView;
import dev.relations.store.DraftReader;
import dev.relations.store.NewRecord;
import dev.relations.store.Reading;
import dev.relations.store.RecordWriter;
import dev.relations.yaml.YamlStyle;
import dev.relations.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relations import readout}: official accounts of meetings → records. */
@Command(
        name = "readout",
        description = {
            "Read an official account of a meeting and make its record.",
            "Plain text, Markdown or HTML, in English or Japanese. What the account does not settle"
                    + " is asked on a terminal, and listed elsewhere. Nothing is written but after a"
                    + " yes, or with --yes."
        })
final class ImportReadoutCommand implements Callable<Integer> {

    private final Relations relations;

    @Parameters(
            paramLabel = "FILE|ADDRESS|-",
            arity = "1..*",
            description = "Accounts: files, http, https or file addresses, - for standard input.")
    @Completes(Slot.Other.FILE)
    List<String> sources = List.of();

    @Option(
            names = "--url",
            paramLabel = "ADDRESS",
            description = "The address of the account, where the file does not tell it.")
    @Nullable String url;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who published it, where the form does not tell it.")
    @Nullable String publisher;

    @Option(
            names = "--explain",
            description = "Show where each value was read, by which rule and how sure, instead.")
    boolean explain;

    @Option(names = "--dry-run", description = "Show the record instead of writing it.")
    boolean dryRun;

    @Option(names = "--yes", description = "Write it without a question.")
    boolean yes;

    ImportReadoutCommand(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Integer call() {
        Records records = Records.load(relations);
        ReadoutReader reader = new ReadoutReader(records.vocabulary(), records.meetings());
        List<DraftMeeting> drafts = new ArrayList<>();
        for (String source : sources) {
            drafts.add(draft(ReadoutText.read(source, relations.environment()), reader));
        }
        if (explain) {
            new Display(relations).show(new FoundView(drafts), Format.TABLE, false);
            return ExitCode.OK;
        }
        List<Meeting> meetings = new ArrayList<>();
        for (DraftMeeting draft : drafts) {
            meetings.add(meeting(draft, records));
        }
        new UnknownNames(relations, records.vocabulary()).report(meetings);
        boolean known = reportKnown(meetings, records);
        if (known && yes && !dryRun) {
            return ExitCode.NOT_FOUND;
        }
        return add(meetings, records);
    }

    private DraftMeeting draft(ReadoutText text, ReadoutReader reader) {
        ReadoutReader.Outcome outcome =
                reader.read(
                        text.page(),
                        Optional.ofNullable(url).or(text::address),
                        Optional.ofNullable(publisher));
        if (outcome instanceof ReadoutReader.Refused refused) {
            throw CommandException.notFound(
                    text.name() + " tells of no meeting: " + refused.refusal().reason(),
                    "nothing was written; relations add takes a meeting that is told otherwise");
        }
        return ((ReadoutReader.Drafted) outcome).draft();
    }

    private Meeting meeting(DraftMeeting draft, Records records) {
        Map<String, Object> fields = draft.fields();
        draft.doubts().forEach(doubt -> settle(doubt, fields));
        Reading<List<Meeting>> reading =
                new DraftReader(records.vocabulary())
                        .read("<draft>", YamlWriter.write(fields, YamlStyle.DEFAULT));
        if (reading.value().isEmpty()) {
            reading.diagnostics().forEach(new Messages(relations)::diagnostic);
            throw CommandException.notFound("the account makes no whole record");
        }
        return reading.value().get().get(0);
    }

    /** Asks about the day on a terminal; what nobody answers is listed. */
    private void settle(Doubt doubt, Map<String, Object> fields) {
        Question question = new Question(relations);
        if (doubt.field().equals("date")
                && !doubt.choices().isEmpty()
                && question.isPossible()
                && !yes) {
            Optional<Integer> choice = question.choose(doubt.question(), doubt.choices());
            if (choice.isPresent()) {
                fields.put("date", doubt.choices().get(choice.get()));
                return;
            }
        }
        String choices = String.join(", ", doubt.choices());
        new Messages(relations)
                .note(doubt.field() + ": " + doubt.question(), choices.isEmpty() ? "" : choices);
    }

    /** Names meetings that are in the records already: the same parties within a day. */
    private boolean reportKnown(List<Meeting> meetings, Records records) {
        boolean known = false;
        for (Meeting meeting : meetings) {
            for (Meeting other : records.meetings()) {
                if (LikeMeetings.are(meeting, other)) {
                    known = true;
                    new Messages(relations)
                            .note(
                                    "there is a meeting of these parties and this day already: "
                                            + other.id(),
                                    "relations show " + other.id() + "; --dry-run shows the draft");
                }
            }
        }
        return known;
    }

    private int add(List<Meeting> meetings, Records records) {
        List<NewRecord> additions =
                meetings.stream().map(m -> new NewRecord(m.id(), RecordWriter.text(m))).toList();
        Adding adding = new Adding(relations, records);
        if (dryRun || yes) {
            return adding.add(additions, dryRun);
        }
        adding.add(additions, true);
        relations.environment().out().flush();
        boolean wanted =
                new Question(relations)
                        .confirm("Add " + (additions.size() == 1 ? "it" : "them") + "?");
        return wanted ? adding.add(additions, false) : ExitCode.OK;
    }
}
