package dev.relations.cli;

import dev.relations.render.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose the format of an answer. */
final class Output {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "table, json, jsonl, csv, tsv, yaml, markdown or ids.")
    @Nullable String format;

    @Option(names = "--json", description = "Short for --format json.")
    boolean json;

    @Option(
            names = {"-0", "--null"},
            description = "With ids: end each with a NUL, for xargs -0.")
    boolean nul;

    /** The format asked for; a table for people when none is. */
    Format format() {
        if (json && format != null && !format.equals("json")) {
            throw CommandException.usage(
                    "--json and --format " + format + " contradict each other", "keep one of them");
        }
        if (nul && json) {
            throw CommandException.usage(
                    "-0 goes with ids, not with --json", "write --format ids -0");
        }
        if (nul && format != null && !format.equals("ids")) {
            throw CommandException.usage(
                    "-0 goes with ids, not with --format " + format, "write --format ids -0");
        }
        if (nul) {
            return Format.IDS;
        }
        return json
                ? Format.JSON
                : format == null
                        ? Format.TABLE
                        : Choices.pick("--format", format, Format::of, Format.values());
    }
}
