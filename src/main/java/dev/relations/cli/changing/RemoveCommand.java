package dev.relations.cli.changing;

import dev.relations.change.Change;
import dev.relations.change.FileChange;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Meetings;
import java.util.ArrayList;
import java.util.List;

/** {@code relations remove}: records to the trash. */
public final class RemoveCommand extends Command {

    private final Values ids =
            options.words("ID", "An id, the beginning of one, or latest.").naming(Slot.Other.ID);
    private final Flag dryRun = options.flag("--dry-run", "Show what would change.");

    /** One call of the command. */
    public RemoveCommand(Relations relations) {
        super(
                relations,
                "remove",
                "Put records into the trash folder of the desktop.",
                "relations undo takes it back.");
    }

    @Override
    public Integer call() {
        if (ids.all().isEmpty()) {
            throw CommandException.usage("remove takes the ids of records", "relations remove ID");
        }
        Records records = Records.load(relations);
        List<Meeting> meetings = ids.all().stream().map(records::named).distinct().toList();
        Changing changing = new Changing(relations, records.path(), "relations remove");
        List<FileChange> files = new ArrayList<>();
        for (Meeting meeting : meetings) {
            String path = meeting.path();
            files.add(new FileChange.Remove(path, changing.text(path), true));
        }
        List<String> names = meetings.stream().map(m -> m.id().value()).toList();
        Change change = new Change("remove " + String.join(" ", names), files);
        int code = changing.showOrMake(dryRun.isGiven(), change);
        if (code == ExitCode.OK) {
            tellReferring(meetings, records.meetings());
        }
        return code;
    }

    private void tellReferring(List<Meeting> gone, Meetings all) {
        Messages messages = new Messages(relations);
        for (Meeting meeting : gone) {
            List<String> referring =
                    all.stream()
                            .filter(other -> !gone.contains(other) && names(other, meeting.id()))
                            .map(other -> other.id().value())
                            .toList();
            if (!referring.isEmpty()) {
                messages.note(
                        "other records refer to " + meeting.id(), String.join(", ", referring));
            }
        }
    }

    private static boolean names(Meeting meeting, MeetingId id) {
        return meeting.references().contains(id)
                || meeting.account().commitments().stream()
                        .anyMatch(c -> c.closedBy().filter(id::equals).isPresent());
    }
}
