package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.store.DraftReader;
import dev.relations.store.Problems;
import dev.relations.store.Reading;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes meetings of the rows of one table, which is read from its beginning. */
final class RowReader {

    /** What is wrong with a row as a whole. */
    private static final Set<Code> OF_ROWS =
            EnumSet.of(Code.MISSING_FIELD, Code.DUPLICATE_ROW, Code.TABLE_SYNTAX);

    private final String name;
    private final ImportMap map;
    private final DraftReader drafts;
    private final CountryNames countries;
    private final Set<String> imported;

    /** The number of the row that has each key. */
    private final Map<String, Integer> keys = new HashMap<>();

    /**
     * @param name what diagnostics call the table
     * @param imported the keys of rows that have a record already
     */
    RowReader(String name, ImportMap map, Vocabulary vocabulary, Set<String> imported) {
        this.name = name;
        this.map = map;
        this.drafts = new DraftReader(vocabulary);
        this.countries = map.countries(vocabulary.parties());
        this.imported = imported;
    }

    /** What comes of a row. */
    sealed interface Outcome {}

    /** A record, whose id may be taken. */
    record Made(Meeting meeting) implements Outcome {}

    /** The map does not want it. */
    record Skipped() implements Outcome {}

    /** It has a record already. */
    record Known() implements Outcome {}

    /** It cannot be made a record. */
    record Bad(List<Diagnostic> problems) implements Outcome {}

    Outcome read(Row row) {
        Problems problems = new Problems(name, "", false);
        Cells cells = map.cells(row, countries, problems);
        if (map.skips(cells)) {
            return new Skipped();
        } else if (!row.problems().isEmpty()) {
            return new Bad(row.problems().stream().map(each -> told(each, row)).toList());
        }
        ImportMap.Draft draft = map.draft(cells);
        Integer first = draft.key().isEmpty() ? null : keys.putIfAbsent(draft.key(), row.number());
        if (first != null) {
            problems.error(
                    Code.DUPLICATE_ROW,
                    row.cells().start(),
                    1,
                    "the key " + Problems.quoted(draft.key()) + " is that of row " + first + " too",
                    Optional.of("delete one of them, or make key of more columns in the map"));
        } else if (imported.contains(draft.key())) {
            return new Known();
        }
        Reading<Meeting> reading = drafts.read(name, draft.fields(), draft.words());
        if (reading.value().isPresent() && problems.errors() == 0) {
            return new Made(reading.value().get());
        }
        List<Diagnostic> all = new ArrayList<>(problems.sorted());
        all.addAll(reading.diagnostics());
        return new Bad(all.stream().map(each -> told(each, row)).sorted().toList());
    }

    /** The problem with the row and the column that it is about. */
    private static Diagnostic told(Diagnostic problem, Row row) {
        Optional<String> column =
                OF_ROWS.contains(problem.code())
                        ? Optional.empty()
                        : row.columnAt(problem.line(), problem.column());
        return problem.withMessage(
                "row "
                        + row.number()
                        + column.map(name -> ", column " + Problems.quoted(name)).orElse("")
                        + ": "
                        + problem.message());
    }
}
