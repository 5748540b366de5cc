package dev.relations.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.Problems;
import dev.relations.yaml.YamlScalar;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSourceTest {

    @TempDir Path folder;

    /** What was read: each row as its cells with bars between them, then what is wrong. */
    private record Read(List<String> rows, List<String> problems) {}

    @Test
    void quotedCellsHoldSeparatorsQuotesAndLineEnds() throws IOException {
        Read read = read("a.csv", "a,b\n\"1,2\",\"say \"\"yes\"\"\nor no\"\n3,4\n");
        assertThat(read.rows()).containsExactly("1,2|say \"yes\"\nor no", "3|4");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreNoPartOfCells() throws IOException {
        Read read = read("a.csv", "\uFEFFa,b\r\n1,2\r\n\r\n , \r\n3,4\r\n");
        assertThat(read.rows()).containsExactly("1|2", "3|4");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void unevenRowsAreToldAndTheOthersRead() throws IOException {
        Read read = read("a.csv", "a,b\n1\n2,3,4\n5,6,,\n7,8\n");
        assertThat(read.rows()).containsExactly("5|6", "7|8");
        assertThat(read.problems())
                .containsExactly(
                        "a.csv:2:1: error[uneven-row]: row 1 has 1 cells, the table has 2 columns",
                        "a.csv:3:1: error[uneven-row]: row 2 has 3 cells, the table has 2 columns");
    }

    @Test
    void aDuplicatedColumnIsToldAtItsPlace() throws IOException {
        assertThat(read("a.csv", "a,b,a\n1,2,3\n").problems())
                .containsExactly("a.csv:1:5: error[duplicate-column]: two columns are named \"a\"");
    }

    @Test
    void anOpenQuoteEndsTheTableAndTheRowsBeforeItAreRead() throws IOException {
        Read read = read("a.csv", "a,b\n1,2\n3,\"open\n5,6\n");
        assertThat(read.rows()).containsExactly("1|2");
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0))
                .endsWith("error[table-syntax]: this quote is never closed");
    }

    @Test
    void aCellThatIsTooLargeEndsTheTable() throws IOException {
        Read read = read("a.csv", "a,b\n1,2\n\"" + "x\n".repeat(1_100_000));
        assertThat(read.rows()).containsExactly("1|2");
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0)).contains("error[too-large]");
    }

    @Test
    void aLineThatIsTooLargeSpoilsNoOther() throws IOException {
        String huge = "{\"a\": \"" + "x".repeat(2_100_000) + "\"}\n";
        Read read = read("a.jsonl", "{\"a\": 1}\n" + huge + "{\"a\": 3}\n");
        assertThat(read.rows()).containsExactly("1", "3");
        assertThat(read.problems())
                .containsExactly(
                        "a.jsonl:2:1: error[too-large]: row 2 has more than 2000000 characters");
    }

    @Test
    void tsvKnowsNoQuotes() throws IOException {
        assertThat(read("a.tsv", "a\tb\n\"1\t2\"\n").rows()).containsExactly("\"1|2\"");
    }

    @Test
    void aJsonArrayAndObjectsInARowAreRead() throws IOException {
        assertThat(read("a.json", "[{\"a\": 1, \"b\": null},\n {\"a\": \"2\"}]").rows())
                .containsExactly("1|null", "2");
        assertThat(read("a.json", "{\"a\": 1}\n{\"a\": 1e3}").rows()).containsExactly("1", "1e3");
    }

    @Test
    void keysThatAreSaidTwiceAndBadJsonAreToldByLine() throws IOException {
        Read read = read("a.ndjson", "{\"a\": 1, \"a\": 2}\n{\"a\": 3}\n[4]\n{\"a\": }\n");
        assertThat(read.rows()).containsExactly("3");
        assertThat(read.problems()).hasSize(3);
        assertThat(read.problems().get(0)).contains(":1:").contains("the key \"a\" is said twice");
        assertThat(read.problems().get(1)).contains(":3:1:").contains("row 3 is no JSON object");
        assertThat(read.problems().get(2)).contains(":4:").contains("error[table-syntax]");
    }

    @Test
    void anotherCharsetIsToldAtItsByteAndReadWhenNamed() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Path file = folder.resolve("latin.csv");
        Files.write(file, "a,b\n1,2\nS\u00E9journ\u00E9,4\n".getBytes(windows));
        RowSource source = new RowSource(file, "latin.csv");
        assertThat(read(source, StandardCharsets.UTF_8).problems())
                .containsExactly("latin.csv:3:2: error[not-utf-8]: the byte 0xE9 is no UTF-8 here");
        Path json = folder.resolve("latin.json");
        Files.write(json, "[{\"a\": 1},\n{\"a\": \"\u00E9\"}]".getBytes(windows));
        assertThat(read(new RowSource(json, "latin.json"), StandardCharsets.UTF_8).problems())
                .containsExactly(
                        "latin.json:2:8: error[not-utf-8]: the byte 0xE9 is no UTF-8 here");
        assertThat(read(source, windows).rows()).containsExactly("1|2", "S\u00E9journ\u00E9|4");
    }

    @Test
    void aFileWhoseNameTellsNoFormatIsRefused() throws IOException {
        Path file = folder.resolve("table.dat");
        Files.writeString(file, "a b\n");
        Problems problems = new Problems("table.dat", "", false);
        assertThat(new RowSource(file, "table.dat").open(style(StandardCharsets.UTF_8), problems))
                .isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }

    private Read read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return read(new RowSource(file, name), StandardCharsets.UTF_8);
    }

    private static TableStyle style(Charset charset) {
        return new TableStyle(
                Optional.empty(), Optional.empty(), Optional.empty(), charset, List.of(), false);
    }

    private static Read read(RowSource source, Charset charset) throws IOException {
        Problems problems = new Problems(source.name(), "", false);
        List<String> rows = new ArrayList<>();
        try (Rows all = source.open(style(charset), problems).orElseThrow()) {
            for (Optional<Row> row = all.next(); row.isPresent(); row = all.next()) {
                List<String> cells = new ArrayList<>();
                row.get()
                        .cells()
                        .entries()
                        .forEach(cell -> cells.add(((YamlScalar) cell.value()).value()));
                rows.add(String.join("|", cells));
            }
        } catch (StrictReader.BadByte e) {
            source.report(e, style(charset), problems);
        }
        return new Read(rows, problems.sorted().stream().map(Diagnostic::toString).toList());
    }
}
