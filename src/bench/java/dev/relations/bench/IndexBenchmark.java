package dev.relations.bench;

import dev.relations.index.IndexPlace;
import dev.relations.index.IndexedFolder;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Party;
import dev.relations.query.Criteria;
import dev.relations.query.Query;
import dev.relations.query.QueryParser;
import dev.relations.store.Loaded;
import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The project's own records with and without their index, every file looked at each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IndexBenchmark {

    private final RecordsFolder folder = new RecordsFolder(Path.of("records"));
    private IndexPlace place;
    private Meetings meetings;
    private Query words;

    /** Makes the index once. */
    @Setup
    public void setUp() throws IOException {
        place = new IndexPlace(Files.createTempDirectory("relations-bench"), 1);
        indexed();
        Loaded loaded = indexed();
        meetings = loaded.meetings();
        Criteria criteria = new Criteria(loaded.vocabulary(), LocalDate.of(2026, 1, 1), false);
        words = new QueryParser(criteria).parse("sanctions");
    }

    private Loaded indexed() {
        IndexedFolder indexed = new IndexedFolder(folder, place, Clock.systemUTC());
        Loaded loaded = indexed.load(total -> file -> {});
        indexed.finish();
        return loaded;
    }

    /** What a command does that finds every file unchanged. */
    @Benchmark
    public Loaded withIndex() {
        return indexed();
    }

    /** What a command does without an index. */
    @Benchmark
    public Loaded withoutIndex() {
        return folder.load();
    }

    /** The meetings of a party. */
    @Benchmark
    public Meetings ofAParty() {
        return meetings.where(meeting -> meeting.met(Party.country("FR")));
    }

    /** The meetings that a word stands in. */
    @Benchmark
    public Meetings withAWord() {
        return meetings.where(words::matches);
    }
}
