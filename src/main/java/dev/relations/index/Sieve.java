package dev.relations.index;

import dev.relations.store.RecordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Takes the record files as they are listed, by several threads at once, and keeps those of which
 * it is not known what they hold. To look them up there and then takes no time of its own: the
 * threads that list mostly wait for the file system.
 */
final class Sieve implements Consumer<List<RecordFile>> {

    private final FutureTask<Known> known;
    private final List<RecordFile> unknown = new ArrayList<>();

    /** A sieve by what is known, which waits for it at the first files. */
    Sieve(FutureTask<Known> known) {
        this.known = known;
    }

    @Override
    public void accept(List<RecordFile> files) {
        List<RecordFile> rest = Tasks.join(known).without(files);
        if (!rest.isEmpty()) {
            synchronized (this) {
                unknown.addAll(rest);
            }
        }
    }

    /** The files that have to be read; complete when all are listed. */
    synchronized List<RecordFile> unknown() {
        return List.copyOf(unknown);
    }
}
