package dev.relations.cli.checking;

import dev.relations.change.Change;
import dev.relations.change.FileChange;
import dev.relations.check.Checked;
import dev.relations.check.IdMends;
import dev.relations.check.Mending;
import dev.relations.cli.changing.Changing;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Relations;
import dev.relations.edit.Renames;
import dev.relations.store.RecordsFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes what can be mended a change of all these files or none, or shows it. */
final class CheckFix {

    private final RecordsFolder folder;
    private final Messages messages;
    private final Changing changing;

    CheckFix(Relations relations, RecordsFolder folder) {
        this.folder = folder;
        this.messages = new Messages(relations);
        this.changing = new Changing(relations, folder.path(), "relations check --fix");
    }

    int show(Checked checked, Predicate<String> wanted) {
        Renames mended = mended(checked, wanted);
        int code = changing.show(change(mended));
        tellUnread(mended);
        return code;
    }

    /** Says of each file that gets another name that it does: it may be its date that is wrong. */
    int make(Checked checked, Predicate<String> wanted) {
        Renames mended = mended(checked, wanted);
        if (mended.files().isEmpty()) {
            return ExitCode.OK;
        }
        int code = changing.make(change(mended));
        if (code == ExitCode.OK) {
            for (FileChange file : mended.files()) {
                if (file instanceof FileChange.Move move) {
                    messages.note(
                            changing.shown(move.path()) + " is now " + changing.shown(move.to()),
                            "");
                }
            }
            tellUnread(mended);
        }
        return code;
    }

    private Renames mended(Checked checked, Predicate<String> wanted) {
        List<FileChange.Replace> texts = new ArrayList<>();
        for (Mending.Mended each : Mending.of(folder, checked, wanted)) {
            texts.add(new FileChange.Replace(each.path(), each.before(), each.after()));
        }
        return Renames.of(folder, IdMends.of(folder, checked, wanted), texts);
    }

    private static Change change(Renames mended) {
        int files = mended.files().size();
        return new Change(
                "check --fix (" + files + (files == 1 ? " file)" : " files)"), mended.files());
    }

    private void tellUnread(Renames mended) {
        for (String path : mended.unread()) {
            messages.note(
                    changing.shown(path)
                            + " names a file that gets another name, but cannot follow",
                    "change it by hand: relations edit");
        }
    }
}
