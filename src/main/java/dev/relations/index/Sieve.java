package dev.relations.index;

import dev.relations.store.RecordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;

/**
 * Takes the record files as they are listed, by several threads at once, and lets through those of
 * which it is not known what they hold. Of the others it keeps the number of their row alone: what
 * the file system says of 100,000 files would fill a heap.
 */
final class Sieve implements UnaryOperator<List<RecordFile>> {

    private final FutureTask<Known> known;
    private final List<Known.Sifted> portions = new ArrayList<>();

    /** A sieve by what is known, which waits for it at the first files. */
    Sieve(FutureTask<Known> known) {
        this.known = known;
    }

    @Override
    public List<RecordFile> apply(List<RecordFile> files) {
        Known.Sifted sifted = Tasks.join(known).sift(files);
        synchronized (this) {
            portions.add(sifted);
        }
        return sifted.unknown();
    }

    /** The paths of all files, portion by portion in the order in which they were listed. */
    synchronized List<String> paths() {
        Known rows = Tasks.join(known);
        List<String> paths = new ArrayList<>();
        portions.forEach(portion -> rows.addPaths(portion, paths));
        return paths;
    }
}
