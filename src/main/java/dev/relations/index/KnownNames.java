package dev.relations.index;

import dev.relations.store.FileStamp;
import dev.relations.store.FolderStamp;
import dev.relations.store.KnownFolder;
import dev.relations.store.ListedFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names in a folder as an index knows them, read from it when they are asked for. */
final class KnownNames implements KnownFolder {

    private final String path;
    private final FolderStamp stamp;
    private final List<String> folders;
    private final byte[] core;
    private final int at;
    private final int files;

    /** Set when it is asked for: which parts its rows are in. */
    private final Known known;

    private final int prefix;

    private KnownNames(Entry entry, Known known) {
        this.path = entry.path;
        this.stamp = entry.stamp;
        this.folders = entry.folders;
        this.core = entry.core;
        this.at = entry.at;
        this.files = entry.files;
        this.known = known;
        this.prefix = path.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Where an index says what is in a folder; what {@link FolderRows} wrote.
     *
     * @param at where the rows stand in the core
     */
    record Entry(
            String path, FolderStamp stamp, List<String> folders, byte[] core, int at, int files) {

        static Entry read(In in, byte[] core) {
            String path = in.text();
            FolderStamp stamp = new FolderStamp(in.fixed8(), in.fixed4());
            List<String> folders = in.texts();
            int files = in.number();
            Entry entry = new Entry(path, stamp, folders, core, in.at(), files);
            in.pass(4 * files);
            return entry;
        }

        KnownNames in(Known known) {
            return new KnownNames(this, known);
        }
    }

    @Override
    public List<String> folders() {
        return folders;
    }

    @Override
    public int files() {
        return files;
    }

    private int row(int file) {
        return In.fixed4(core, at + 4 * file);
    }

    @Override
    public String name(int file) {
        return known.name(row(file), prefix);
    }

    @Override
    public boolean holds(int file, FileStamp stamp) {
        return known.mark(row(file), stamp);
    }

    /** The same as if it had been listed. */
    ListedFolder listed() {
        List<String> names = new ArrayList<>(files);
        for (int i = 0; i < files; i++) {
            names.add(name(i));
        }
        return new ListedFolder(path, stamp, names, folders);
    }
}
