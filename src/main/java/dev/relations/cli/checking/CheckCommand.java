package dev.relations.cli.checking;

import dev.relations.check.Check;
import dev.relations.check.Checked;
import dev.relations.cli.command.Choices;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.Display;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Narrowing;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Value;
import dev.relations.cli.command.Values;
import dev.relations.cli.command.Version;
import dev.relations.completion.Slot;
import dev.relations.diagnostic.Inspection;
import dev.relations.diagnostic.Severity;
import dev.relations.query.Query;
import dev.relations.render.InspectionFormat;
import dev.relations.render.InspectionView;
import dev.relations.store.RecordsFolder;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code relations check}: everything that is wrong or doubtful in the records. */
public final class CheckCommand extends Command {

    private final Values words =
            options.words(
                            "FILE|QUERY",
                            "Files or folders, in the records or elsewhere, ids, or criteria in words;"
                                    + " everything when nothing is said.")
                    .naming(Slot.Other.FILE, Slot.Other.ID, Slot.Other.QUERY);
    private final Narrowing narrowing = new Narrowing(options);
    private final Value format =
            options.value("-f --format", "FORMAT", "text, json, sarif or github.")
                    .naming(new Slot.OneOf(InspectionFormat.class, false));
    private final Value failOn =
            options.value(
                            "--fail-on",
                            "SEVERITY",
                            "Exit with 1 from which on: error (default), warning, hint, or never.")
                    .naming(new Slot.OneOf(FailOn.class, false));

    private final Flag fix =
            options.flag("--fix", "Mend what is safe to mend, and report the rest.");
    private final Flag dryRun = options.flag("--dry-run", "With --fix: show what would be mended.");

    /** One call of the command. */
    public CheckCommand(Relations relations) {
        super(relations, "check", "Find every mistake in the records, in form and in sense.");
    }

    @Override
    public Integer call() {
        if (dryRun.isGiven() && !fix.isGiven()) {
            throw CommandException.usage("--dry-run goes with --fix", "write --fix --dry-run");
        }
        InspectionFormat wanted = format();
        Optional<Severity> failing = failing();
        RecordsFolder folder = Records.folder(relations);
        CheckScope scope = CheckScope.of(words.all(), relations.environment(), folder);
        Check check = new Check(folder, relations.environment().today());
        Checked checked = check.look(scope.drafts());
        Query query = query(scope, checked);
        if (fix.isGiven()) {
            CheckFix mending = new CheckFix(relations, folder);
            Predicate<String> files = scope.wanted(checked, query);
            if (dryRun.isGiven()) {
                return mending.show(checked, files);
            }
            int code = mending.make(checked, files);
            if (code != ExitCode.OK) {
                return code;
            }
            checked = check.look(scope.drafts());
        }
        Inspection inspection = scope.narrowed(checked, query(scope, checked));
        if (inspection.records() == 0 && !checked.paths().isEmpty()) {
            new Messages(relations)
                    .note("no record matches", "relations list takes the same criteria");
        }
        new Display(relations)
                .show(
                        (screen, out) ->
                                new InspectionView(inspection, Version.number())
                                        .write(wanted, screen, out));
        return failing.filter(inspection::reaches).isPresent() ? ExitCode.NOT_FOUND : ExitCode.OK;
    }

    private Query query(CheckScope scope, Checked checked) {
        return narrowing.query(scope.query(), checked.vocabulary(), relations.environment()::today);
    }

    private InspectionFormat format() {
        return format.text()
                .map(
                        text ->
                                Choices.pick(
                                        "--format",
                                        text,
                                        InspectionFormat::of,
                                        InspectionFormat.values()))
                .orElse(InspectionFormat.TEXT);
    }

    private Optional<Severity> failing() {
        return Choices.pick("--fail-on", failOn.or("error"), FailOn::of, FailOn.values())
                .severity();
    }
}
