package dev.relations.cli.adding;

import dev.relations.cli.adding.KeptDraft.Kept;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.command.Messages;
import dev.relations.cli.command.Records;
import dev.relations.cli.command.Relations;
import dev.relations.cli.outside.Asker;
import dev.relations.interview.Background;
import dev.relations.interview.Interview;
import dev.relations.interview.Interview.Given;
import dev.relations.interview.Question;
import dev.relations.meeting.Meeting;
import dev.relations.store.RecordWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A new record made of answers. Every answer is kept at once, so that whatever ends the questions
 * loses none: the next time they go on where they were.
 */
final class AskedDraft {

    private final Relations relations;
    private final Records records;
    private final Messages messages;
    private final Optional<KeptDraft> draft;
    private boolean toldThatNotKept;

    AskedDraft(Relations relations, Records records) {
        this.relations = relations;
        this.records = records;
        this.messages = new Messages(relations);
        this.draft = KeptDraft.of(relations.environment(), records.path());
    }

    /**
     * Asks for a record.
     *
     * @param said what is answered already
     */
    int add(List<Given> said, boolean dryRun) {
        Background background =
                new Background(
                        records.meetings(), records.vocabulary(), relations.environment().today());
        Optional<Kept> kept = draft.flatMap(KeptDraft::kept);
        try (Asker asker = relations.asker()) {
            AskedText asked = new AskedText(relations, asker);
            asked.begin();
            Asking asking = new Asking(asked, (at, line) -> keep(at, line, ""));
            Interview begin = Interview.of(background).resumed(said, "");
            if (kept.isEmpty()) {
                return ask(asking, asked, begin, "", dryRun);
            }
            if (!said.isEmpty()) {
                messages.note(
                        "what the options say is for another record", "answer no to begin it");
            }
            Interview resumed =
                    Interview.of(background).resumed(kept.get().answers(), kept.get().next());
            Optional<Boolean> goOn = asked.goOn(resumed);
            if (goOn.isEmpty()) {
                return left();
            } else if (!goOn.get()) {
                drop();
                return ask(asking, asked, begin, "", dryRun);
            } else if (!kept.get().edited().isEmpty()) {
                return review(asking, asked, resumed, kept.get().edited(), dryRun);
            }
            return ask(asking, asked, resumed, kept.get().unfinished(), dryRun);
        }
    }

    private int ask(
            Asking asking, AskedText asked, Interview from, String unfinished, boolean dryRun) {
        Optional<Interview> told = asking.ask(from, unfinished);
        return told.isEmpty() ? left() : review(asking, asked, told.get(), "", dryRun);
    }

    /**
     * Shows the record, and does with it what the user says.
     *
     * @param edited its text from the editor; empty if it is as it was told
     */
    private int review(
            Asking asking, AskedText asked, Interview told, String edited, boolean dryRun) {
        AskedReview review = new AskedReview(relations, records, asked);
        String text = edited;
        boolean changed = !edited.isEmpty();
        if (text.isEmpty()) {
            Optional<Meeting> meeting = told.meeting().value().map(list -> list.get(0));
            if (meeting.isEmpty()) {
                told.meeting().diagnostics().forEach(messages::diagnostic);
                return ExitCode.NOT_FOUND;
            }
            text = RecordWriter.text(meeting.get());
        }
        while (true) {
            AskedReview.Choice choice = review.choice(text, told.told().entries(), dryRun);
            switch (choice) {
                case WRITE -> {
                    int code = review.write(text, told.told().entries(), dryRun);
                    if (code == ExitCode.OK && !dryRun) {
                        drop();
                    }
                    return code;
                }
                case EDIT -> {
                    String before = text;
                    text = review.edited(before);
                    changed |= !text.equals(before);
                    keep(told, "", changed ? text : "");
                }
                case BACK -> {
                    if (changed) {
                        asked.refused(
                                "the record was edited, and the answers do not know of it",
                                "write, edit or drop it");
                        continue;
                    }
                    return ask(asking, asked, told.back().orElse(told), "", dryRun);
                }
                case DROP -> {
                    drop();
                    messages.note("nothing was added", "");
                    return ExitCode.OK;
                }
                case LEAVE -> {
                    return left();
                }
            }
        }
    }

    private int left() {
        messages.note(
                "nothing was added; your answers are kept", "relations add goes on with them");
        return ExitCode.INTERRUPTED;
    }

    private void keep(Interview at, String unfinished, String edited) {
        try {
            if (draft.isPresent()) {
                String next = at.question().map(Question::key).orElse("");
                draft.get().keep(new Kept(at.answers(), next, unfinished, edited));
            }
        } catch (IOException e) {
            if (!toldThatNotKept) {
                messages.note(
                        "your answers cannot be kept: " + e.getMessage(),
                        "see that "
                                + draft.map(d -> d.file().toString()).orElse("")
                                + " can be written");
            }
            toldThatNotKept = true;
        }
    }

    private void drop() {
        try {
            if (draft.isPresent()) {
                draft.get().drop();
            }
        } catch (IOException e) {
            messages.note("the kept answers cannot be deleted: " + e.getMessage(), "");
        }
    }
}
