package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.Problems;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlScalar;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The rows of a CSV or TSV file. */
final class CsvRows implements Rows {

    private final JsonParser parser;
    private final Problems problems;
    private final List<String> columns;
    private int number;
    private boolean ended;

    CsvRows(Reader text, CsvSchema schema, TableStyle style, Problems problems) throws IOException {
        this.problems = problems;
        this.parser =
                CsvFactory.builder()
                        .enable(CsvReadFeature.WRAP_AS_ARRAY)
                        .configure(CsvReadFeature.ALLOW_COMMENTS, style.comments())
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxStringLength(RowSource.LARGEST_ROW)
                                        .build())
                        .build()
                        .createParser(new WithSchema(schema), text);
        this.columns = style.columns().isEmpty() ? header() : style.columns();
    }

    /** How cells are parted and quoted. */
    static CsvSchema schema(TableStyle style, boolean tabs) {
        CsvSchema.Builder schema = CsvSchema.builder();
        schema.setColumnSeparator(style.separator().orElse(tabs ? '\t' : ','));
        schema.setAllowComments(style.comments());
        if (style.quote().isPresent() || !tabs) {
            schema.setQuoteChar(style.quote().orElse('"'));
        } else {
            schema.disableQuoteChar();
        }
        return schema.build();
    }

    private static final class WithSchema extends ObjectReadContext.Base {
        private final CsvSchema schema;

        WithSchema(CsvSchema schema) {
            this.schema = schema;
        }

        @Override
        public FormatSchema getSchema() {
            return schema;
        }
    }

    private List<String> header() throws IOException {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlScalar cell : line()) {
            String name = cell.value().strip();
            if (!name.isEmpty() && !seen.add(name)) {
                problems.error(
                        Code.DUPLICATE_COLUMN,
                        cell,
                        "two columns are named \"" + name + "\"",
                        "rename one of them, or name all columns in the map under columns");
            }
            names.add(name);
        }
        if (names.isEmpty() && problems.errors() == 0) {
            problems.error(
                    Code.EMPTY_FILE,
                    Mark.START,
                    1,
                    "the table is empty",
                    Optional.of("its first line names the columns"));
        }
        return names;
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.of(columns);
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (true) {
            List<YamlScalar> cells = line();
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            number++;
            Mark start = new Mark(cells.get(0).start().line(), 1, 0);
            if (cells.size() == columns.size() || isPadded(cells)) {
                return Optional.of(
                        Row.of(number, start, columns, cells.subList(0, columns.size())));
            }
            problems.error(
                    Code.UNEVEN_ROW,
                    start,
                    1,
                    "row "
                            + number
                            + " has "
                            + cells.size()
                            + " cells, the table has "
                            + columns.size()
                            + " columns",
                    Optional.of("put a cell that holds a separator or a line end into quotes"));
        }
    }

    /** Whether nothing but separators is too many. */
    private boolean isPadded(List<YamlScalar> cells) {
        return cells.size() > columns.size()
                && isBlank(cells.subList(columns.size(), cells.size()));
    }

    private static boolean isBlank(List<YamlScalar> cells) {
        for (YamlScalar cell : cells) {
            if (!cell.value().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The cells of the next line that is not blank; none at the end. */
    private List<YamlScalar> line() throws IOException {
        List<YamlScalar> cells = new ArrayList<>();
        try {
            while (!ended) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    ended = true;
                } else if (token == JsonToken.START_ARRAY) {
                    cells.clear();
                } else if (token == JsonToken.END_ARRAY) {
                    if (!isBlank(cells)) {
                        return cells;
                    }
                } else {
                    cells.add(Row.text(parser.getString(), mark(parser.currentTokenLocation())));
                }
            }
        } catch (JacksonIOException e) {
            // The library wraps what the file's own reading throws.
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            broken(
                    Code.TOO_LARGE,
                    parser.currentTokenLocation(),
                    "a cell has more than " + RowSource.LARGEST_ROW + " characters",
                    "close the quote that opens here, or leave the row out");
        } catch (StreamReadException e) {
            boolean open = String.valueOf(e.getOriginalMessage()).contains("closing quote");
            broken(
                    Code.TABLE_SYNTAX,
                    open ? parser.currentTokenLocation() : e.getLocation(),
                    open
                            ? "this quote is never closed"
                            : "text stands behind the closing quote of a cell",
                    open
                            ? "close it, or double a quote that belongs to the text"
                            : "double a quote that belongs to the text: \"\"");
        }
        return List.of();
    }

    /** Where the cells of what follows begin can no longer be told. */
    private void broken(Code code, TokenStreamLocation place, String message, String remedy) {
        ended = true;
        problems.error(code, mark(place), 1, message, Optional.of(remedy));
    }

    private static Mark mark(TokenStreamLocation location) {
        return new Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), 0);
    }

    @Override
    public void close() {
        parser.close();
    }
}
