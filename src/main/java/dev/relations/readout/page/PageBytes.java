package dev.relations.readout.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of the bytes of a page. Bytes that are valid UTF-8 are UTF-8 whatever the page says;
 * otherwise the page is believed, and then the usual charsets are tried.
 */
public final class PageBytes {

    private static final Pattern DECLARED =
            Pattern.compile(
                    "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_\\-:.]{2,40})",
                    Pattern.CASE_INSENSITIVE);
    private static final List<String> USUAL = List.of("Shift_JIS", "EUC-JP", "windows-1252");

    private PageBytes() {}

    /**
     * The text.
     *
     * @param declared the charset that came with the bytes, such as in an HTTP header
     */
    public static String text(byte[] bytes, Optional<String> declared) {
        Optional<String> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isEscaped(bytes)) {
            Optional<String> escaped = decoded(bytes, "ISO-2022-JP");
            if (escaped.isPresent()) {
                return escaped.get();
            }
        }
        return decoded(bytes, "UTF-8")
                .or(() -> declared.flatMap(name -> decoded(bytes, name)))
                .or(
                        () ->
                                inPage(bytes)
                                        .filter(PageBytes::isTelling)
                                        .flatMap(name -> decoded(bytes, name)))
                .or(() -> usual(bytes))
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<String> byteOrderMark(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        return Optional.empty();
    }

    /** Japanese in seven bits, which is valid UTF-8 too. */
    private static boolean isEscaped(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1b
                    && bytes[i + 1] == '$'
                    && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> inPage(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The charsets of Western languages take any bytes, and are often said without a thought. */
    private static boolean isTelling(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith("iso-8859-1") && !lower.equals("windows-1252");
    }

    private static Optional<String> usual(byte[] bytes) {
        for (String name : USUAL) {
            Optional<String> text = decoded(bytes, name);
            if (text.isPresent() && (name.startsWith("windows") || isJapanese(text.get()))) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** Whether kana occur as often as they do in Japanese. */
    private static boolean isJapanese(String text) {
        long kana = text.chars().filter(c -> c >= 'ぁ' && c <= 'ヿ').count();
        long beyond = text.chars().filter(c -> c >= 0x80).count();
        return kana * 5 > beyond;
    }

    private static Optional<String> decoded(byte[] bytes, String name) {
        try {
            CharBuffer text =
                    Charset.forName(name)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException
                | IllegalCharsetNameException
                | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
