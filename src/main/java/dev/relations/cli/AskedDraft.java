package dev.relations.cli;

import dev.relations.cli.KeptDraft.Kept;
import dev.relations.interview.Background;
import dev.relations.interview.Interview;
import dev.relations.interview.Interview.Given;
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

    private static final String BACK = "<";
    private static final String HELP = "?";

    private final Relations relations;
    private final Records records;
    private final Messages messages;
    private final AskedText asked;
    private final Optional<KeptDraft> draft;
    private boolean toldThatNotKept;

    AskedDraft(Relations relations, Records records) {
        this.relations = relations;
        this.records = records;
        this.messages = new Messages(relations);
        this.asked = new AskedText(relations);
        this.draft = KeptDraft.of(relations.environment(), records.path());
    }

    int add(boolean dryRun) {
        Background background =
                new Background(
                        records.meetings(), records.vocabulary(), relations.environment().today());
        Optional<Kept> kept = draft.flatMap(KeptDraft::kept);
        try (Asker asker = relations.asker()) {
            asked.hint(
                    "Enter takes what stands in brackets, the up arrow brings it into the line, -"
                            + " leaves it out, < goes back, ? tells more, Tab offers. Ctrl-C stops"
                            + " and keeps what you have.");
            if (kept.isEmpty()) {
                return ask(asker, Interview.of(background), "", dryRun);
            }
            Interview resumed = Interview.of(background).resumed(kept.get().answers());
            Optional<Boolean> goOn = asked.goOn(asker, resumed);
            if (goOn.isEmpty()) {
                return left();
            } else if (!goOn.get()) {
                drop();
                return ask(asker, Interview.of(background), "", dryRun);
            } else if (!kept.get().edited().isEmpty()) {
                return review(asker, resumed, kept.get().edited(), dryRun);
            }
            boolean whole = resumed.given().size() == kept.get().answers().size();
            return ask(asker, resumed, whole ? kept.get().unfinished() : "", dryRun);
        }
    }

    private int ask(Asker asker, Interview begin, String unfinished, boolean dryRun) {
        Interview at = begin;
        String typed = unfinished;
        String refused = "";
        while (at.question().isPresent()) {
            Interview now = at;
            Asker.Reply reply =
                    asker.ask(asked.put(now, typed, refused, line -> keep(now.given(), line, "")));
            if (reply instanceof Asker.Reply.Left left) {
                keep(at.given(), left.unfinished(), "");
                return left();
            }
            String text = withoutStem(((Asker.Reply.Typed) reply).text().strip(), typed);
            typed = "";
            refused = "";
            if (text.equals(HELP)) {
                asked.hint(at.question().get().help());
            } else if (text.equals(BACK)) {
                at = back(at);
            } else if (at.answer(text) instanceof Interview.Step.Next next) {
                at = next.interview();
                at.notes().forEach(asked::note);
                keep(at.given(), "", "");
            } else if (at.answer(text) instanceof Interview.Step.Again again) {
                asked.refused(again.reason(), again.remedy());
                refused = text;
            }
        }
        return review(asker, at, "", dryRun);
    }

    /** A mark behind what stood in the line from the beginning is meant alone. */
    private static String withoutStem(String text, String stem) {
        boolean marked = text.equals(stem + BACK) || text.equals(stem + HELP);
        return marked ? text.substring(stem.length()) : text;
    }

    private Interview back(Interview at) {
        Optional<Interview> before = at.back();
        if (before.isEmpty()) {
            asked.refused("this is the first question", "Ctrl-C stops");
        }
        return before.orElse(at);
    }

    /**
     * Shows the record, and does with it what the user says.
     *
     * @param edited its text from the editor; empty if it is as it was told
     */
    private int review(Asker asker, Interview told, String edited, boolean dryRun) {
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
            AskedReview.Choice choice = review.choice(asker, text, told.told().entries(), dryRun);
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
                    keep(told.given(), "", changed ? text : "");
                }
                case BACK -> {
                    if (changed) {
                        asked.refused(
                                "the record was edited, and the answers do not know of it",
                                "write, edit or drop it");
                        continue;
                    }
                    return ask(asker, back(told), "", dryRun);
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

    private void keep(List<Given> answers, String unfinished, String edited) {
        try {
            if (draft.isPresent()) {
                draft.get().keep(new Kept(answers, unfinished, edited));
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
