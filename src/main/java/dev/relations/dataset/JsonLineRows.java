package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.Problems;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** The rows of a file with one JSON object on each line. A bad line spoils no other. */
final class JsonLineRows implements Rows {

    private final BoundedLines lines;
    private final Problems problems;
    private int number;

    JsonLineRows(Reader text, Problems problems) {
        this.lines = new BoundedLines(text, RowSource.LARGEST_ROW);
        this.problems = problems;
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.empty();
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (true) {
            Optional<String> line = lines.next();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (!line.get().isBlank()) {
                number++;
                Optional<Row> row = lines.isCut() ? tooLong() : row(line.get());
                if (row.isPresent()) {
                    return row;
                }
            }
        }
    }

    private Optional<Row> row(String text) {
        JsonTree tree = new JsonTree(new StringReader(text), lines.number() - 1);
        try {
            tree.parser().nextToken();
            YamlNode value = tree.value();
            if (!(value instanceof YamlMapping cells)) {
                problems.error(
                        Code.TABLE_SYNTAX,
                        start(),
                        1,
                        "row " + number + " is no JSON object",
                        Optional.of("write {\"column\": \"value\", …}, one on each line"));
            } else if (tree.parser().nextToken() != null) {
                problems.error(
                        Code.TABLE_SYNTAX,
                        tree.mark(tree.parser().currentTokenLocation()),
                        1,
                        "row " + number + " holds more than one JSON value",
                        Optional.of("write one on each line, or name the file .json"));
            } else {
                return Optional.of(new Row(number, cells));
            }
        } catch (JacksonException e) {
            tree.report(e, "row " + number + ": ", problems);
        }
        return Optional.empty();
    }

    private Optional<Row> tooLong() {
        problems.error(
                Code.TOO_LARGE,
                start(),
                1,
                "row " + number + " has more than " + RowSource.LARGEST_ROW + " characters",
                Optional.of("leave it out"));
        return Optional.empty();
    }

    private Mark start() {
        return new Mark(lines.number(), 1, 0);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
