package dev.relations.cli.changing;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.NamedMeeting;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.meeting.MeetingId;
import dev.relations.store.RecordsFolder;
import java.util.Map;

/** {@code relations edit}: a record in the user's editor, also one that cannot be read. */
public final class EditCommand extends Command {

    private final Values ids =
            options.words("ID", "An id, the beginning of one, or latest.").naming(Slot.Other.ID);
    private final Flag dryRun = options.flag("--dry-run", "Show what would change.");

    /** One call of the command. */
    public EditCommand(Relations relations) {
        super(
                relations,
                "edit",
                "Open a record in $VISUAL or $EDITOR, and check it on return.",
                "A copy is opened; the record is written when you leave the editor, unless it"
                        + " was changed meanwhile. What was typed is never lost.");
    }

    @Override
    public Integer call() {
        if (ids.all().size() != 1) {
            throw CommandException.usage("edit takes the id of one record", "relations edit ID");
        }
        RecordsFolder folder = Records.folder(relations);
        String path = path(relations.id(ids.all().get(0)), folder);
        return new EditedFile(relations, folder, path).edit(dryRun.isGiven());
    }

    /** By the names of the files: what cannot be read can be edited all the same. */
    private String path(String id, RecordsFolder folder) {
        if (id.equals("latest")) {
            return NamedMeeting.of(id, Records.load(relations).meetings()).path();
        }
        Map<MeetingId, String> paths = folder.ids();
        return paths.getOrDefault(NamedMeeting.of(id, paths.keySet()), "");
    }
}
