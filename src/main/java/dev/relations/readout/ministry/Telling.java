package dev.relations.readout.ministry;

import dev.relations.readout.account.Account;
import dev.relations.readout.page.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells those who give an account from those whom it only names. */
final class Telling {

    /** Behind these words stand those whom others met. */
    private static final int LONGEST = 700;

    private static final Pattern MET =
            Pattern.compile(
                    "(?i)(?:\\b(?:with|to|by|and|of) (?:the |his |her |their |former )?(?:(?:U\\.S\\.|US|United States|American|Japanese) )?|\\b(?:met|meets|host(?:s|ed)|receiv(?:es|ed)|welcom(?:es|ed)) (?:the )?(?:(?:U\\.S\\.|US|United States|American|Japanese) )?)$");

    /** What stands before those who do what a sentence or a title tells, as a pattern. */
    static final String BEGINNING =
            "(?m)(?:^|(?<!U\\.S)\\. |[,;:“\"’–-] |\\b[Bb]etween |\\bon |[Tt]oday )(?:U\\.S\\. |US )?";

    private Telling() {}

    /** A text up to the end of its first paragraph. */
    static String opening(Account account) {
        StringBuilder opening = new StringBuilder();
        account.page().title().ifPresent(title -> opening.append(title.text()).append('\n'));
        for (Block block : account.blocks()) {
            opening.append(block.text()).append('\n');
            if (block.text().endsWith(".") || opening.length() > LONGEST) {
                break;
            }
        }
        return opening.substring(0, Math.min(LONGEST, opening.length()));
    }

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
