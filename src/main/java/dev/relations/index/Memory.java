package dev.relations.index;

import dev.relations.store.FileStamp;
import dev.relations.store.FolderStamp;
import dev.relations.store.KnownFiles;
import dev.relations.store.KnownFolder;
import dev.relations.store.RecordFile;
import java.util.List;
import java.util.Optional;

/**
 * What an index remembers: the files of a folder that has not changed need no look. A folder
 * changes with every file that is added, deleted, renamed, or put in the place of another, as most
 * editors and git do it, but not with one that is written in its place.
 */
final class Memory implements KnownFiles {

    private final Known known;

    Memory(Known known) {
        this.known = known;
    }

    @Override
    public Optional<KnownFolder> folder(String path, FolderStamp stamp) {
        Optional<KnownFolder> folder = known.folder(path, stamp);
        return folder.isPresent() && known.trusts(folder.get())
                ? Optional.of(new Remembered(folder.get().folders()))
                : folder;
    }

    @Override
    public List<RecordFile> unknown(List<RecordFile> files) {
        return known.unknown(files);
    }

    /** A folder of which only the folders in it are looked at. */
    private record Remembered(List<String> folders) implements KnownFolder {

        @Override
        public int files() {
            return 0;
        }

        @Override
        public String name(int file) {
            throw new IndexOutOfBoundsException(file);
        }

        @Override
        public boolean holds(int file, FileStamp stamp) {
            throw new IndexOutOfBoundsException(file);
        }
    }
}
