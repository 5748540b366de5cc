package dev.relations.readout.ministry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells those who give an account from those whom it only names. */
final class Telling {

    /** Behind these words stand those whom others met. */
    private static final Pattern MET =
            Pattern.compile(
                    "(?i)(?:\\b(?:with|to|by|and|of) (?:the |his |her |their |former )?(?:(?:U\\.S\\.|US|United States|American|Japanese) )?|\\b(?:met|meets|host(?:s|ed)|receiv(?:es|ed)|welcom(?:es|ed)) (?:the )?(?:(?:U\\.S\\.|US|United States|American|Japanese) )?)$");

    private Telling() {}

    /** Whether what follows these words is whom others met. */
    static boolean isMet(String before) {
        return MET.matcher(before).find();
    }

    /** Whether words that only those use who tell stand in a text otherwise than as the others. */
    static boolean is(Pattern own, String text) {
        Matcher m = own.matcher(text);
        while (m.find()) {
            if (!isMet(text.substring(Math.max(0, m.start() - 40), m.start()))) {
                return true;
            }
        }
        return false;
    }
}
