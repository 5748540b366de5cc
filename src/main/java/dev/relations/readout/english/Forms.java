package dev.relations.readout.english;

import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.readout.account.Spoken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of event a title or an opening sentence in English speaks of. */
final class Forms {

    private static final Map<Pattern, Form> FORMS = new LinkedHashMap<>();
    private static final Map<Pattern, Medium> MEDIA = new LinkedHashMap<>();

    static {
        put(Form.COURTESY_CALL, "courtesy (?:call|visit)");
        put(
                Form.TWO_PLUS_TWO,
                "2 ?\\+ ?2|two[- ]plus[- ]two|foreign (?:affairs )?and defen[sc]e minist");
        put(Form.STRATEGIC_DIALOGUE, "strategic (?:[\\w-]+ )?dialog(?:ue)?");
        put(
                Form.WORKING_GROUP,
                "working[- ](?:level )?group|consultative (?:group|committee|mechanism)|task force|(?:cyber|space|counter-?terrorism|maritime|policy|security|arms control|economic|senior[- ]level|working-level|director-general|vice-ministerial|bilateral) (?:[\\w-]+ )?(?:consultations?|dialogue)|group meeting\\b(?! of)"
                        + "|[\\p{L}.]+-[\\p{L}.][^.,;]{1,60} (?:dialogue|consultations?|committee)\\b(?! on the)");
        put(Form.EXCHANGE_OF_LETTERS, "exchange of (?:letters|notes)");
        put(Form.VISIT, "(?:travel|trip|visits?) (?:to|in)\\b|traveled to|travelled to");
        put(
                Form.SUMMIT,
                "summit (?:meeting|talks?|working|telephone|video|phone|tele|lunch|dinner)|(?:bilateral|trilateral) summit|\\d(?:st|nd|rd|th) [^.,;]{2,60} summit\\b|\\((?:EU|ROK|ASEAN)\\) summit|leaders[’'] summit|[\\p{L}.]+-[\\p{L}.-]+ summit\\b");
        put(Form.CONFERENCE, "\\b(?:ministerial|leaders) conference\\b|international conference");
        MEDIA.put(
                Pattern.compile(
                        "(?i)\\bvirtual(?:ly)?\\b|video[- ]?(?:conference|tele|call|meeting|message|link)|(?:by|via|over) (?:secure )?video|tele-?conference|\\bsvtc\\b|\\bonline\\b|web meeting|vtc"),
                Medium.VIDEO);
        MEDIA.put(
                Pattern.compile(
                        "(?i)(?<!courtesy )(?<!wake-up )\\b(?:tele)?phone\\b|(?<!courtesy )\\bcalls?\\b(?! (?:on|for|upon)\\b)|(?:by|via|on the|over the) (?:tele)?phone|telephoned|telephone (?:talk|call|conversation)"),
                Medium.PHONE);
    }

    private Forms() {}

    private static void put(Form form, String words) {
        FORMS.put(Pattern.compile("(?i)(?:" + words + ")"), form);
    }

    static Optional<Spoken<Form>> form(String text) {
        return Spoken.first(FORMS, text);
    }

    static Optional<Spoken<Medium>> medium(String text) {
        return Spoken.first(MEDIA, text);
    }
}
