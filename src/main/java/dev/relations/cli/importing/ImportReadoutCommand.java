package dev.relations.cli.importing;

import dev.relations.cli.adding.Adding;
import dev.relations.cli.adding.EditedDraft;
import dev.relations.cli.changing.UnknownNames;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Display;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.NamedMeeting;
import dev.relations.cli.command.Question;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.meeting.Meeting;
import dev.relations.readout.DraftMeeting;
import dev.relations.readout.ReadoutReader;
import dev.relations.render.Format;
import dev.relations.render.FoundView;
import dev.relations.store.DraftReader;
import dev.relations.store.NewEntries;
import dev.relations.store.NewRecord;
import dev.relations.store.Reading;
import dev.relations.store.RecordWriter;
import dev.relations.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code relations import readout}: official accounts of meetings → records. */
final class ImportReadoutCommand extends Command {

    private final Values sources =
            options.neededWords(
                            "FILE|ADDRESS|-",
                            "Accounts: files, http, https or file addresses, - for standard input.")
                    .naming(Slot.Other.FILE);
    private final Value url =
            options.value(
                    "--url",
                    "ADDRESS",
                    "The address of the account, where the file does not tell it.");
    private final Value publisher =
            options.value(
                    "--publisher", "NAME", "Who published it, where the form does not tell it.");
    private final Value part =
            options.value("--part", "N|all", "Which meeting of a page that tells of several.");
    private final Value to =
            options.value(
                            "--to",
                            "ID",
                            "Add it to the record of this meeting, as one more side's account.")
                    .naming(Slot.Other.ID);
    private final Flag edit =
            options.flag("--edit", "Open the draft in $VISUAL or $EDITOR before it is added.");
    private final Flag addPeople =
            options.flag(
                    "--add-people",
                    "Add the persons who are unknown to the vocabulary, by the same change.");
    private final Flag explain =
            options.flag(
                    "--explain",
                    "Show where each value was read, by which rule and how sure, instead.");
    private final Flag dryRun = options.flag("--dry-run", "Show the record instead of writing it.");
    private final Flag yes = options.flag("--yes", "Write it without a question.");

    ImportReadoutCommand(Relations relations) {
        super(
                relations,
                "readout",
                "Read an official account of a meeting and make its record.",
                "Plain text, Markdown or HTML, in English, Japanese or French. What the account"
                        + " does not settle is asked on a terminal, and listed elsewhere. Nothing is"
                        + " written but after a yes, or with --yes. See relations help readouts.");
    }

    @Override
    public Integer call() {
        Records records = Records.load(relations);
        List<DraftMeeting> drafts = drafts(records);
        if (explain.isGiven()) {
            new Display(relations).show(new FoundView(drafts), Format.TABLE, false);
            return ExitCode.OK;
        } else if (to.text().isPresent()) {
            Meeting meeting = NamedMeeting.of(to.or(""), records.meetings());
            return addTo(meeting, drafts, records);
        } else if (edit.isGiven()) {
            return edited(drafts, records);
        }
        List<Meeting> meetings = new ArrayList<>();
        for (DraftMeeting draft : drafts) {
            meetings.add(meeting(settled(draft, records), records));
        }
        NewEntries people = people(meetings, drafts, records);
        boolean known = reportKnown(meetings, records);
        return known && yes.isGiven() && !dryRun.isGiven()
                ? ExitCode.NOT_FOUND
                : add(meetings, people, records);
    }

    private List<DraftMeeting> drafts(Records records) {
        Accounts accounts =
                new Accounts(
                        relations,
                        new ReadoutReader(records.vocabulary(), records.meetings()),
                        url.text(),
                        publisher.text(),
                        part.text());
        List<DraftMeeting> drafts = new ArrayList<>();
        sources.all().forEach(source -> drafts.addAll(accounts.drafts(source)));
        return drafts;
    }

    private Map<String, Object> settled(DraftMeeting draft, Records records) {
        Map<String, Object> fields = draft.fields();
        new Settling(relations, records, !yes.isGiven() && !dryRun.isGiven())
                .settle(draft.doubts(), fields);
        return fields;
    }

    private Meeting meeting(Map<String, Object> fields, Records records) {
        if (to.text().isEmpty()) {
            require(fields.containsKey("date"), "a date");
            require(
                    fields.containsKey("countries") || fields.containsKey("organisations"),
                    "a country or an organisation");
        }
        Reading<List<Meeting>> reading =
                new DraftReader(records.vocabulary())
                        .read("<draft>", YamlWriter.write(fields, RecordWriter.STYLE));
        if (reading.value().isEmpty()) {
            reading.diagnostics().forEach(new Messages(relations)::diagnostic);
            throw CommandException.notFound(
                    "the account makes no whole record", "--edit opens what there is of it");
        }
        return reading.value().get().get(0);
    }

    /** What nobody could say, when it was asked for. */
    private static void require(boolean told, String what) {
        if (!told) {
            throw CommandException.notFound(
                    "without " + what + " there is no record", "--edit opens what there is of it");
        }
    }

    private int addTo(Meeting meeting, List<DraftMeeting> drafts, Records records) {
        if (drafts.size() != 1) {
            throw CommandException.usage("--to takes one account", "name one");
        }
        Meeting account = meeting(AccountFields.of(drafts.get(0), meeting), records);
        new UnknownNames(relations, records.vocabulary()).report(List.of(account));
        AccountAdding adding = new AccountAdding(relations, records);
        String text = RecordWriter.text(account);
        if (dryRun.isGiven() || yes.isGiven()) {
            return adding.add(meeting, account, text, dryRun.isGiven());
        }
        int code = adding.add(meeting, account, text, true);
        relations.environment().out().flush();
        boolean wanted =
                code == ExitCode.OK
                        && new Question(relations).confirm("Change " + meeting.id() + "?");
        return wanted ? adding.add(meeting, account, text, false) : code;
    }

    private int edited(List<DraftMeeting> drafts, Records records) {
        EditedDraft edited = new EditedDraft(relations, records);
        int worst = ExitCode.OK;
        for (DraftMeeting draft : drafts) {
            int code = edited.addAccount(draft.fields(), draft.doubts(), dryRun.isGiven());
            worst = Math.max(worst, code);
        }
        return worst;
    }

    private NewEntries people(List<Meeting> meetings, List<DraftMeeting> drafts, Records records) {
        UnknownNames unknown = new UnknownNames(relations, records.vocabulary());
        (addPeople.isGiven() ? unknown.addingPeople() : unknown).report(meetings);
        if (addPeople.isGiven()) {
            return NewPeople.of(meetings, drafts, records.vocabulary());
        } else if (!NewPeople.of(meetings, drafts, records.vocabulary()).isEmpty()
                && !yes.isGiven()) {
            new Messages(relations).note("--add-people adds them to the vocabulary", "");
        }
        return NewEntries.NONE;
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
                                    "there is a meeting of these parties on "
                                            + other.date().text()
                                            + " already: "
                                            + other.id(),
                                    "--to " + other.id() + " adds this account to it");
                }
            }
        }
        return known;
    }

    private int add(List<Meeting> meetings, NewEntries people, Records records) {
        List<NewRecord> additions =
                meetings.stream().map(m -> new NewRecord(m.id(), RecordWriter.text(m))).toList();
        Adding adding = new Adding(relations, records, people);
        if (dryRun.isGiven() || yes.isGiven()) {
            return adding.add(additions, dryRun.isGiven());
        }
        adding.add(additions, true);
        relations.environment().out().flush();
        boolean wanted =
                new Question(relations)
                        .confirm("Add " + (additions.size() == 1 ? "it" : "them") + "?");
        return wanted ? adding.add(additions, false) : ExitCode.OK;
    }
}
