package dev.relations.cli.changing;

import dev.relations.cli.command.Command;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Flag;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Question;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.edit.Contradiction;
import dev.relations.edit.EditException;
import dev.relations.edit.Merging;
import dev.relations.meeting.Meeting;
import java.util.List;
import java.util.Optional;

/** {@code relations merge}: two records of one meeting made one. */
public final class MergeCommand extends Command {

    private final Values ids =
            options.words("ID", "The record to keep, and the one that goes into it.")
                    .naming(Slot.Other.ID);
    private final Flag dryRun = options.flag("--dry-run", "Show what would change.");

    /** One call of the command. */
    public MergeCommand(Relations relations) {
        super(
                relations,
                "merge",
                "Make one record of two that are of the same meeting.",
                "The first takes over what only the second says; where they contradict each"
                        + " other, one is kept and the other noted under differs. The second"
                        + " goes to the trash, and all that refers to it follows.");
    }

    @Override
    public Integer call() {
        if (ids.all().size() != 2) {
            throw CommandException.usage(
                    "merge takes the ids of two records", "relations merge KEPT OTHER");
        }
        Records records = Records.load(relations);
        Meeting first = records.named(ids.all().get(0));
        Meeting second = records.named(ids.all().get(1));
        if (first.id().equals(second.id())) {
            throw CommandException.usage("both are the same record", "name two");
        }
        Changing changing = new Changing(relations, records.path(), "relations merge");
        try {
            Merging merging =
                    Merging.of(
                            records.folder(),
                            records.vocabulary(),
                            first,
                            second,
                            this::prefersSecond);
            int code = changing.showOrMake(dryRun.isGiven(), merging.change());
            if (code == ExitCode.OK) {
                tell(merging);
                changing.tellUnread(merging.unread(), second.id());
            }
            return code;
        } catch (EditException e) {
            throw changing.refused(e);
        }
    }

    private boolean prefersSecond(Contradiction contradiction) {
        Question question = new Question(relations);
        if (dryRun.isGiven() || !question.isPossible()) {
            return false;
        }
        Optional<Integer> choice =
                question.choose(
                        "Which " + contradiction.field() + " is to be kept? The other is noted",
                        List.of(contradiction.first(), contradiction.second()));
        return choice.orElseThrow(() -> CommandException.notFound("nothing was changed")) == 1;
    }

    private void tell(Merging merging) {
        if (!merging.contradictions().isEmpty()) {
            List<String> fields =
                    merging.contradictions().stream().map(Contradiction::field).toList();
            new Messages(relations)
                    .note(
                            "they contradict each other in " + String.join(", ", fields),
                            "see differs in the record");
        }
    }
}
