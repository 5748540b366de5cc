package dev.relations.index;

import dev.relations.store.FileStamp;
import dev.relations.store.FolderStamp;
import dev.relations.store.KnownFolder;
import dev.relations.store.ListedFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The names in a folder as an index knows them, read from it when they are asked for. */
final class KnownNames implements KnownFolder {

    private final Entry entry;
    private final Known known;

    /** So many bytes of each path are that of the folder. */
    private final int prefix;

    private KnownNames(Entry entry, Known known) {
        this.entry = entry;
        this.known = known;
        this.prefix = entry.path.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Where an index says what is in a folder; what {@link FolderRows} wrote.
     *
     * @param rows the row of each file
     */
    record Entry(
            String path,
            FolderStamp stamp,
            List<String> folders,
            int files,
            IntUnaryOperator rows) {

        static Entry read(In in, byte[] core) {
            String path = in.text();
            FolderStamp stamp = new FolderStamp(in.fixed8(), in.fixed4());
            List<String> folders = in.texts();
            int files = in.number();
            int at = in.at();
            in.pass(4 * files);
            return new Entry(path, stamp, folders, files, file -> In.fixed4(core, at + 4 * file));
        }

        KnownNames in(Known known) {
            return new KnownNames(this, known);
        }
    }

    @Override
    public List<String> folders() {
        return entry.folders;
    }

    @Override
    public int files() {
        return entry.files;
    }

    @Override
    public String name(int file) {
        return known.name(entry.rows.applyAsInt(file), prefix);
    }

    @Override
    public boolean holds(int file, FileStamp stamp) {
        return known.mark(entry.rows.applyAsInt(file), stamp);
    }

    /** Lets all of its files count without a look, if they were certain when they were kept. */
    boolean trust() {
        boolean all = true;
        for (int i = 0; i < entry.files; i++) {
            all &= known.trust(entry.rows.applyAsInt(i));
        }
        return all;
    }

    /** The same as if it had been listed. */
    ListedFolder listed() {
        List<String> names = new ArrayList<>(entry.files);
        for (int i = 0; i < entry.files; i++) {
            names.add(name(i));
        }
        return new ListedFolder(entry.path, entry.stamp, names, entry.folders);
    }
}
