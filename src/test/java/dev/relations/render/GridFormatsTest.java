package dev.relations.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** What other programs read of a grid is what it holds. */
class GridFormatsTest {

    private static final String LETTERS = "ab,;\"'\t\r\n \\|=+-@é日";

    private static Grid grid(List<List<String>> rows) {
        Grid.Column[] columns = new Grid.Column[rows.get(0).size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Grid.Column.fixed("c" + i, "c" + i);
        }
        Grid.Builder grid = Grid.of(columns);
        rows.forEach(row -> grid.row(row.stream().map(Grid.Cell::of).toList()));
        return grid.build();
    }

    private static String written(Grid grid, BiConsumer<Grid, PrintWriter> format) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        format.accept(grid, out);
        out.flush();
        return text.toString();
    }

    private static List<List<String>> any(Random random) {
        int columns = 1 + random.nextInt(3);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            rows.add(Stream.generate(() -> anyText(random)).limit(columns).toList());
        }
        return rows;
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static List<List<String>> readCsv(String csv) throws Exception {
        CsvMapper mapper =
                CsvMapper.builder()
                        .enable(CsvReadFeature.WRAP_AS_ARRAY)
                        .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                        .build();
        List<List<String>> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = mapper.readerFor(String[].class).readValues(csv)) {
            lines.forEachRemaining(line -> rows.add(List.of(line)));
        }
        return rows.subList(1, rows.size());
    }

    @RepeatedTest(300)
    void csvIsReadBackAsItWas(RepetitionInfo which) throws Exception {
        List<List<String>> rows = any(new Random(which.getCurrentRepetition()));
        assertThat(readCsv(written(grid(rows), GridCsv::write))).isEqualTo(rows);
    }

    @RepeatedTest(100)
    void safeCsvDiffersByAnApostropheBeforeFormulasAlone(RepetitionInfo which) throws Exception {
        List<List<String>> rows = any(new Random(which.getCurrentRepetition()));
        List<List<String>> read = readCsv(written(grid(rows), GridCsv::writeSafe));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                String value = rows.get(i).get(j);
                boolean formula = !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0;
                assertThat(read.get(i).get(j)).isEqualTo(formula ? "'" + value : value);
            }
        }
    }

    @Test
    void anEmptyValueOfTheOnlyColumnIsNoBlankLine() {
        Grid grid = grid(List.of(List.of("a"), List.of(""), List.of("b")));
        assertThat(written(grid, GridCsv::write)).isEqualTo("c0\na\n\"\"\nb\n");
    }

    @RepeatedTest(100)
    void aLineOfTsvIsARow(RepetitionInfo which) {
        List<List<String>> rows = any(new Random(which.getCurrentRepetition()));
        String text = written(grid(rows), GridTsv::write);
        assertThat(text).endsWith("\n").doesNotContain("\r");
        String[] lines = text.split("\n", -1);
        assertThat(lines).hasSize(rows.size() + 2);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(Stream.of(lines[i + 1].split("\t", -1)).map(GridFormatsTest::unescaped))
                    .isEqualTo(rows.get(i));
        }
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            text.append(
                    c != '\\'
                            ? c
                            : switch (value.charAt(++i)) {
                                case 't' -> '\t';
                                case 'n' -> '\n';
                                case 'r' -> '\r';
                                default -> '\\';
                            });
        }
        return text.toString();
    }
}
