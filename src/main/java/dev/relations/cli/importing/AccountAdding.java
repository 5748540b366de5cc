package dev.relations.cli.importing;

import dev.relations.cli.changing.Changing;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.edit.Contradiction;
import dev.relations.edit.EditException;
import dev.relations.edit.Merging;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Source;
import java.util.List;

/** Adds one more side's account to the record of a meeting that is there. */
final class AccountAdding {

    private final Relations relations;
    private final Records records;
    private final Messages messages;

    AccountAdding(Relations relations, Records records) {
        this.relations = relations;
        this.records = records;
        this.messages = new Messages(relations);
    }

    /**
     * @param account what the account tells, under an id of its own
     * @param text the same as the text of a record
     */
    int add(Meeting meeting, Meeting account, String text, boolean dryRun) {
        Changing changing = new Changing(relations, records.path(), "relations import");
        try {
            Merging merging =
                    Merging.taking(
                            records.folder(),
                            records.vocabulary(),
                            meeting,
                            account,
                            text,
                            contradiction -> false);
            if (merging.change().files().isEmpty()) {
                messages.note(meeting.id() + " says all that the account does already", "");
                return ExitCode.OK;
            }
            int code = changing.showOrMake(dryRun, merging.change());
            if (code == ExitCode.OK) {
                tell(meeting, merging);
            }
            return code;
        } catch (EditException e) {
            throw changing.refused(e);
        }
    }

    private void tell(Meeting meeting, Merging merging) {
        if (!merging.contradictions().isEmpty()) {
            List<String> fields =
                    merging.contradictions().stream().map(Contradiction::field).toList();
            messages.note(
                    "the accounts contradict each other in " + String.join(", ", fields),
                    "the record keeps what it says; the other stands in differs");
        }
        List<Source> sources = meeting.account().sources();
        boolean unnamed =
                meeting.account().paragraphs().stream()
                        .map(Paragraph::source)
                        .anyMatch(source -> source.isEmpty());
        if (unnamed && sources.size() == 1 && sources.get(0).key().isPresent()) {
            String key = sources.get(0).key().get();
            messages.note(
                    "paragraphs without a source are now those of all accounts",
                    "relations edit " + meeting.id() + " gives them source: " + key);
        }
    }
}
