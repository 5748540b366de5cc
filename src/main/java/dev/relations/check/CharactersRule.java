package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.Kind;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Characters that cannot be seen, or are not what they look like: two texts that look alike and
 * differ are never found by one another.
 */
final class CharactersRule implements FormRule {

    @Override
    public void check(Written file, Consumer<Diagnostic> found) {
        if (!isAscii(file.text())) {
            checkInvisible(file, found);
        }
        TypedValues.visit(
                file,
                (scalar, meaning, path) -> {
                    if (meaning == Kind.Meaning.TEXT) {
                        checkBlanks(scalar, file, found);
                    }
                    if (isName(meaning, path)) {
                        checkInnerBlanks(scalar, file, found);
                    }
                    checkEscapes(scalar, file, found);
                    if (!isAscii(scalar.value())) {
                        checkLetters(scalar, file, found);
                        if (isName(meaning, path)) {
                            checkFirmBlank(scalar, file, found);
                        }
                    }
                });
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void checkInvisible(Written file, Consumer<Diagnostic> found) {
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text, i)) {
                found.accept(
                        file.at(
                                i,
                                1,
                                Code.INVISIBLE,
                                "the character " + name(text.charAt(i)) + " cannot be seen",
                                "delete it"));
            }
        }
    }

    /** Those that join and part letters have their use in other scripts than Latin. */
    private static boolean isInvisible(String text, int at) {
        char c = text.charAt(at);
        boolean joins = c == 0x200C || c == 0x200D;
        if (joins) {
            return isLatin(text, at - 1) && isLatin(text, at + 1);
        }
        return c == 0xAD
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN;
    }

    static String name(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(4 - hex.length()) + hex;
    }

    private static void checkBlanks(YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        boolean block =
                scalar.style() == YamlScalar.Style.LITERAL
                        || scalar.style() == YamlScalar.Style.FOLDED;
        if (!block && !scalar.value().isBlank() && !scalar.value().equals(scalar.value().strip())) {
            found.accept(
                    file.at(
                            scalar,
                            Code.STRAY_BLANK,
                            "a blank stands at the "
                                    + (scalar.value().stripLeading().equals(scalar.value())
                                            ? "end"
                                            : "beginning")
                                    + " of the text",
                            "write it without"));
        }
    }

    /** Lines may be folded anywhere else; a name is one line. */
    private static void checkInnerBlanks(
            YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        if (scalar.value().strip().contains("  ")) {
            found.accept(
                    file.at(
                            scalar,
                            Code.STRAY_BLANK,
                            "two blanks stand between the words of the name",
                            "write one"));
        }
    }

    /** What an escape in double quotes makes is not in the text, and still is in the value. */
    private static void checkEscapes(YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        if (scalar.style() != YamlScalar.Style.DOUBLE_QUOTED) {
            return;
        }
        String value = scalar.value();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
            if (control || (isInvisible(value, i) && file.text().indexOf(c) < 0)) {
                found.accept(
                        file.at(
                                scalar,
                                Code.INVISIBLE,
                                "an escape here makes the character "
                                        + name(c)
                                        + ", which cannot be seen",
                                "delete the escape"));
                return;
            }
        }
    }

    static boolean isName(Kind.Meaning meaning, YamlPath path) {
        return meaning == Kind.Meaning.SPEAKER
                || (!path.isRoot()
                        && path.last() instanceof YamlPath.Key key
                        && key.name().equals("name"));
    }

    /** In a text a blank that does not break has its use; a name with one is another name. */
    private static void checkFirmBlank(
            YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        if (scalar.value().indexOf(0xA0) >= 0 || scalar.value().indexOf(0x202F) >= 0) {
            found.accept(
                    file.at(
                            scalar,
                            Code.INVISIBLE,
                            "a blank that does not break stands in the name, which makes it another"
                                    + " name",
                            "write a blank of the usual kind"));
        }
    }

    private static void checkLetters(YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        if (!Normalizer.isNormalized(scalar.value(), Normalizer.Form.NFC)) {
            found.accept(
                    file.at(
                            scalar,
                            Code.NOT_COMPOSED,
                            "an accent is a character of its own here, which no search for the"
                                    + " letter finds",
                            "write \""
                                    + Normalizer.normalize(scalar.value(), Normalizer.Form.NFC)
                                    + "\" in form NFC"));
        }
        if (!hasGreekOrCyrillic(scalar.value())) {
            return;
        }
        for (String word : scalar.value().split("[^\\p{L}\\p{M}]+", -1)) {
            if (isMixed(word)) {
                found.accept(
                        file.at(
                                scalar,
                                Code.MIXED_SCRIPTS,
                                "\"" + word + "\" has letters of two scripts that look alike",
                                "write it in one script"));
                return;
            }
        }
    }

    /** Whether anything is in the blocks of either script; most texts have no letter of them. */
    private static boolean hasGreekOrCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x370 && (c < 0x530 || isOther(Character.UnicodeScript.of(c)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.CYRILLIC
                || script == Character.UnicodeScript.GREEK;
    }

    /** Latin with Cyrillic or Greek; other scripts do not look alike. */
    private static boolean isMixed(String word) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < word.length(); i++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(word.charAt(i));
            latin |= script == Character.UnicodeScript.LATIN;
            other |= isOther(script);
        }
        return latin && other;
    }
}
