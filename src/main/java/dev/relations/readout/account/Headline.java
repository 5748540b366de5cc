package dev.relations.readout.account;

import dev.relations.readout.page.Block;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that reads as the title of an account. What else stands above a text, such as names of the
 * site, of those in a picture, or of buttons, does not.
 */
final class Headline {

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)\\bread-?outs? (?:of|from|by|on)\\b|\\b(?:calls?|meetings?|talks?|conversations?|discussions?|dialogues?|consultations?|visits?|lunch|luncheon|dinner|videoconference) (?:with|to|between|by|of|from)\\b|\\b(?:meets|met|speaks|spoke|talks|talked) (?:with|to)\\b|\\b(?:meets|receives|hosts|welcomes|calls on)\\b.* \\p{Lu}|\\bholds? (?:an? )?(?:\\p{L}+ ){0,3}(?:meetings?|talks?|conversations?|consultations?|dialogue)\\b|\\p{L}[\\p{L}. ]+[-–—]\\p{Lu}[^,;]{1,70}\\b(?:meetings?|talks?|calls?|summit|dialogue|consultations?|conversation)\\b");
    private static final Pattern JAPANESE =
            Pattern.compile("会談|会合|電話|対話|協議|表敬|懇談|意見交換|ワーキング|立ち話|夕食会|昼食会");
    private static final Pattern FRENCH =
            Pattern.compile(
                    "(?i)\\b(?:entretien|rencontre|réunion|visite|déplacement|dialogue|appel) (?:avec|de|du|entre|à|téléphonique)|s[’']entretient avec|\\breçoit\\b");

    /** Captions say what is to be seen; lines of a menu lead elsewhere. */
    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?i)\\bwho\\b|\\bphoto|\\bshak(?:es?|ing)\\b|https?:|\\||写真|様子|握手|記念撮影|している|行う|戻る|臨む|[。.]$");

    private static final int LONGEST = 320;

    /** Among how many first lines it is looked for. */
    private static final int ABOVE = 24;

    /** What is longer and no headline is already the text. */
    private static final int LONGEST_ABOVE = 100;

    private Headline() {}

    /**
     * The place of the first headline above the text; 0 if the first line is one, or there is none.
     */
    static int in(List<Block> blocks) {
        for (int i = 0; i < Math.min(ABOVE, blocks.size()); i++) {
            Block block = blocks.get(i);
            if (is(block)) {
                return i;
            } else if (block.text().length() > LONGEST_ABOVE) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean is(Block block) {
        String text = block.text();
        boolean telling =
                ENGLISH.matcher(text).find()
                        || JAPANESE.matcher(text).find()
                        || FRENCH.matcher(text).find();
        return telling
                && !block.isMarked()
                && block.kind() != Block.Kind.CAPTION
                && text.length() <= LONGEST
                && !CAPTION.matcher(text).find();
    }
}
