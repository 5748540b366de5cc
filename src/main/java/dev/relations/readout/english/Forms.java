package dev.relations.readout.english;

import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of event a title or an opening sentence in English speaks of. */
final class Forms {

    private static final Map<Form, Pattern> FORMS = new LinkedHashMap<>();
    private static final Map<Medium, Pattern> MEDIA = new LinkedHashMap<>();

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
                Medium.VIDEO,
                Pattern.compile(
                        "(?i)\\bvirtual(?:ly)?\\b|video[- ]?(?:conference|tele|call|meeting|message|link)|(?:by|via|over) (?:secure )?video|tele-?conference|\\bsvtc\\b|\\bonline\\b|web meeting|vtc"));
        MEDIA.put(
                Medium.PHONE,
                Pattern.compile(
                        "(?i)(?<!courtesy )(?<!wake-up )\\b(?:tele)?phone\\b|(?<!courtesy )\\bcalls?\\b(?! (?:on|for|upon)\\b)|(?:by|via|on the|over the) (?:tele)?phone|telephoned|telephone (?:talk|call|conversation)"));
    }

    private Forms() {}

    private static void put(Form form, String words) {
        FORMS.put(form, Pattern.compile("(?i)(?:" + words + ")"));
    }

    /** A value and the words that tell it. */
    record Spoken<T>(T value, String words) {}

    static Optional<Spoken<Form>> form(String text) {
        return first(FORMS, text);
    }

    static Optional<Spoken<Medium>> medium(String text) {
        return first(MEDIA, text);
    }

    private static <T> Optional<Spoken<T>> first(Map<T, Pattern> patterns, String text) {
        for (Map.Entry<T, Pattern> each : patterns.entrySet()) {
            Matcher m = each.getValue().matcher(text);
            if (m.find()) {
                return Optional.of(new Spoken<>(each.getKey(), m.group()));
            }
        }
        return Optional.empty();
    }
}
