package dev.relations.schema;

import dev.relations.store.CheckShape;
import dev.relations.store.EntryShape;
import dev.relations.store.MeetingShape;
import dev.relations.store.PartyShape;
import dev.relations.store.PersonShape;
import dev.relations.store.Shape;
import dev.relations.store.TopicShape;
import dev.relations.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema of a file, as plain values that JSON can hold.
 *
 * <p>It agrees with the reader but for what no schema can say: keys that are written twice, an
 * interval that ends before it starts, parties that only this record names, names of countries in
 * unusual capitals or with other accents, and how a number or truth value was spelled ({@code 007},
 * {@code True}) that YAML hands on as its value.
 */
public final class RecordSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private RecordSchema() {}

    /**
     * The schema of one kind of file.
     *
     * @param vocabulary which countries there are, and which topics and persons to propose
     */
    public static Map<String, Object> of(SchemaSubject subject, Vocabulary vocabulary) {
        KindSchemas kinds = new KindSchemas(vocabulary);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        switch (subject) {
            case MEETING -> shape(schema, "A meeting", new MeetingShape(), kinds);
            case PEOPLE -> entries(schema, "Who is who", new PersonShape(), kinds);
            case TOPICS -> entries(schema, "What is talked about", new TopicShape(), kinds);
            case COUNTRIES ->
                    entries(schema, "Countries and organisations", new PartyShape(), kinds);
            case CHECK -> shape(schema, "What is not to be reported", new CheckShape(), kinds);
        }
        Map<String, Object> definitions = kinds.definitions();
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        return schema;
    }

    private static void shape(
            Map<String, Object> schema, String title, Shape<?> shape, KindSchemas kinds) {
        schema.put("title", title);
        schema.putAll(kinds.of(shape, false));
    }

    /** A file with nothing in it is a vocabulary without entries. */
    private static void entries(
            Map<String, Object> schema, String title, EntryShape<?> entry, KindSchemas kinds) {
        schema.put("title", title);
        schema.put("type", List.of("object", "null"));
        if (entry.hasSlugs()) {
            schema.put("propertyNames", Map.of("pattern", "^[a-z0-9]+(?:-[a-z0-9]+)*$"));
        }
        schema.put("additionalProperties", kinds.of(entry, false));
    }
}
