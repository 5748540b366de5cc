package dev.relations.dataset;

import dev.relations.diagnostic.Code;
import dev.relations.store.Problems;
import dev.relations.yaml.Mark;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON values with their places. A key that is said twice is an error. */
final class JsonTree {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(RowSource.LARGEST_ROW)
                                    .maxNestingDepth(100)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final int lineBefore;

    /**
     * @param lineBefore how many lines of the file stand before the text
     */
    JsonTree(Reader text, int lineBefore) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        this.lineBefore = lineBefore;
    }

    JsonParser parser() {
        return parser;
    }

    /** The value that begins with the parser's token. */
    YamlNode value() {
        JsonToken token = parser.currentToken();
        Mark start = mark(parser.currentTokenLocation());
        if (token == JsonToken.START_OBJECT) {
            return object(start);
        } else if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return new YamlSequence(items, true, start, start);
        } else if (token == JsonToken.VALUE_STRING) {
            return Row.text(parser.getString(), start);
        }
        return new YamlScalar(parser.getString(), true, YamlScalar.Style.FOLDED, start, start);
    }

    private YamlMapping object(Mark start) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            YamlScalar key = Row.text(parser.currentName(), mark(parser.currentTokenLocation()));
            parser.nextToken();
            entries.add(new YamlMapping.Entry(key, value()));
        }
        return new YamlMapping(entries, true, start, start);
    }

    Mark mark(TokenStreamLocation location) {
        return new Mark(
                Math.max(1, location.getLineNr()) + lineBefore,
                Math.max(1, location.getColumnNr()),
                0);
    }

    /** Says in our words what the parser found wrong. */
    void report(JacksonException e, String row, Problems problems) {
        String said = String.valueOf(e.getOriginalMessage());
        boolean twice = said.startsWith("Duplicate Object property");
        TokenStreamLocation place =
                e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
        int end = said.indexOf(": ");
        String reason =
                twice
                        ? "the key " + said.substring(said.indexOf('"')) + " is said twice"
                        : said.contains("end-of-input")
                                ? "the JSON ends too early"
                                : said.startsWith("Illegal unquoted character")
                                        ? "a line end or control character stands in a JSON text"
                                        : "this is no JSON: "
                                                + Character.toLowerCase(said.charAt(0))
                                                + said.substring(1, end < 0 ? said.length() : end);
        problems.error(
                twice ? Code.DUPLICATE_KEY : Code.TABLE_SYNTAX,
                mark(place),
                1,
                row + reason,
                Optional.of(twice ? "keep one of the two" : "mend the row, or leave it out"));
    }
}
