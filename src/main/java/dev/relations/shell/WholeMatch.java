package dev.relations.shell;

import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes all candidates: they have been looked for by what they mean, so that {@code yoko} finds
 * Kamikawa Yoko. Only what is typed on while they are listed narrows them, by any of their words.
 */
final class WholeMatch implements CompletionMatcher {
    private String typed = "";
    private boolean narrowing;
    private List<Candidate> matching = List.of();

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            @Nullable String originalGroupName) {
        typed = line.word();
        narrowing = !(line instanceof LineParser.AtCursor || line instanceof AnswerParser.Whole);
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        if (narrowing) {
            String folded = " " + Spelling.fold(typed);
            matching =
                    new ArrayList<>(
                            candidates.stream()
                                    .filter(
                                            each ->
                                                    (" " + Spelling.fold(each.value()))
                                                            .contains(folded))
                                    .toList());
        } else {
            matching = new ArrayList<>(candidates);
        }
        return matching;
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return matching.stream()
                .filter(each -> each.value().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** What all candidates begin with, if that is more of what is typed. */
    @Override
    public String getCommonPrefix() {
        if (matching.isEmpty()) {
            return "";
        }
        String common = matching.get(0).value();
        for (Candidate each : matching) {
            int end = 0;
            int most = Math.min(common.length(), each.value().length());
            while (end < most && common.charAt(end) == each.value().charAt(end)) {
                end++;
            }
            boolean half = end > 0 && Character.isHighSurrogate(common.charAt(end - 1));
            common = common.substring(0, half ? end - 1 : end);
        }
        return common.startsWith(typed) ? common : "";
    }
}
