package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Silenced;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordsFolder;
import dev.relations.store.TextFile;
import dev.relations.store.VocabularyReader;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Mends in the texts of files what is safe to mend: spellings, quotes, blanks, the ends of lines,
 * entries of a sorted vocabulary that are not in their place. Every character outside of what is
 * mended stays. A file that would not read as before, or in which there would be anything new to
 * find, is left alone.
 */
public final class Mending {

    /** What is mended; a file in which none of it was found is not looked at again. */
    private static final Set<Code> MENDED =
            EnumSet.of(
                    Code.UNQUOTED,
                    Code.BYTE_ORDER_MARK,
                    Code.MIXED_LINE_ENDS,
                    Code.NO_FINAL_NEWLINE,
                    Code.STRAY_BLANK,
                    Code.NOT_COMPOSED,
                    Code.NAME_FOR_CODE,
                    Code.OTHER_SPELLING,
                    Code.UNSORTED);

    private final Vocabulary vocabulary;
    private final List<FormRule> rules;

    private Mending(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.rules = Rules.form(vocabulary);
    }

    /**
     * A file and its text as mended.
     *
     * @param before with its byte order mark, if it has one
     */
    public record Mended(String path, String before, String after) {}

    /**
     * All files of a folder that can be mended, by path.
     *
     * @param checked in which files something was found
     */
    public static List<Mended> of(RecordsFolder folder, Checked checked, Predicate<String> wanted) {
        Set<String> found = withAnything(checked);
        Predicate<String> looked = path -> found.contains(path) && wanted.test(path);
        List<TextFile> vocabularyTexts = folder.vocabularyTexts();
        Vocabulary vocabulary =
                new VocabularyReader(false).read(vocabularyTexts).value().orElseThrow();
        Mending mending = new Mending(vocabulary);
        List<Mended> mended = new ArrayList<>();
        for (TextFile file : vocabularyTexts) {
            if (looked.test(file.path())) {
                mending.mended(file).ifPresent(mended::add);
            }
        }
        List<RecordFile> files =
                folder.list().files().stream()
                        .filter(file -> looked.test(file.path()))
                        .sorted(Comparator.comparing(RecordFile::path))
                        .toList();
        folder.readTexts(files, mending::mended).forEach(each -> each.ifPresent(mended::add));
        return mended;
    }

    private static Set<String> withAnything(Checked checked) {
        Set<String> paths = new HashSet<>();
        checked.diagnostics().stream().filter(Mending::isMended).forEach(d -> paths.add(d.path()));
        for (Silenced silenced : checked.silenced()) {
            if (isMended(silenced.diagnostic())) {
                paths.add(silenced.diagnostic().path());
            }
        }
        return paths;
    }

    private static boolean isMended(Diagnostic diagnostic) {
        return MENDED.contains(diagnostic.code());
    }

    private Optional<Mended> mended(TextFile file) {
        if (file.text().isEmpty()) {
            return Optional.empty();
        }
        String text = file.text().get();
        Written written = read(file.path(), text, file.hasMark());
        String after = TextEdit.apply(text, new Mends(vocabulary).of(written));
        if (written.isVocabulary()) {
            after = SortedEntries.of(after);
        }
        boolean same = after.equals(text) && !file.hasMark();
        if (same || isWorse(written, after)) {
            return Optional.empty();
        }
        String before = (file.hasMark() ? "\uFEFF" : "") + text;
        return Optional.of(new Mended(file.path(), before, after));
    }

    private static Written read(String path, String text, boolean hasMark) {
        return new Written(path, text, hasMark, Places.document(text));
    }

    /** Whether a text has more of anything to find than the one before. */
    private boolean isWorse(Written before, String after) {
        Written mended = read(before.path(), after, false);
        List<Code> now = codes(mended);
        for (Code code : codes(before)) {
            now.remove(code);
            if (code == Code.MIXED_LINE_ENDS) {
                // All alike at last, if as on Windows.
                now.remove(Code.WINDOWS_LINE_ENDS);
            }
        }
        return !now.isEmpty() || (before.document().isPresent() && mended.document().isEmpty());
    }

    private List<Code> codes(Written file) {
        List<Diagnostic> found = new ArrayList<>();
        rules.forEach(rule -> rule.check(file, found::add));
        if (!file.isVocabulary()) {
            found.addAll(
                    new RecordReader(vocabulary, true)
                            .read(file.path(), file.text())
                            .diagnostics());
        }
        List<Code> codes = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            codes.add(diagnostic.code());
        }
        return codes;
    }
}
