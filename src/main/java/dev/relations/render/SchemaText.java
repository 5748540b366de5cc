package dev.relations.render;

import java.io.PrintWriter;
import java.util.Map;

/** A schema as JSON. */
public final class SchemaText {

    private SchemaText() {}

    /** Writes a schema, whose values are maps, lists, strings, integers and booleans. */
    public static void write(Map<String, Object> schema, PrintWriter out) {
        JsonText.pretty(schema, out);
        out.flush();
    }
}
