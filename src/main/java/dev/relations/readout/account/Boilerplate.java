package dev.relations.readout.account;

import dev.relations.readout.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a page holds around the account: buttons, captions, notes of the site. */
final class Boilerplate {

    private static final Pattern NOISE =
            Pattern.compile(
                    "(?i)(?:[#*_=~-]{2,}|(?:[^|.。]{1,40}\\|){3,}[^|.。]{0,40}|.* online by [\\p{L}. ]+,? the american presidency project.*|-?\\s*30\\s*-?|[(\\[]?end[)\\]]?|back to .{1,80}|(?:scroll to top\\s*|page )*top"
                            + "|to top|tweet|share(?: this)?(?: page)?|print(?: this page)?|home|english|japanese|français|日本語|facebook|twitter|linkedin|whatsapp|email|copy link|x|line|印刷|シェア|ツイート|メール"
                            + "|briefing room|statements? (?:and|&) releases?|press releases?|presidential actions|the white house|washington, d\\.?c\\.?"
                            + "|main (?:container|content|navigation)|.{0,20} crest|media cent(?:er|re)|travel page|source link|related posts|associated links|go to navigation|kor|eng|jpn|chn|fra|esp|deu|rus|en|fr|de|es|ru|ar|jp|kr|cn|date|hits?|views?|\\d{1,6}|check against delivery!?|click here for .*|\\*? ?unofficial translation"
                            + "|for immediate release:?|office of the (?:spokesperson|press secretary|vice president|prime minister)"
                            + "|(?:national archives )?this is historical material\\b.*|(?:united nations )?welcome to the united nations\\b.*|an official website of .*|official websites use .*|skip to .*"
                            + "|\\(?(?:photo|video)s?(?:\\)|:| by| of).{0,120}|the (?:below|following) is attributable to [^:]*:?|\\[?provisional translation\\]?|read more|see also:?|related (?:articles|links|pages|topics)|tags?:?.{0,80}|share on .*"
                            + "|\\(?\\*?the foregoing is a provisional.*|\\(?\\*?this is a provisional translation.*|the post .{0,240} (?:first appeared|appeared first) on .*|official news published at .*|original article link:.*|more stories|filed under:?.{0,60}|no comments:?|post a comment|white house shareables|simple search of our archives|categories|attributes|leave a reply|contact(?: information)?:?|menu|search|close|subscribe|sign up|follow us|next|previous|next post.*|previous post.*|news|media|scroll to top.*"
                            + "|このページのトップへ戻る|ページトップへ|トップページ.*|[^。]{1,30}へ戻る|関連リンク|本文へ|.{0,8}（?写真提供.{0,30}|partager|imprimer|haut de page|retour en haut.*|actualités|en savoir plus|dernière modification.*|publié le ?:?"
                            + "|the overview of (?:the )?[^.]{1,60} (?:is|are) as follows[.:]?|(?:an )?(?:overview|outline|summary)(?: of [^.]{1,60})?:?|概要は以下のとおり(?:です|である)?。?)");
    private static final Pattern ENDING =
            Pattern.compile(
                    "(?i)[(\\[【＜]?(?:reference|related (?:information|links?)|related links|参考|関連リンク|（?参考）?.{0,30}|note to editors?|media contact|pour en savoir plus|à lire aussi)[)\\]】＞]?:?");
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<=[.!?。”\"’)])\\s*(?:Back to [A-Z][^.]{1,80}|\\\\?#{3}|\\(END\\)|[^。]{1,20}へ戻る|Scroll to Top.*)\\s*$");

    /** The day of the release may stand in the language of the site. */
    private static final Pattern DATED =
            Pattern.compile("\\D{0,7}(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日(?:\\s.*)?");

    /** What is longer is no button and no caption. */
    private static final int LONGEST = 400;

    private Boilerplate() {}

    /** Whether the text is in Latin letters, so that lines in others are buttons of the site. */
    private static boolean isLatin(List<Block> blocks) {
        int latin = 0;
        int letters = 0;
        for (Block block : blocks) {
            for (int i = 0; i < Math.min(block.text().length(), LONGEST); i++) {
                char c = block.text().charAt(i);
                latin += isLatin(c) ? 1 : 0;
                letters += Character.isLetter(c) ? 1 : 0;
            }
        }
        return latin * 2 > letters;
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x250;
    }

    private static boolean isForeign(String text) {
        boolean letters = text.chars().anyMatch(Character::isLetter);
        return letters
                && text.chars().noneMatch(c -> isLatin((char) c))
                && !DATED.matcher(text).matches();
    }

    private static String withoutGlued(String text) {
        int tail = Math.max(0, text.length() - LONGEST);
        String end = GLUED.matcher(text.substring(tail)).replaceAll("");
        return (text.substring(0, tail) + end).strip();
    }

    /** The blocks that belong to the account. */
    static List<Block> without(List<Block> blocks) {
        boolean latin = isLatin(blocks);
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            String text = withoutGlued(block.text());
            boolean numbered = block.isMarked() && !block.mark().equals("•");
            if (text.isEmpty()
                    || (latin && isForeign(text))
                    || (!numbered && text.length() < LONGEST && NOISE.matcher(text).matches())) {
                continue;
            }
            boolean ending = text.length() < LONGEST && ENDING.matcher(text).matches();
            if (ending && kept.size() > 3) {
                break;
            }
            kept.add(block.with(text));
        }
        return kept;
    }
}
