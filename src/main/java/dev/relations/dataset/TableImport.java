package dev.relations.dataset;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.store.NewRecord;
import dev.relations.store.NewRecords;
import dev.relations.store.Problems;
import dev.relations.store.RecordWriter;
import dev.relations.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * The rows of a table as records. They are read twice: first to find all that is wrong with any,
 * and how many records there will be; then to write these, one after the other, so that the size of
 * the table does not matter.
 */
public final class TableImport {

    /** More errors help nobody. */
    private static final int MOST_TOLD = 1000;

    private final RowSource source;
    private final ImportMap map;
    private final Vocabulary vocabulary;
    private final Set<String> imported;

    /**
     * @param imported the keys of the sources that the records have
     */
    public TableImport(
            RowSource source, ImportMap map, Vocabulary vocabulary, Set<String> imported) {
        this.source = source;
        this.map = map;
        this.vocabulary = vocabulary;
        this.imported = Set.copyOf(imported);
    }

    /**
     * Reads all rows.
     *
     * @param ids the ids that are taken, with the paths of their files
     * @param samples how many records to show
     * @param progress told how many rows have been read
     */
    public Survey survey(Map<MeetingId, String> ids, int samples, IntConsumer progress)
            throws IOException {
        return new Surveying(ids, samples).run(progress);
    }

    /** The first reading. */
    private final class Surveying {
        private final Map<MeetingId, String> taken;
        private final int samplesWanted;
        private final Problems table = new Problems(source.name(), "", false);
        private final Set<String> columns = new HashSet<>();
        private final List<Diagnostic> told = new ArrayList<>();
        private final List<MeetingId> added = new ArrayList<>();
        private final List<NewRecord> samples = new ArrayList<>();
        private int rows;
        private int skipped;
        private int known;
        private int bad;
        private int renamed;
        private int errors;

        Surveying(Map<MeetingId, String> ids, int samplesWanted) {
            this.taken = new HashMap<>(ids);
            this.samplesWanted = samplesWanted;
        }

        Survey run(IntConsumer progress) throws IOException {
            Optional<Rows> opened = source.open(map.style(), table);
            if (opened.isEmpty()) {
                return survey(List.of());
            }
            try (Rows all = opened.get()) {
                Optional<List<String>> header = all.columns();
                List<Diagnostic> unknown =
                        header.isPresent() && table.errors() == 0
                                ? map.unknownColumns(header.get())
                                : List.of();
                if (!unknown.isEmpty() || table.errors() > 0) {
                    return survey(unknown);
                }
                read(all, progress);
                return survey(
                        header.isPresent() || rows == 0 ? List.of() : map.unknownColumns(columns));
            } catch (StrictReader.BadByte e) {
                source.report(e, map.style(), table);
                return survey(List.of());
            }
        }

        private void read(Rows all, IntConsumer progress) throws IOException {
            RowReader reader = new RowReader(source.name(), map, vocabulary, imported);
            Optional<Row> row = all.next();
            while (row.isPresent()) {
                rows++;
                row.get().cells().entries().forEach(cell -> columns.add(cell.key().value()));
                count(reader.read(row.get()));
                progress.accept(rows);
                row = all.next();
            }
        }

        private void count(RowReader.Outcome outcome) {
            if (outcome instanceof RowReader.Made made) {
                add(made.meeting());
            } else if (outcome instanceof RowReader.Skipped) {
                skipped++;
            } else if (outcome instanceof RowReader.Known) {
                known++;
            } else {
                List<Diagnostic> problems = ((RowReader.Bad) outcome).problems();
                bad++;
                errors += problems.size();
                for (Diagnostic problem : problems) {
                    if (told.size() < MOST_TOLD) {
                        told.add(problem);
                    }
                }
            }
        }

        private void add(Meeting meeting) {
            MeetingId id = NewRecords.free(meeting.id(), taken);
            renamed += id.equals(meeting.id()) ? 0 : 1;
            NewRecord record = new NewRecord(id, RecordWriter.text(meeting));
            taken.put(id, record.path());
            added.add(id);
            if (samples.size() < samplesWanted) {
                samples.add(record);
            }
        }

        private Survey survey(List<Diagnostic> ofMap) {
            List<Diagnostic> ofTable = new ArrayList<>(table.sorted());
            ofTable.addAll(told);
            ofTable.sort(null);
            List<Diagnostic> diagnostics = new ArrayList<>(ofMap);
            diagnostics.addAll(source.withExcerpts(ofTable, map.style().charset()));
            int all = errors + ofMap.size() + table.errors();
            boolean hopeless = !ofMap.isEmpty();
            return new Survey(
                    rows + broken(),
                    skipped,
                    known,
                    hopeless ? 0 : bad + broken(),
                    hopeless ? List.of() : added,
                    renamed,
                    hopeless ? List.of() : samples,
                    diagnostics,
                    all);
        }

        /** Rows that could not even be read. */
        private int broken() {
            return rows == 0 ? 0 : table.errors();
        }
    }

    /**
     * The records that a survey found.
     *
     * @param survey of this very table
     * @param progress told how many records have been made
     */
    public TableRecords records(Survey survey, IntConsumer progress) throws IOException {
        Problems problems = new Problems(source.name(), "", false);
        Rows rows =
                source.open(map.style(), problems)
                        .orElseThrow(() -> new IOException("it changed while it was read"));
        RowReader reader = new RowReader(source.name(), map, vocabulary, imported);
        return new TableRecords(rows, reader, survey, progress);
    }
}
