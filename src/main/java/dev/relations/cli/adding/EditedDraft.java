package dev.relations.cli.adding;

import dev.relations.cli.changing.Editor;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Question;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.meeting.Meeting;
import dev.relations.readout.Doubt;
import dev.relations.store.DraftReader;
import dev.relations.store.NewRecord;
import dev.relations.store.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A new record written in the user's editor. What was typed is never lost: until the record is
 * added, its text stays in a file of its own, and a failure names that file.
 */
public final class EditedDraft {

    private final Relations relations;
    private final Records records;
    private final Messages messages;

    /** For a command that adds to these records. */
    public EditedDraft(Relations relations, Records records) {
        this.relations = relations;
        this.records = records;
        this.messages = new Messages(relations);
    }

    /** Opens what is known of a record; left as it is, nothing is added. */
    int add(String template, boolean dryRun) {
        return open(template, template, dryRun);
    }

    /**
     * Opens what was read of an account, which is whole: left as it is, it is added as it is.
     *
     * @param doubts what the account does not settle
     * @return the exit code
     */
    public int addAccount(Map<String, Object> fields, List<Doubt> doubts, boolean dryRun) {
        return open(DraftTemplate.ofAccount(fields, doubts), "", dryRun);
    }

    /**
     * @param nothing the text with which the user says that nothing is to be added
     */
    private int open(String text, String nothing, boolean dryRun) {
        try {
            Path file = Files.createTempFile("relations-", ".yaml");
            Files.writeString(file, text);
            return edited(file, nothing, dryRun);
        } catch (IOException e) {
            throw CommandException.notFound(
                    "the draft cannot be written: " + e.getMessage(),
                    "see that TMPDIR is writable");
        }
    }

    private int edited(Path file, String nothing, boolean dryRun) throws IOException {
        while (true) {
            new Editor(relations.environment()).open(file, "nothing was added");
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (text.equals(nothing)) {
                Files.delete(file);
                throw CommandException.notFound(
                        nothing.isEmpty()
                                ? "the draft is empty; nothing was added"
                                : "the draft was not changed; nothing was added");
            }
            String kept = DraftTemplate.withoutHints(text);
            Reading<List<Meeting>> drafts =
                    new DraftReader(records.vocabulary()).read(file.toString(), kept);
            int code = drafts.value().map(d -> add(d, kept, dryRun)).orElse(ExitCode.NOT_FOUND);
            if (code == ExitCode.OK) {
                Files.delete(file);
                return code;
            }
            drafts.diagnostics().forEach(messages::diagnostic);
            if (!new Question(relations).confirm("Open it again?")) {
                messages.note("what was typed is in " + file, "relations add - < " + file);
                return code;
            }
        }
    }

    private int add(List<Meeting> drafts, String kept, boolean dryRun) {
        if (drafts.size() != 1) {
            messages.error(
                    "the draft holds " + drafts.size() + " records",
                    Optional.of("keep one; relations add - takes several"));
            return ExitCode.NOT_FOUND;
        }
        String text = DraftTemplate.written(kept, drafts.get(0));
        return new Adding(relations, records)
                .add(List.of(new NewRecord(drafts.get(0).id(), text)), dryRun);
    }
}
