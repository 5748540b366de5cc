package dev.relations.cli.changing;

import dev.relations.change.Change;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.NamedMeeting;
import dev.relations.cli.command.Narrowing;
import dev.relations.cli.command.Question;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.edit.Assignment;
import dev.relations.edit.EditException;
import dev.relations.edit.EditedRecord;
import dev.relations.edit.RecordEditor;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.query.Query;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** {@code relations set}: fields of all records that a query asks for. */
public final class SetCommand extends Command {

    /** Of so many records a question names the files. */
    private static final int MOST_SHOWN = 10;

    /** So many records are shown with what would be wrong with them. */
    private static final int MOST_REFUSED = 3;

    private final Values words =
            options.words(
                            "QUERY|FIELD=VALUE",
                            "Which records: ids, latest, or criteria in words;",
                            "and what to set: form=summit, place.city=Paris, topics+=ukraine,",
                            "topics-=iran, participants[Kamikawa].office=…, commitments[1].status=done;",
                            "an empty value takes the field away.")
                    .naming(Slot.Other.ID, Slot.Other.QUERY);
    private final Narrowing narrowing = new Narrowing(options);
    private final Flag dryRun = options.flag("--dry-run", "Show what would change.");
    private final Flag yes = options.flag("-y --yes", "Don't ask.");

    /** One call of the command. */
    public SetCommand(Relations relations) {
        super(
                relations,
                "set",
                "Set fields of all records that are asked for.",
                "Nothing but these fields changes in the files; relations undo takes it back.");
    }

    @Override
    public Integer call() {
        List<Assignment> assignments = new ArrayList<>();
        List<String> query = new ArrayList<>();
        for (String word : words.all()) {
            Assignment.of(word).ifPresentOrElse(assignments::add, () -> query.add(word));
        }
        if (assignments.isEmpty()) {
            throw CommandException.usage(
                    "nothing is said of what to set", "write FIELD=VALUE, such as form=summit");
        }
        Records records = Records.load(relations);
        List<Meeting> meetings = wanted(query, records);
        Changing changing = new Changing(relations, records.path(), "relations set");
        Change change = change(assignments, meetings, records, changing);
        if (change.files().isEmpty()) {
            new Messages(relations).note("nothing changes: all is so already", "");
            return records.report();
        }
        if (dryRun.isGiven()) {
            changing.show(change);
            return records.report();
        }
        if (!yes.isGiven() && !isAgreed(change, changing)) {
            throw CommandException.notFound("nothing was changed");
        }
        int code = changing.makeAndList(change);
        return code == ExitCode.OK ? records.report() : code;
    }

    /** Asks where somebody can answer, with the records that it is about. */
    private boolean isAgreed(Change change, Changing changing) {
        Question question = new Question(relations);
        if (!question.isPossible()) {
            return true;
        }
        PrintWriter err = relations.environment().err();
        int files = change.files().size();
        int shown = files > MOST_SHOWN + 1 ? MOST_SHOWN : files;
        change.files()
                .subList(0, shown)
                .forEach(file -> err.print("  " + changing.shown(file.path()) + "\n"));
        if (shown < files) {
            err.print("  and " + (files - shown) + " more\n");
        }
        return question.confirm("Change " + counted(files) + "?");
    }

    private List<Meeting> wanted(List<String> query, Records records) {
        Meetings all = records.meetings();
        List<String> ids = query.stream().map(relations::id).toList();
        if (!ids.isEmpty() && ids.stream().allMatch(id -> NamedMeeting.isName(id, all))) {
            return ids.stream().map(id -> NamedMeeting.of(id, all)).distinct().toList();
        }
        ids.forEach(records::refuseUnreadable);
        Query criteria =
                narrowing.query(query, records.vocabulary(), relations.environment()::today);
        if (criteria.equals(Query.ALL)) {
            throw CommandException.usage(
                    "nothing is said of which records to change",
                    "write an id, latest, or criteria such as country:France");
        }
        List<Meeting> meetings = all.where(criteria::matches).list();
        if (meetings.isEmpty()) {
            throw CommandException.notFound(
                    "no record matches",
                    "nothing was changed; relations list takes the same criteria");
        }
        return meetings;
    }

    /** All records at once; a mistake in one is a mistake in all. */
    private Change change(
            List<Assignment> assignments,
            List<Meeting> meetings,
            Records records,
            Changing changing) {
        RecordEditor editor = new RecordEditor(records.vocabulary());
        List<EditedRecord> edited = new ArrayList<>();
        List<EditException> refused = new ArrayList<>();
        for (Meeting meeting : meetings) {
            try {
                edited.add(editor.made(assignments, meeting, changing.text(meeting.path())));
            } catch (EditException e) {
                if (e.diagnostics().isEmpty()) {
                    throw CommandException.usage(meeting.id() + ": " + e.message(), e.remedy());
                }
                refused.add(e);
            }
        }
        if (!refused.isEmpty()) {
            throw refused(refused, records);
        }
        List<EditedRecord> changed = edited.stream().filter(EditedRecord::isChanged).toList();
        tellUnmatched(edited, changed.isEmpty());
        new UnknownNames(relations, records.vocabulary())
                .report(changed.stream().map(EditedRecord::meeting).toList());
        String told = String.join(" ", assignments.stream().map(Assignment::written).toList());
        return new Change(
                "set " + told + " (" + counted(changed.size()) + ")",
                changed.stream().map(EditedRecord::change).toList());
    }

    /** What would be wrong with the first records: with many, it is the same everywhere. */
    private CommandException refused(List<EditException> refused, Records records) {
        Messages messages = new Messages(relations);
        for (EditException e : refused.subList(0, Math.min(MOST_REFUSED, refused.size()))) {
            e.diagnostics().forEach(d -> messages.diagnostic(records.path(), d));
        }
        return CommandException.usage(
                counted(refused.size()) + " would have errors",
                "nothing was changed; mend the value");
    }

    /** An item that no record has is a mistake; one that only some have is worth a word. */
    private void tellUnmatched(List<EditedRecord> edited, boolean nothingChanges) {
        List<EditedRecord> without = edited.stream().filter(e -> !e.unmatched().isEmpty()).toList();
        if (without.isEmpty()) {
            return;
        }
        EditException first = without.get(0).unmatched().get(0);
        if (nothingChanges) {
            throw CommandException.notFound(first.message(), first.remedy());
        }
        new Messages(relations)
                .note(
                        counted(without.size())
                                + (without.size() == 1 ? " is" : " are")
                                + " left out: "
                                + first.message(),
                        "");
    }

    private static String counted(int records) {
        return records + (records == 1 ? " record" : " records");
    }
}
