package dev.relations.cli.help;

import dev.relations.meeting.Keyed;
import dev.relations.query.Field;
import dev.relations.report.Column;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What there is help on besides the commands. */
enum HelpSubject implements Keyed {
    QUERY("query"),
    DATES("dates"),
    FORMATS("formats"),
    COLUMNS("columns"),
    READOUTS("readouts"),
    IMPORT_MAP("import-map"),
    EXIT_CODES("exit-codes"),
    ENVIRONMENT("environment");

    private final String key;

    HelpSubject(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    static Optional<HelpSubject> of(String key) {
        return Keyed.find(values(), key);
    }

    /** The text, ending with a line end. */
    String text() {
        String text = resource();
        return switch (this) {
            case QUERY -> text + fields();
            case COLUMNS -> text + columns();
            default -> text;
        };
    }

    private String resource() {
        String name = key + ".txt";
        try (InputStream in = HelpSubject.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fields() {
        StringBuilder text = new StringBuilder();
        for (Field field : Field.values()) {
            text.append("  ").append(padded(field.key(), 14)).append(field.description());
            text.append('\n');
        }
        return text.toString();
    }

    private static String columns() {
        StringBuilder text = new StringBuilder();
        for (Column column : Column.values()) {
            text.append("  ").append(padded(column.key(), 14)).append(column.description());
            text.append('\n');
        }
        return text.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
