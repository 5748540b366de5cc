package dev.relations.render;

import dev.relations.meeting.Keyed;
import java.util.Optional;

/** The formats of an answer; a pipe never changes which one is written. */
public enum Format implements Keyed {
    TABLE("table", "for people; fitted to a terminal, whole in a pipe"),
    JSON("json", "one JSON value"),
    JSONL("jsonl", "one JSON object a line"),
    CSV("csv", "comma-separated, RFC 4180, with a header"),
    CSV_SAFE("csv-safe", "csv that a spreadsheet takes for text: no cell is a formula"),
    TSV("tsv", "tab-separated, with a header"),
    YAML("yaml", "YAML documents"),
    MARKDOWN("markdown", "a table for a page"),
    IDS("ids", "ids, one a line");

    private final String key;
    private final String description;

    Format(String key, String description) {
        this.key = key;
        this.description = description;
    }

    @Override
    public String key() {
        return key;
    }

    /** What it is, in a few words. */
    public String description() {
        return description;
    }

    /** The format of this name. */
    public static Optional<Format> of(String key) {
        return Keyed.find(values(), key);
    }
}
