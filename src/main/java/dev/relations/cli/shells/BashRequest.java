package dev.relations.cli.shells;

import dev.relations.completion.Candidate;
import dev.relations.render.Visible;
import dev.relations.render.Width;
import dev.relations.vocabulary.Spelling;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What bash asks. Arguments: the line up to the cursor, {@code COMP_WORDBREAKS}, {@code COMP_TYPE},
 * and the columns of the terminal.
 *
 * <p>The answer is a line of what {@code compopt} is to switch on, or {@code -}, and a line for
 * each entry of {@code COMPREPLY}. Readline puts an entry in the place of the last piece of the
 * word: what stands behind a quote that is not closed, or else behind the last of the word breaks,
 * of which {@code :} and {@code =} are two. Quotes it adds only where one is open, so an entry
 * brings its own.
 */
final class BashRequest implements Request {

    /** The type of a usual completion: a first Tab. */
    private static final char TAB = '\t';

    /** The type of one that only lists: a second Tab. */
    private static final char LIST = '?';

    /** The types that list at once, and insert what all share. */
    private static final String LIST_AT_ONCE = "!@";

    private static final char MENU = '%';

    private final List<String> words;
    private final String typed;
    private final ShellWord word;
    private final int piece;
    private final boolean redirected;
    private final char type;
    private final int columns;

    private BashRequest(BashLine line, String breaks, char type, int columns) {
        this.typed = line.typed();
        this.word = ShellWord.posix(typed);
        this.piece = piece(typed, word.open(), breaks);
        this.redirected = line.redirected();
        this.words = new ArrayList<>(line.words());
        if (!words.isEmpty()) {
            words.remove(0);
        }
        words.add(word.text());
        this.type = type;
        this.columns = columns;
    }

    static BashRequest of(List<String> arguments) {
        return new BashRequest(
                BashLine.of(arguments.get(0)),
                arguments.get(1),
                (char) Integer.parseInt(arguments.get(2)),
                Integer.parseInt(arguments.get(3)));
    }

    /** Where the piece begins that an entry takes the place of. */
    private static int piece(String typed, char open, String breaks) {
        int begin = 0;
        char quote = 0;
        for (int at = 0; at < typed.length(); at++) {
            char c = typed.charAt(at);
            if (c == '\\' && quote != '\'') {
                at++;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
                begin = open == 0 ? begin : at + 1;
            } else if (quote == 0 && breaks.indexOf(c) >= 0) {
                begin = at + 1;
            }
        }
        return begin;
    }

    @Override
    public List<String> words() {
        return words;
    }

    @Override
    public boolean isOfFile() {
        return redirected;
    }

    @Override
    public void answer(List<Candidate> candidates, PrintWriter out) {
        String kept = ShellWord.posix(typed.substring(0, piece)).text();
        List<Candidate> fitting = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        for (Candidate each : Closest.of(candidates, word.text()).candidates()) {
            if (each.value().startsWith(kept)) {
                fitting.add(each);
                entries.add(quoted(each.value().substring(kept.length())));
            }
        }
        boolean whole = fitting.stream().allMatch(Candidate::whole);
        out.print(whole ? "nosort\n" : "nosort nospace\n");
        if (entries.size() > 1 && type == LIST) {
            table(fitting).forEach(line -> out.print(line + "\n"));
        } else if (entries.size() > 1 && LIST_AT_ONCE.indexOf(type) >= 0) {
            (lengthens(entries) ? entries : apart(table(fitting)))
                    .forEach(line -> out.print(line + "\n"));
        } else if (entries.size() > 1 && type != MENU && !lengthens(entries)) {
            shareOnly(typed.substring(piece), out);
        } else if (entries.size() == 1 && !whole && word.open() != 0 && type == TAB) {
            shareOnly(entries.get(0), out);
        } else {
            entries.forEach(entry -> out.print(entry + "\n"));
        }
    }

    /**
     * Two entries that only share this: readline inserts no more than it, nor a quote that would
     * end the word, and lists nothing yet.
     */
    private static void shareOnly(String text, PrintWriter out) {
        out.print(text + "1\n" + text + "2\n");
    }

    @Override
    public void answerFiles(boolean onlyFolders, PrintWriter out) {
        out.print(onlyFolders ? "dirnames filenames\n" : "default filenames\n");
    }

    /**
     * Whether what all entries share is as much as what is typed. Otherwise readline would take
     * away letters that were typed; a second Tab lists all the same.
     */
    private boolean lengthens(List<String> entries) {
        String shared = entries.get(0);
        for (String entry : entries) {
            int length = 0;
            int most = Math.min(shared.length(), entry.length());
            while (length < most && shared.charAt(length) == entry.charAt(length)) {
                length++;
            }
            shared = shared.substring(0, length);
        }
        String there = typed.substring(piece);
        return shared.length() >= there.length()
                && Spelling.fold(shared).startsWith(Spelling.fold(there));
    }

    /** A blank entry besides, so that the others share nothing that readline would insert. */
    private static List<String> apart(List<String> lines) {
        List<String> apart = new ArrayList<>(lines);
        apart.add(" ");
        return apart;
    }

    /** The candidates and what there is to know of them, as wide as the terminal. */
    private List<String> table(List<Candidate> candidates) {
        int most = columns * 2 / 5;
        int width = 0;
        for (Candidate each : candidates) {
            int needed = Width.of(Visible.of(each.display()));
            width = needed <= most ? Math.max(width, needed) : width;
        }
        List<String> lines = new ArrayList<>(candidates.size());
        for (Candidate each : candidates) {
            String display = Width.padded(Visible.of(each.display()), width);
            String line = display + "  " + Visible.of(each.description());
            lines.add(Width.cut(line, columns - 1, "…").stripTrailing());
        }
        return lines;
    }

    /** A value as it has to be typed behind what stays. */
    private String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 8);
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (word.open() == '\'') {
                quoted.append(c == '\'' ? "'\\''" : String.valueOf(c));
            } else {
                boolean special =
                        word.open() == '"'
                                ? "\\\"$`".indexOf(c) >= 0
                                : c < 0x80
                                        && !Character.isLetterOrDigit(c)
                                        && "_%+,./:=@^-".indexOf(c) < 0;
                boolean plain = c == '#' && piece + at > 0 || c == '~' && piece + at > 0;
                quoted.append(special && !plain ? "\\" : "").append(c);
            }
        }
        return quoted.toString();
    }
}
