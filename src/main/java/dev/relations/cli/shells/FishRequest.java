package dev.relations.cli.shells;

import dev.relations.completion.Candidate;
import dev.relations.render.Visible;
import java.io.PrintWriter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What fish asks. Arguments: the words before the cursor's without quotes, and last the cursor's
 * word up to the cursor as it is typed.
 *
 * <p>The answer is a line {@code files}, {@code folders} or {@code -}, and behind it a line for
 * each candidate: what is inserted, a tab, and what is known of it. Fish puts the quotes around,
 * and shows only what has the typed letters in it: where the value has not, another spelling takes
 * its place, and the value stands in the description.
 */
record FishRequest(List<String> words) implements Request {

    static FishRequest of(List<String> arguments) {
        return new FishRequest(ShellWord.words(arguments, ShellWord::fish));
    }

    @Override
    public void answer(List<Candidate> candidates, PrintWriter out) {
        out.print("-\n");
        for (Candidate each : candidates) {
            String inserted = inserted(each);
            String description = Visible.of(each.description());
            boolean itself = inserted.equals(each.value());
            out.print(
                    inserted
                            + "\t"
                            + (itself ? "" : Visible.of(each.display()) + " · ")
                            + description
                            + "\n");
        }
    }

    private String inserted(Candidate each) {
        for (String spelling : List.of(each.value(), each.fitting())) {
            if (isShown(spelling)) {
                return spelling;
            }
            String plain = withoutMarks(spelling);
            if (isShown(plain)) {
                return plain;
            }
        }
        return each.value();
    }

    private boolean isShown(String value) {
        String typed = words.get(index());
        return value.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    /** Letters without their accents; names are compared without. */
    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
