package dev.relations.check;

import dev.relations.store.Kind;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is safe to mend in one file. */
final class Mends {

    private final SpellingRule spellings;
    private final List<TextEdit> edits = new ArrayList<>();

    /** The names of participants that are mended, for the speakers, who are named alike. */
    private final Map<String, String> names = new HashMap<>();

    Mends(Vocabulary vocabulary) {
        this.spellings = new SpellingRule(vocabulary);
    }

    List<TextEdit> of(Written file) {
        TypedValues.visit(file, (scalar, meaning, path) -> mend(scalar, meaning, path, file));
        mendEnd(file.text());
        mendLineEnds(file.text());
        return edits;
    }

    private void mend(YamlScalar scalar, Kind.Meaning meaning, YamlPath path, Written file) {
        boolean block =
                scalar.style() == YamlScalar.Style.LITERAL
                        || scalar.style() == YamlScalar.Style.FOLDED;
        boolean oneLine = scalar.start().line() == scalar.end().line();
        if (block || !oneLine || meaning == Kind.Meaning.NUMBER || meaning == Kind.Meaning.FLAG) {
            return;
        }
        String text = scalar.value();
        String mended = mended(text, meaning, path, file);
        boolean trap =
                scalar.style() == YamlScalar.Style.PLAIN && OtherReaders.take(text).isPresent();
        if (trap && mended.equals(text)) {
            replace(scalar, '"' + text + '"', file);
        } else if (!mended.equals(text)) {
            replace(scalar, written(mended, scalar), file);
        }
    }

    private String mended(String text, Kind.Meaning meaning, YamlPath path, Written file) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String stripped = meaning == Kind.Meaning.TEXT ? composed.strip() : composed;
        String bare = CharactersRule.isName(meaning, path) ? oneBlank(stripped) : stripped;
        if (bare.isEmpty()) {
            return text;
        }
        if (meaning == Kind.Meaning.SPEAKER) {
            return names.getOrDefault(text, bare);
        }
        Optional<String> usual = spellings.usual(bare, meaning, path, file);
        if (meaning == Kind.Meaning.TEXT && usual.isPresent()) {
            names.put(text, usual.get());
        }
        return usual.orElse(bare);
    }

    private static String oneBlank(String name) {
        String one = name;
        while (one.contains("  ")) {
            one = one.replace("  ", " ");
        }
        return one;
    }

    /** In the quotes that the value has, where they can hold it as it is. */
    private static String written(String text, YamlScalar scalar) {
        boolean plainQuotes =
                scalar.style() == YamlScalar.Style.DOUBLE_QUOTED
                        && text.indexOf('"') < 0
                        && text.indexOf('\\') < 0
                        && text.chars().allMatch(c -> c >= 0x20 && c != 0x7F);
        return plainQuotes ? '"' + text + '"' : YamlWriter.inline(text);
    }

    /** Only what stands there as it is: not behind an anchor, nor where an alias is. */
    private void replace(YamlScalar scalar, String text, Written file) {
        int from = scalar.start().offset();
        int to = scalar.end().offset();
        boolean plain = scalar.style() == YamlScalar.Style.PLAIN;
        String there = from < to ? file.text().substring(from, to) : "";
        boolean asIs = plain ? there.equals(scalar.value()) : isQuoted(there);
        if (asIs) {
            edits.add(new TextEdit(from, to, text));
        }
    }

    private static boolean isQuoted(String text) {
        return text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
    }

    private void mendEnd(String text) {
        if (!text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r")) {
            boolean windows = LineEnds.of(text).crlf() > 0;
            edits.add(new TextEdit(text.length(), text.length(), windows ? "\r\n" : "\n"));
        }
    }

    /** All lines as most of them, where they end in several ways. */
    private void mendLineEnds(String text) {
        LineEnds ends = LineEnds.of(text);
        if (!ends.isMixed()) {
            return;
        }
        String most = ends.crlf() > ends.lf() ? "\r\n" : "\n";
        for (int i = 0; i < text.length(); i++) {
            boolean pair = text.startsWith("\r\n", i);
            boolean end = pair || text.charAt(i) == '\n' || text.charAt(i) == '\r';
            int to = i + (pair ? 2 : 1);
            if (end && !text.substring(i, to).equals(most)) {
                edits.add(new TextEdit(i, to, most));
            }
            i += pair ? 1 : 0;
        }
    }
}
