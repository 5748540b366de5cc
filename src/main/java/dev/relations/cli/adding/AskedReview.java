package dev.relations.cli.adding;

import dev.relations.change.Change;
import dev.relations.cli.changing.Changing;
import dev.relations.cli.changing.Editor;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Screens;
import dev.relations.cli.outside.Asker;
import dev.relations.interview.Background;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.render.Style;
import dev.relations.render.Visible;
import dev.relations.store.DraftReader;
import dev.relations.store.NewEntries;
import dev.relations.store.NewRecord;
import dev.relations.store.NewRecords;
import dev.relations.store.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A new record before it is written: shown whole, to be written, edited or dropped. */
final class AskedReview {

    private final Relations relations;
    private final Records records;
    private final AskedText asked;
    private final Messages messages;

    /** What to do with it. */
    enum Choice {
        WRITE,
        EDIT,
        DROP,
        BACK,
        LEAVE
    }

    AskedReview(Relations relations, Records records, AskedText asked) {
        this.relations = relations;
        this.records = records;
        this.asked = asked;
        this.messages = new Messages(relations);
    }

    /** Shows the record and what the vocabulary gains, and asks. */
    Choice choice(String text, NewEntries entries, boolean dryRun) {
        Reading<List<Meeting>> reading = read(text);
        Optional<Meeting> meeting = only(reading);
        if (dryRun && meeting.isPresent()) {
            return Choice.WRITE;
        }
        show(text, reading, entries);
        boolean good = meeting.isPresent();
        List<String> answers = good ? List.of("write", "edit", "drop") : List.of("edit", "drop");
        String label = good ? "Write, edit or drop it" : "Edit or drop it";
        while (true) {
            Asker.Reply reply = asked.ask(asked.put(label, answers.get(0), answers));
            if (!(reply instanceof Asker.Reply.Typed typed)) {
                return Choice.LEAVE;
            }
            String said = Asking.meant(typed.text().strip(), "").toLowerCase(Locale.ROOT);
            String answer = said.isEmpty() ? answers.get(0) : said;
            if (good && (answer.equals("w") || answer.equals("write"))) {
                return Choice.WRITE;
            } else if (answer.equals("e") || answer.equals("edit")) {
                return Choice.EDIT;
            } else if (answer.equals("drop")) {
                return Choice.DROP;
            } else if (answer.equals(Asking.BACK)) {
                return Choice.BACK;
            }
            asked.refused(
                    "answer " + String.join(", ", answers) + ", or < to go back",
                    "drop is to be written whole, for what you told is lost then");
        }
    }

    private Reading<List<Meeting>> read(String text) {
        return new DraftReader(records.vocabulary()).read(Background.DRAFT, text);
    }

    /** The one record that a text is to be. */
    private static Optional<Meeting> only(Reading<List<Meeting>> reading) {
        return reading.value().filter(list -> list.size() == 1).map(list -> list.get(0));
    }

    private NewRecord record(String text, Meeting meeting) {
        return new NewRecord(free(meeting.id()), DraftTemplate.written(text, meeting));
    }

    private void show(String text, Reading<List<Meeting>> reading, NewEntries entries) {
        PrintWriter err = relations.environment().err();
        Optional<NewRecord> record = only(reading).map(meeting -> record(text, meeting));
        err.println();
        record.ifPresent(each -> err.println(path(each)));
        err.print(Visible.ofLines(record.map(NewRecord::text).orElse(text)));
        reading.diagnostics().forEach(messages::diagnostic);
        reading.value()
                .filter(list -> list.size() != 1)
                .ifPresent(
                        list ->
                                messages.error(
                                        "the draft holds " + list.size() + " records",
                                        Optional.of("keep one; relations add - takes several")));
        if (!entries.isEmpty()) {
            err.println();
            new Changing(relations, records.path(), "relations add")
                    .preview(new Change("add", entries.changes(records.path())));
        }
        err.println();
        err.flush();
    }

    private String path(NewRecord record) {
        return Screens.ofErrors(relations)
                .styled(
                        Style.DIM,
                        "# "
                                + relations
                                        .environment()
                                        .shown(records.path().resolve(record.path())));
    }

    /** Another meeting may have the id already. */
    private MeetingId free(MeetingId id) {
        return NewRecords.free(id, records.folder().ids());
    }

    /** Writes the record and what the vocabulary gains, at one stroke. */
    int write(String text, NewEntries entries, boolean dryRun) {
        Meeting meeting = only(read(text)).orElseThrow();
        return new Adding(relations, records, entries).add(List.of(record(text, meeting)), dryRun);
    }

    /** The text as it comes back from the user's editor; as it was if nothing came of that. */
    String edited(String text) {
        try {
            Path file = Files.createTempFile("relations-", ".yaml");
            Files.writeString(file, text);
            new Editor(relations.environment()).open(file, "the record is as it was");
            String changed = Files.readString(file, StandardCharsets.UTF_8);
            Files.delete(file);
            return changed.isBlank() ? text : changed;
        } catch (CommandException e) {
            messages.error(e.message(), e.remedy());
        } catch (IOException e) {
            messages.error("the editor's file cannot be read: " + e.getMessage(), Optional.empty());
        }
        return text;
    }
}
