package dev.relations.shell;

import dev.relations.shell.Line.Mistake;
import dev.relations.shell.Line.Open;
import dev.relations.shell.Step.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One look through a text by the {@link Grammar}; it is used once. */
final class Scan {

    private final String text;
    private final Predicate<String> ours;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    /** Where the last comment begins that was passed over. */
    private int comment = -1;

    private @Nullable Open open;
    private @Nullable Mistake mistake;

    /** A look through a text, in which these are the commands of ours. */
    Scan(String text, Predicate<String> ours) {
        this.text = text;
        this.ours = ours;
    }

    Line line() {
        if (text.indexOf('\0') >= 0) {
            mistake("there is a NUL character in it, which no text has", "take it out");
        }
        When when = When.ALWAYS;
        skip(true);
        while (at < text.length() && isGood()) {
            int start = at;
            List<Stage> stages = pipeline();
            steps.add(new Step(stages, when, start, at));
            if (isGood()) {
                when = connector();
                skip(true);
            }
        }
        if (isGood() && when != When.ALWAYS) {
            open = Open.OPERATOR;
        }
        return new Line(steps, Optional.ofNullable(open), Optional.ofNullable(mistake));
    }

    private boolean isGood() {
        return open == null && mistake == null;
    }

    private boolean isAt(String operator) {
        return text.startsWith(operator, at);
    }

    private boolean isAtPipe() {
        return isAt("|") && !isAt("||");
    }

    /** Blanks, comments, joined lines, and the ends of lines if these mean nothing here. */
    private void skip(boolean lines) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isAt("\\\n")) {
                at++;
                quoted(c);
            } else if (c == ' ' || c == '\t' || c == '\r' || (lines && c == '\n')) {
                at++;
            } else if (c == '#') {
                comment = at;
                toLineEnd();
            } else {
                return;
            }
        }
    }

    private void toLineEnd() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private When connector() {
        if (isAt("&&") || isAt("||")) {
            boolean and = isAt("&&");
            at += 2;
            return and ? When.AFTER_SUCCESS : When.AFTER_FAILURE;
        }
        if (at < text.length()) {
            at++;
        }
        return When.ALWAYS;
    }

    private List<Stage> pipeline() {
        if (isAt("!")) {
            int start = at;
            toLineEnd();
            String command = text.substring(start + 1, at).strip();
            if (command.isEmpty()) {
                mistake("there is no command behind \"!\"", "write !ls, for example");
            }
            return List.of(new Stage.OfSystem(command, start, at));
        }
        List<Stage> stages = new ArrayList<>(List.of(own()));
        while (isGood() && isAtPipe()) {
            at++;
            skip(true);
            if (at == text.length()) {
                open = Open.OPERATOR;
            } else if ("|;&".indexOf(text.charAt(at)) >= 0) {
                nothingBefore(0);
            } else {
                stages.add(isOurs() ? own() : system());
            }
        }
        return stages;
    }

    /** Whether the next word is a command of ours. */
    private boolean isOurs() {
        int before = at;
        StringBuilder first = new StringBuilder();
        while (at < text.length() && isPlain(text.charAt(at))) {
            first.append(text.charAt(at++));
        }
        at = before;
        return ours.test(first.toString());
    }

    private static boolean isPlain(char c) {
        return " \t\r\n|;&<>".indexOf(c) < 0;
    }

    private Stage own() {
        int start = at;
        List<Word> words = new ArrayList<>();
        List<Redirect> redirects = new ArrayList<>();
        comment = -1;
        skip(false);
        while (isGood() && at < text.length() && !isAtEnd()) {
            char c = text.charAt(at);
            if (c == '>' || c == '<') {
                redirects.add(redirect(c == '<' ? 0 : 1, at));
            } else if (isStream(c)) {
                redirects.add(redirect(c - '0', at++));
            } else if (c == '&') {
                mistake(
                        "a command cannot run in the background here",
                        "leave the & out, or put the word in quotes");
            } else {
                words.add(word());
            }
            skip(false);
        }
        if (isGood() && words.isEmpty()) {
            nothingBefore(redirects.size());
        }
        return new Stage.Own(words, redirects, start, comment < 0 ? at : comment);
    }

    private void nothingBefore(int redirects) {
        int end = isAt("&&") || isAt("||") ? at + 2 : Math.min(at + 1, text.length());
        mistake(
                redirects == 0
                        ? "there is no command before \"" + text.substring(at, end) + "\""
                        : "there is no command whose output to write",
                "write one, such as list");
    }

    private boolean isAtEnd() {
        return isAt("|") || isAt(";") || isAt("&&") || isAt("\n");
    }

    private boolean isStream(char c) {
        return c >= '0'
                && c <= '2'
                && at + 1 < text.length()
                && "<>".indexOf(text.charAt(at + 1)) >= 0;
    }

    private Redirect redirect(int stream, int begin) {
        if (stream == 2 && isAt(">&1") || stream == 1 && isAt(">&2")) {
            at += 3;
            return new Redirect(stream, Redirect.Kind.JOIN, new Word("", at, at, -1), begin);
        }
        Redirect.Kind kind =
                isAt("<")
                        ? Redirect.Kind.READ
                        : isAt(">>") ? Redirect.Kind.APPEND : Redirect.Kind.WRITE;
        at += kind == Redirect.Kind.APPEND ? 2 : 1;
        int start = at;
        skip(false);
        if (at < text.length() && isPlain(text.charAt(at))) {
            return new Redirect(stream, kind, word(), begin);
        }
        mistake("there is no file behind \"" + (stream == 0 ? "<" : ">") + "\"", "name one");
        return new Redirect(stream, kind, new Word("", start, at, -1), begin);
    }

    private Word word() {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (isGood() && at < text.length() && isPlain(text.charAt(at))) {
            char c = text.charAt(at++);
            if (Quoted.begins(c)) {
                word.append(quoted(c));
            } else {
                word.append(c);
            }
        }
        return Word.typed(text.substring(start, at), word.toString(), start);
    }

    /** Passes over what a character begins to quote; its text. */
    private String quoted(char mark) {
        Quoted quoted = Quoted.of(mark, text, at);
        at = quoted.end();
        open = quoted.open().orElse(open);
        return quoted.text();
    }

    /** Commands of the system up to where something else begins. */
    private Stage system() {
        int start = at;
        Compound compound = new Compound();
        while (isGood() && at < text.length() && (compound.isOpen() || !isSystemEnd())) {
            char c = text.charAt(at);
            if (c == '#') {
                toLineEnd();
            } else if (isOfSystemWord(c)) {
                systemWord(compound);
            } else {
                at++;
                if ("|;&()\n".indexOf(c) >= 0) {
                    compound.operator(c);
                }
            }
        }
        if (isGood() && compound.isOpen()) {
            open = compound.isOpenParenthesis() ? Open.PARENTHESIS : Open.OPERATOR;
        }
        return new Stage.OfSystem(text.substring(start, at).strip(), start, at);
    }

    private static boolean isOfSystemWord(char c) {
        return isPlain(c) && c != '(' && c != ')';
    }

    private void systemWord(Compound compound) {
        int start = at;
        while (isGood() && at < text.length() && isOfSystemWord(text.charAt(at))) {
            char c = text.charAt(at++);
            if (Quoted.begins(c)) {
                quoted(c);
            }
        }
        compound.word(text.substring(start, at));
    }

    private boolean isSystemEnd() {
        if (isAt("||") || isAt("&&") || isAt(";") || isAt("\n")) {
            return true;
        }
        if (!isAt("|")) {
            return false;
        }
        int before = at++;
        skip(true);
        boolean end = isOurs() || at == text.length();
        at = before;
        return end;
    }

    private void mistake(String message, String remedy) {
        mistake = new Mistake(message, remedy);
    }
}
