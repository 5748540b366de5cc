package dev.relations.bench;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Meeting;
import dev.relations.query.Criteria;
import dev.relations.query.Query;
import dev.relations.query.QueryParser;
import dev.relations.store.Reading;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordsFolder;
import dev.relations.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Texts to values: a record, a query, a date. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

    private static final String ID = "2024-02-21-japan-france-foreign-ministers";
    private static final String PATH = "2024/" + ID + ".yaml";
    private static final String QUERY =
            "country:FR (topic:ukraine or topic:iran) date:2022.. -minister:hayashi \"rule of law\"";

    private String text = "";
    private RecordReader reader;
    private Criteria criteria;

    /** Reads the project's own vocabulary and one of its records. */
    @Setup
    public void setUp() throws IOException {
        Path records = Path.of("records");
        Vocabulary vocabulary = new RecordsFolder(records).load().vocabulary();
        text = Files.readString(records.resolve(PATH));
        reader = new RecordReader(vocabulary);
        criteria = new Criteria(vocabulary, LocalDate.of(2026, 1, 1), false);
    }

    /** The longest record of the project: text to meeting. */
    @Benchmark
    public Reading<Meeting> record() {
        return reader.read(PATH, text);
    }

    /** A query with every operator. */
    @Benchmark
    public Query query() {
        return new QueryParser(criteria).parse(QUERY);
    }

    /** An interval of qualified dates. */
    @Benchmark
    public Edtf date() {
        return Edtf.parse("2004-06~/2006-08-01?");
    }
}
