package dev.relations.index;

import dev.relations.store.FolderStamp;
import dev.relations.store.KnownFiles;
import dev.relations.store.KnownFolder;
import dev.relations.store.RecordFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/** What an index knows of the files of a folder, while it is still being opened. */
final class Sieve implements KnownFiles {

    private final FutureTask<Known> known;

    /** A sieve by what is known, which waits for it at the first files. */
    Sieve(FutureTask<Known> known) {
        this.known = known;
    }

    /** To list a folder meanwhile takes no longer than to wait for what is known of it. */
    @Override
    public Optional<KnownFolder> folder(String path, FolderStamp stamp) {
        return known.isDone() ? Tasks.join(known).folder(path, stamp) : Optional.empty();
    }

    @Override
    public List<RecordFile> unknown(List<RecordFile> files) {
        return Tasks.join(known).unknown(files);
    }
}
