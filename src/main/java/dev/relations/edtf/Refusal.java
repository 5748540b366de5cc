package dev.relations.edtf;

import dev.relations.edtf.EdtfException.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the plain reason why a text is no date into the most helpful one: that it is level 2, that
 * it holds a time of day, that it is some other usual way to write a date.
 */
final class Refusal {

    private Refusal() {}

    static EdtfException of(String text, EdtfException plain) {
        if (LevelTwo.accepts(text)) {
            return new EdtfException(
                    Kind.LEVEL_2,
                    text,
                    plain.position(),
                    "this is EDTF level 2; records keep to levels 0 and 1",
                    Respelling.ofLevelTwo(text));
        }
        int time = text.indexOf('T');
        if (time == 10 && EdtfParser.accepts(text.substring(0, time))) {
            return new EdtfException(
                    Kind.INVALID,
                    text,
                    time,
                    "a date has no time of day; a meeting keeps it in \"start\"",
                    Optional.of(text.substring(0, time)));
        }
        Optional<String> respelled = Respelling.of(text);
        Optional<String> reason = Respelling.reason(text);
        return new EdtfException(
                Kind.INVALID,
                text,
                reason.isPresent() ? 0 : plain.position(),
                reason.orElse(plain.reason()),
                respelled);
    }

    /** A character as a message names it. */
    static String named(char c) {
        if (c == ' ') {
            return "blank";
        }
        return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSurrogate(c)
                ? "character U+"
                        + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT)
                : "\"" + c + "\"";
    }
}
