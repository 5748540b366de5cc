package dev.relations.cli.changing;

import dev.relations.change.Outcome;
import dev.relations.change.RefusedChangeException;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.edit.EditException;
import dev.relations.edit.Renaming;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import java.util.Optional;

/** {@code relations rename}: another id for a record, which all references follow. */
public final class RenameCommand extends Command {

    private final Values ids =
            options.words("ID", "An id, the beginning of one, or latest; then the new id.")
                    .naming(Slot.Other.ID);
    private final Flag dryRun = options.flag("--dry-run", "Show what would change.");

    /** One call of the command. */
    public RenameCommand(Relations relations) {
        super(
                relations,
                "rename",
                "Give a record another id; all that refers to it follows.",
                "The file is renamed with it; relations undo takes it back.");
    }

    @Override
    public Integer call() {
        if (ids.all().size() != 2) {
            throw CommandException.usage(
                    "rename takes an id and a new one", "relations rename ID NEW");
        }
        MeetingId to = wellFormed(ids.all().get(1));
        Records records = Records.load(relations);
        Meeting meeting = records.named(ids.all().get(0));
        if (meeting.id().equals(to)) {
            throw CommandException.usage("the record has this id already", "write another one");
        }
        Changing changing = new Changing(relations, records.path(), "relations rename");
        try {
            Renaming renaming = Renaming.of(records.folder(), meeting, to);
            int code = changing.showOrMake(dryRun.isGiven(), renaming.change());
            if (code == ExitCode.OK) {
                changing.tellUnread(renaming.unread(), meeting.id());
            }
            return code;
        } catch (RefusedChangeException e) {
            return taken(e.outcome(), meeting.id(), to, changing);
        } catch (EditException e) {
            throw changing.refused(e);
        }
    }

    private int taken(Outcome outcome, MeetingId from, MeetingId to, Changing changing) {
        if (outcome instanceof Outcome.Taken taken) {
            new Messages(relations)
                    .error(
                            "there is already a record " + to + ": " + changing.shown(taken.path()),
                            Optional.of(
                                    "choose another id, or make them one: relations merge "
                                            + to
                                            + " "
                                            + from));
            return ExitCode.NOT_FOUND;
        }
        return changing.told(outcome);
    }

    private static MeetingId wellFormed(String text) {
        return MeetingId.of(text)
                .orElseThrow(
                        () ->
                                CommandException.usage(
                                        "\"" + text + "\" is no id",
                                        "write YYYY[-MM[-DD]]-slug in lower-case ASCII, as in"
                                                + " 2024-02-21-japan-france"));
    }
}
