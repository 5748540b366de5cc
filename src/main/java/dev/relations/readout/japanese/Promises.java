package dev.relations.readout.japanese;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parties undertake in a sentence in Japanese: agreements about what is to be done. */
final class Promises {

    private static final Pattern PROMISE =
            Pattern.compile(
                    "(?<what>[^。]*?(?:いく|する|図る|進める|行う|深める|強める|高める|続ける|開始する|目指す|取り組む|講じる|努める|設ける|立ち上げる|広げる|強化すべく協力する))(?:こと|旨|点)(?:で|に|を|について)(?:改めて|引き続き|、)?(?:意見の)?(?:一致|合意|確認|同意)");
    private static final Pattern SUBJECT = Pattern.compile("^.*(?:両|双方|三|四)[^は]{0,8}は[、,，]?");
    private static final Pattern LINK = Pattern.compile("^(?:また|さらに|更に|その上で|こうした中)[、,，]");

    private Promises() {}

    static List<Found<Tongue.Promise>> in(Evidence sentence) {
        List<Found<Tongue.Promise>> promises = new ArrayList<>();
        Matcher m = PROMISE.matcher(sentence.excerpt());
        while (m.find()) {
            String clause = SUBJECT.matcher(m.group("what")).replaceFirst("");
            String what = LINK.matcher(clause).replaceFirst("").strip();
            if (what.length() > 4) {
                promises.add(Tongue.Promise.in(sentence, what, Optional.empty()));
            }
        }
        return promises;
    }
}
