package dev.relations.cli.adding;

import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Screens;
import dev.relations.cli.outside.Asker;
import dev.relations.completion.Candidate;
import dev.relations.interview.Consent;
import dev.relations.interview.Interview;
import dev.relations.render.Screen;
import dev.relations.render.Style;
import dev.relations.render.Visible;
import dev.relations.render.Width;
import dev.relations.store.RecordWriter;
import dev.relations.yaml.YamlWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** How questions, and what comes of answers, look. */
public final class AskedText {

    /** Columns that stay free for an answer. */
    private static final int ROOM = 8;

    /** Columns of the usual answer that are shown beside the question; else below it. */
    private static final int LEAST = 20;

    private final Relations relations;
    private final Asker asker;
    private final PrintWriter err;

    /** On the terminal of a command. */
    public AskedText(Relations relations, Asker asker) {
        this.relations = relations;
        this.asker = asker;
        this.err = relations.environment().err();
    }

    /** Puts a question, and waits for the reply. */
    public Asker.Reply ask(Asker.Put question) {
        return asker.ask(question);
    }

    private Screen screen() {
        return Screens.ofErrors(relations, asker.columns());
    }

    /**
     * The next question.
     *
     * @param typed what stands in the line from the beginning
     * @param refused what was answered in vain, if anything
     */
    Asker.Put put(Interview at, String typed, String refused, Consumer<String> unfinished) {
        List<String> earlier = new ArrayList<>(at.usual().stream().toList());
        if (!refused.isEmpty()) {
            earlier.add(refused);
        }
        return new Asker.Put(
                prompt(at.question().orElseThrow().label(), at.usual()),
                typed,
                earlier,
                at.question().get().isText(),
                at::offers,
                unfinished);
    }

    /** A question with a few fixed answers. */
    Asker.Put put(String label, String usual, List<String> answers) {
        return put(label, usual, typed -> offers(answers, typed));
    }

    /** A question with an answer that is taken when nothing is typed. */
    public Asker.Put put(String label, String usual, Function<String, List<Candidate>> offers) {
        return new Asker.Put(
                prompt(label, Optional.of(usual)), "", List.of(usual), false, offers, line -> {});
    }

    /** Those of a few fixed answers that begin with what was typed. */
    public static List<Candidate> offers(List<String> answers, String typed) {
        return answers.stream()
                .filter(each -> each.startsWith(typed))
                .map(each -> new Candidate(each, each, "", "answers", true))
                .toList();
    }

    private String prompt(String label, Optional<String> usual) {
        Screen screen = screen();
        String shown = usual.map(u -> Visible.of(u.replace('\n', ' '))).orElse("");
        int most = screen.pageWidth() - ROOM;
        int room = most - Width.of(label);
        boolean apart = room < Math.min(LEAST, Width.of(shown));
        StringBuilder prompt = new StringBuilder(" ".repeat(indent(label)));
        if (apart) {
            for (String line : Width.wrapped(label.strip(), most)) {
                prompt.append(screen.styled(Style.HEADING, line)).append('\n');
            }
        } else {
            prompt.append(screen.styled(Style.HEADING, label.strip()));
        }
        if (!shown.isEmpty()) {
            String brackets = "[" + Width.cut(shown, apart ? most : room, screen.ellipsis()) + "]";
            prompt.append(apart ? "" : " ").append(screen.styled(Style.DIM, brackets));
        }
        String mark = screen.either(" › ", " > ");
        return prompt.append(apart && shown.isEmpty() ? mark.strip() + " " : mark).toString();
    }

    private static int indent(String label) {
        return label.length() - label.stripLeading().length();
    }

    /** Whether to go on with what was told before; empty if the user leaves. */
    Optional<Boolean> goOn(Interview resumed) {
        int answers = resumed.given().size();
        String date =
                resumed.given().stream()
                        .filter(given -> given.question().equals("date"))
                        .map(given -> " of " + given.answer())
                        .findFirst()
                        .orElse("");
        note("There is an unfinished record" + date + " with " + counted(answers) + ":");
        YamlWriter.write(resumed.told().fields(), RecordWriter.STYLE).lines().forEach(this::note);
        note("no drops it and begins another.");
        while (true) {
            Asker.Reply reply = ask(put("Go on with it", "yes", List.of("yes", "no")));
            if (!(reply instanceof Asker.Reply.Typed typed)) {
                return Optional.empty();
            }
            String answer = typed.text().strip();
            if (answer.isEmpty() || Consent.isYes(answer)) {
                return Optional.of(true);
            } else if (Consent.isNo(answer)) {
                return Optional.of(false);
            }
            refused("answer yes or no", "");
        }
    }

    private static String counted(int answers) {
        return answers == 1 ? "one answer" : answers + " answers";
    }

    /** Something to know of the last answer. */
    void note(String text) {
        line("  ", Style.DIM, text);
    }

    /** How answers are given. */
    void begin() {
        hint(
                "Enter takes what stands in brackets, "
                        + (asker.edits() ? "the up arrow brings it into the line, " : "")
                        + "- leaves it out, < goes back, ? tells more"
                        + (asker.edits() ? ", Tab offers" : "")
                        + ". Ctrl-C stops and keeps what you have.");
    }

    /** How to answer. */
    public void hint(String text) {
        line("", Style.DIM, text);
    }

    /** Why an answer is not taken. */
    public void refused(String reason, String remedy) {
        line("  ", Style.ERROR, reason);
        if (!remedy.isEmpty()) {
            line("  ", Style.PLAIN, screen().either("→ ", "-> ") + remedy);
        }
    }

    private void line(String indent, Style style, String text) {
        Screen screen = screen();
        for (String line :
                Width.wrapped(Visible.of(text), screen.pageWidth() - indent.length() - 1)) {
            err.println(indent + screen.styled(style, line));
        }
        err.flush();
    }
}
