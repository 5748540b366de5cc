package dev.relations.cli;

import dev.relations.completion.Slot;
import dev.relations.meeting.MeetingId;
import dev.relations.store.RecordsFolder;
import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code relations edit}: a record in the user's editor, also one that cannot be read. */
final class EditCommand extends Command {

    private final Values ids =
            options.words("ID", "An id, the beginning of one, or latest.").naming(Slot.Other.ID);
    private final Flag dryRun = options.flag("--dry-run", "Show what would change.");

    EditCommand(Relations relations) {
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
        Map<MeetingId, String> paths = new TreeMap<>(folder.ids());
        List<String> found = new ArrayList<>();
        for (MeetingId each : paths.keySet()) {
            if (each.value().equals(id)) {
                return paths.getOrDefault(each, "");
            } else if (each.value().startsWith(id)) {
                found.add(each.value());
            }
        }
        if (found.size() == 1) {
            return paths.getOrDefault(new MeetingId(found.get(0)), "");
        } else if (found.isEmpty()) {
            List<String> all = paths.keySet().stream().map(MeetingId::value).toList();
            throw NamedMeeting.missing(id, Spelling.nearest(id, all));
        }
        throw NamedMeeting.several(id, found);
    }
}
