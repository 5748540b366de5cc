package dev.relations.cli.reading;

import dev.relations.cli.command.Choices;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Options;
import dev.relations.cli.command.Value;
import dev.relations.completion.Slot;
import dev.relations.render.Format;

/** The options that choose the format of an answer. */
final class Output {

    private final Value format;
    private final Flag json;
    private final Flag csvSafe;
    private final Flag nul;

    Output(Options options) {
        format =
                options.value(
                                "-f --format",
                                "FORMAT",
                                "table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.")
                        .naming(new Slot.OneOf(Format.class, false));
        json = options.flag("--json", "Short for --format json.");
        csvSafe = options.flag("--csv-safe", "Short for --format csv-safe: no cell is a formula.");
        nul = options.flag("-0 --null", "With ids: end each with a NUL, for xargs -0.");
    }

    /** Whether each id is to end with a NUL. */
    boolean isNul() {
        return nul.isGiven();
    }

    /** The format asked for; a table for people when none is. */
    Format format() {
        String asked = format.or("");
        boolean given = format.text().isPresent();
        if (json.isGiven() && given && !asked.equals("json")) {
            throw CommandException.usage(
                    "--json and --format " + asked + " contradict each other", "keep one of them");
        }
        if (csvSafe.isGiven() && (json.isGiven() || given && !asked.startsWith("csv"))) {
            throw CommandException.usage(
                    "--csv-safe is a format, and so is "
                            + (json.isGiven() ? "--json" : "--format " + asked),
                    "keep one of them");
        }
        if (nul.isGiven() && csvSafe.isGiven()) {
            throw CommandException.usage(
                    "-0 goes with ids, not with --csv-safe", "write --format ids -0");
        }
        if (nul.isGiven() && json.isGiven()) {
            throw CommandException.usage(
                    "-0 goes with ids, not with --json", "write --format ids -0");
        }
        if (nul.isGiven() && given && !asked.equals("ids")) {
            throw CommandException.usage(
                    "-0 goes with ids, not with --format " + asked, "write --format ids -0");
        }
        if (nul.isGiven()) {
            return Format.IDS;
        }
        if (json.isGiven()) {
            return Format.JSON;
        }
        if (csvSafe.isGiven()) {
            return Format.CSV_SAFE;
        }
        return given ? Choices.pick("--format", asked, Format::of, Format.values()) : Format.TABLE;
    }
}
