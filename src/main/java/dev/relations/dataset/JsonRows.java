package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.Problems;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/** The rows of a JSON array of objects, or of objects one behind the other. */
final class JsonRows implements Rows {

    private final JsonTree tree;
    private final Problems problems;
    private int number;
    private boolean ended;

    JsonRows(Reader text, Problems problems) {
        this.tree = new JsonTree(text, 0);
        this.problems = problems;
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.empty();
    }

    @Override
    public Optional<Row> next() throws IOException {
        try {
            while (!ended) {
                JsonToken token = tree.parser().nextToken();
                if (token == null) {
                    ended = true;
                } else if (token != JsonToken.END_ARRAY && !isOuterArray(token)) {
                    number++;
                    Optional<Row> row = row(tree.value());
                    if (row.isPresent()) {
                        return row;
                    }
                }
            }
        } catch (JacksonIOException e) {
            // The library wraps what the file's own reading throws.
            throw e.getCause();
        } catch (JacksonException e) {
            ended = true;
            tree.report(e, "", problems);
        }
        return Optional.empty();
    }

    private boolean isOuterArray(JsonToken token) {
        return token == JsonToken.START_ARRAY
                && tree.parser().streamReadContext().getNestingDepth() == 1;
    }

    private Optional<Row> row(YamlNode value) {
        if (value instanceof YamlMapping cells) {
            return Optional.of(new Row(number, cells));
        }
        problems.error(
                Code.TABLE_SYNTAX,
                value,
                "row " + number + " is no JSON object",
                "write [{\"column\": \"value\", …}, …]");
        return Optional.empty();
    }

    @Override
    public void close() {
        tree.parser().close();
    }
}
