package dev.relations.cli.shells;

import dev.relations.completion.Candidate;
import dev.relations.render.Visible;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What zsh asks. Arguments: the words before the cursor's without quotes, and last the cursor's
 * word up to the cursor as it is typed.
 *
 * <p>The answer is a line {@code menu}, where the candidates do not share what is typed and zsh is
 * not to insert what they share; else {@code -}. Behind it, for each group of candidates, a line
 * with its name, how many they are, and {@code -} or {@code open} where no blank follows, parted by
 * blanks; then as many lines of what is shown, with a colon before what is known of it, and as many
 * of what is inserted, around which zsh puts the quotes.
 */
record ZshRequest(List<String> words) implements Request {

    static ZshRequest of(List<String> arguments) {
        return new ZshRequest(ShellWord.words(arguments, ShellWord::posix));
    }

    private record Group(String name, boolean whole) {

        // Written out: the first comparison of a record that has none of its own takes
        // milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group group && name.equals(group.name) && whole == group.whole;
        }

        @Override
        public int hashCode() {
            return whole ? name.hashCode() : ~name.hashCode();
        }
    }

    @Override
    public void answer(List<Candidate> candidates, PrintWriter out) {
        Closest closest = Closest.of(candidates, words.get(index()));
        boolean shared = closest.beginAsTyped() || candidates.size() == 1;
        out.print(shared ? "-\n" : "menu\n");
        Map<Group, List<Candidate>> groups = new LinkedHashMap<>();
        for (Candidate each : closest.candidates()) {
            groups.computeIfAbsent(new Group(each.group(), each.whole()), g -> new ArrayList<>())
                    .add(each);
        }
        groups.forEach((group, members) -> print(group, members, out));
    }

    private static void print(Group group, List<Candidate> members, PrintWriter out) {
        out.print(group.name + " " + members.size() + (group.whole ? " -\n" : " open\n"));
        for (Candidate each : members) {
            String display = escaped(Visible.of(each.display()));
            out.print(display + ":" + Visible.of(each.description()) + "\n");
        }
        members.forEach(each -> out.print(escaped(each.value()) + "\n"));
    }

    /** A colon ends what is shown, and what is inserted too. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(":", "\\:");
    }
}
