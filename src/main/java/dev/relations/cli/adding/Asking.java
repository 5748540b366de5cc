package dev.relations.cli.adding;

import dev.relations.cli.outside.Asker;
import dev.relations.interview.Interview;
import java.util.Optional;

/** Puts the questions of an interview until all are answered or the user leaves. */
final class Asking {

    static final String BACK = "<";
    private static final String HELP = "?";

    private final AskedText asked;
    private final Keeping keeping;

    /** What is to last, whatever happens next. */
    interface Keeping {

        /**
         * Told after each step, and when the program is ended from outside.
         *
         * @param unfinished what was typed of the next answer
         */
        void keep(Interview at, String unfinished);
    }

    Asking(AskedText asked, Keeping keeping) {
        this.asked = asked;
        this.keeping = keeping;
    }

    /**
     * Asks on from somewhere.
     *
     * @param unfinished what was typed before of the next answer
     * @return the interview with all answers; empty if the user left
     */
    Optional<Interview> ask(Interview from, String unfinished) {
        Interview at = from;
        String typed = unfinished;
        String refused = "";
        while (at.question().isPresent()) {
            Interview now = at;
            Asker.Reply reply =
                    asked.ask(asked.put(now, typed, refused, line -> keeping.keep(now, line)));
            if (reply instanceof Asker.Reply.Left left) {
                keeping.keep(at, left.unfinished());
                return Optional.empty();
            }
            String stem = typed;
            String text = meant(((Asker.Reply.Typed) reply).text().strip(), stem);
            typed = "";
            refused = "";
            if (text.equals(HELP)) {
                asked.hint(at.question().get().help());
                typed = stem;
            } else if (text.equals(BACK)) {
                at = back(stem.isEmpty() ? at : at.offering(stem));
            } else {
                Interview.Step step = at.answer(text);
                if (step instanceof Interview.Step.Next next) {
                    at = next.interview();
                    at.notes().forEach(asked::note);
                } else if (step instanceof Interview.Step.Again again) {
                    asked.refused(again.reason(), again.remedy());
                    refused = text;
                }
            }
            keeping.keep(at, typed);
        }
        return Optional.of(at);
    }

    /**
     * A mark behind what stood in the line from the beginning is meant alone. The keyboards of
     * other scripts have marks of their own.
     */
    static String meant(String text, String stem) {
        String last = text.startsWith(stem) ? text.substring(stem.length()) : text;
        return switch (last) {
            case BACK, "＜" -> BACK;
            case HELP, "？" -> HELP;
            case "－", "ー" -> last.equals(text) ? Interview.NOTHING : text;
            default -> text;
        };
    }

    private Interview back(Interview at) {
        Optional<Interview> before = at.back();
        if (before.isEmpty()) {
            asked.refused("this is the first question", "Ctrl-C stops");
        }
        return before.orElse(at);
    }
}
