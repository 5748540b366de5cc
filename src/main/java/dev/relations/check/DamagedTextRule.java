package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.Kind;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that were damaged on their way into the record: bytes of UTF-8 that were read as the
 * encoding of Windows, characters that no program could read, and signs of the language of pages.
 */
final class DamagedTextRule implements FormRule {

    private static final YamlPath.Step URL = new YamlPath.Key("url");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What the bytes 80 to BF look like when they are read as that of Windows. */
    private static final String BEHIND = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    /** Accented letters, punctuation, and at least two letters of other scripts. */
    private static final Pattern MISREAD =
            Pattern.compile(
                    "(?:[ÂÃÄÅ]"
                            + BEHIND
                            + "|â€"
                            + BEHIND
                            + "|(?:[ãäåæçèéêëìí]"
                            + BEHIND
                            + "{2}){2})");

    /** A word of letters with a question mark in it; an address has other signs. */
    private static final Pattern LOST =
            Pattern.compile(
                    "(?<![^\\s(\"“«])[\\p{L}'’-]*\\p{L}\\?\\p{Ll}[\\p{L}'’-]*(?![^\\s).,;:!?\"”»])");

    private static final List<String> LIGATURES =
            List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?i)&(?:#[0-9]{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8}[0-9]{0,2});"
                            + "|</?(?:a|b|br|i|p|em|li|ol|ul|td|th|tr|sub|sup|div|img|span|font|table"
                            + "|strong|h[1-6]|blockquote)(?: [^<>]*)?/?>");

    @Override
    public void check(Written file, Consumer<Diagnostic> found) {
        TypedValues.visit(
                file,
                (scalar, meaning, path) -> {
                    if (isRead(meaning, path)) {
                        checkMisread(scalar, file, found);
                        checkLost(scalar, file, found);
                        checkPrint(scalar, file, found);
                        checkMarkup(scalar, file, found);
                    }
                });
    }

    /** Texts for people; an address has signs of its own. */
    private static boolean isRead(Kind.Meaning meaning, YamlPath path) {
        return meaning == Kind.Meaning.PROSE
                || meaning == Kind.Meaning.SPEAKER
                || (meaning == Kind.Meaning.TEXT && !path.last().equals(URL));
    }

    private static void checkMisread(YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        String text = scalar.value();
        if (!mayBeMisread(text)) {
            return;
        }
        if (text.indexOf('\uFFFD') >= 0) {
            found.accept(
                    file.at(
                            scalar,
                            Code.MISREAD,
                            "the sign \uFFFD stands where a character could not be read",
                            "write the character that was there"));
            return;
        }
        Matcher matcher = MISREAD.matcher(text);
        if (matcher.find()) {
            found.accept(
                    file.at(
                            scalar,
                            Code.MISREAD,
                            "\""
                                    + matcher.group()
                                    + "\" looks like UTF-8 that was read in another encoding",
                            meant(matcher.group())
                                    .map(meant -> "write \"" + meant + "\"")
                                    .orElse("write the characters that were meant")));
        }
    }

    private static void checkLost(YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        if (scalar.value().indexOf('?') < 0) {
            return;
        }
        Matcher matcher = LOST.matcher(scalar.value());
        if (matcher.find()) {
            found.accept(
                    file.at(
                            scalar,
                            Code.MISREAD,
                            "\"" + matcher.group() + "\" has a question mark in place of a letter",
                            "write the letter that was there"));
        }
    }

    /** Signs that only pages set for print have, or only a single font. */
    private static void checkPrint(YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        String text = scalar.value();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ligature = c >= 0xFB00 && c <= 0xFB06;
            if (ligature || (c >= 0xE000 && c <= 0xF8FF)) {
                found.accept(
                        file.at(
                                scalar,
                                Code.MISREAD,
                                ligature
                                        ? "\"" + c + "\" is one sign for several letters"
                                        : "the character "
                                                + CharactersRule.name(c)
                                                + " means something in one font only",
                                ligature
                                        ? "write \"" + LIGATURES.get(c - 0xFB00) + "\""
                                        : "write the character that was meant"));
                return;
            }
        }
    }

    /** Two characters that are not of ASCII stand side by side, or one that could not be read. */
    private static boolean mayBeMisread(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean now = c >= 0x80;
            if ((now && before) || c == '\uFFFD') {
                return true;
            }
            before = now;
        }
        return false;
    }

    /** What the bytes are in UTF-8; the five that Windows leaves out are themselves. */
    private static Optional<String> meant(String misread) {
        ByteBuffer bytes = ByteBuffer.allocate(misread.length());
        for (int i = 0; i < misread.length(); i++) {
            char c = misread.charAt(i);
            bytes.put(c >= 0x80 && c < 0xA0 ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0]);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString())
                    .filter(meant -> meant.codePoints().noneMatch(Character::isISOControl));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static void checkMarkup(YamlScalar scalar, Written file, Consumer<Diagnostic> found) {
        String text = scalar.value();
        if (text.indexOf('&') < 0 && text.indexOf('<') < 0) {
            return;
        }
        Matcher matcher = MARKUP.matcher(text);
        if (matcher.find()) {
            found.accept(
                    file.at(
                            scalar,
                            Code.MARKUP,
                            matcher.group() + " is a mark of a web page",
                            "write what the page shows"));
        }
    }
}
