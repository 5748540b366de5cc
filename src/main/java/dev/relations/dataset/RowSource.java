package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.Problems;
import dev.relations.yaml.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file whose rows can be read, again and again.
 *
 * @param file where it is
 * @param name what diagnostics call it
 */
public record RowSource(Path file, String name) {

    /** How many characters a row may have; a record can hold no more. */
    static final int LARGEST_ROW = 2_000_000;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Longer lines are not shown. */
    private static final int LONGEST_EXCERPT = 20_000;

    /** Opens the rows; none if the format is not known. */
    Optional<Rows> open(TableStyle style, Problems problems) throws IOException {
        Optional<TableFormat> format = style.format().or(() -> TableFormat.ofFile(name));
        if (format.isEmpty()) {
            problems.error(
                    Code.TABLE_SYNTAX,
                    Mark.START,
                    1,
                    "the name of the file does not tell its format",
                    Optional.of("add format: csv to the map, or tsv, jsonl, json, ics"));
            return Optional.empty();
        }
        Reader text = text(style.charset());
        return Optional.of(
                switch (format.get()) {
                    case CSV -> new CsvRows(text, CsvRows.schema(style, false), style, problems);
                    case TSV -> new CsvRows(text, CsvRows.schema(style, true), style, problems);
                    case JSONL -> new JsonLineRows(text, problems);
                    case JSON -> new JsonRows(text, problems);
                    case ICS -> new CalendarRows(text, name, problems);
                });
    }

    private Reader text(Charset charset) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new StrictReader(in, charset);
    }

    /** Says where the text stops being one of its charset. */
    void report(StrictReader.BadByte bad, TableStyle style, Problems problems) {
        String charset = style.charset().name();
        problems.error(
                Code.NOT_UTF_8,
                new Mark(bad.line(), bad.column(), 0),
                1,
                "the byte 0x" + HEX.toHexDigits((byte) bad.value()) + " is no " + charset + " here",
                Optional.of(
                        "add charset: windows-1252 or whichever it is to the map, or convert the"
                                + " file with iconv"));
    }

    /** The same diagnostics with the lines of the file that they are about. */
    List<Diagnostic> withExcerpts(List<Diagnostic> diagnostics, Charset charset) {
        Map<Integer, String> lines = new HashMap<>();
        for (Diagnostic each : diagnostics) {
            lines.put(each.line(), "");
        }
        int last = lines.keySet().stream().max(Integer::compare).orElse(0);
        try (BoundedLines text = new BoundedLines(text(charset), LONGEST_EXCERPT)) {
            Optional<String> line = text.next();
            while (line.isPresent() && text.number() <= last) {
                String found = text.isCut() ? "" : line.get();
                lines.computeIfPresent(text.number(), (number, none) -> found);
                line = text.next();
            }
        } catch (IOException e) {
            // The lines that can be read are shown; why the rest cannot has been told.
        }
        List<Diagnostic> shown = new ArrayList<>(diagnostics.size());
        for (Diagnostic each : diagnostics) {
            shown.add(each.withExcerpt(lines.getOrDefault(each.line(), "")));
        }
        return shown;
    }
}
