package dev.relations.index;

import dev.relations.store.FolderStamp;
import dev.relations.store.ListedFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What an index says of a folder: the rows of all record files in it. A number from the size of the
 * index of the whole folder on is that of a row in the one of later changes.
 *
 * @param path below the records folder, with {@code /} behind each part
 * @param folders the names of the folders in it
 */
record FolderRows(String path, FolderStamp stamp, List<String> folders, List<Integer> rows) {

    /**
     * The rows of a folder; empty when one of its files has none.
     *
     * @param row the row of a path, or {@link Layout#NONE}
     */
    static Optional<FolderRows> of(ListedFolder folder, ToIntFunction<String> row) {
        List<Integer> rows = new ArrayList<>(folder.files().size());
        for (String file : folder.files()) {
            int found = row.applyAsInt(folder.path() + file);
            if (found == Layout.NONE) {
                return Optional.empty();
            }
            rows.add(found);
        }
        return Optional.of(new FolderRows(folder.path(), folder.stamp(), folder.folders(), rows));
    }

    void write(Out out) {
        out.text(path);
        out.fixed8(stamp.changed());
        out.fixed4(stamp.key());
        out.list(folders, out::text);
        out.list(rows, out::fixed4);
    }
}
