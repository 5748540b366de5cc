package dev.relations.dataset;

import dev.relations.meeting.Keyed;
import java.util.Locale;
import java.util.Optional;

/** How the rows of a file are written. */
public enum TableFormat implements Keyed {
    /** RFC 4180, the first line names the columns. */
    CSV("csv"),
    /** Columns parted by tabs. */
    TSV("tsv"),
    /** One JSON object on each line. */
    JSONL("jsonl"),
    /** A JSON array of objects. */
    JSON("json"),
    /** An iCalendar file, RFC 5545, whose events are the rows. */
    ICS("ics");

    private final String key;

    TableFormat(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The format that the ending of a file's name tells. */
    static Optional<TableFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "ndjson" -> Optional.of(JSONL);
            case "tab" -> Optional.of(TSV);
            case "ical", "icalendar" -> Optional.of(ICS);
            default -> Keyed.find(values(), ending);
        };
    }

    /** Whether all columns are known before the first row. */
    boolean hasHeader() {
        return this == CSV || this == TSV;
    }
}
