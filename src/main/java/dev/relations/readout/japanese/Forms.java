package dev.relations.readout.japanese;

import dev.relations.meeting.Act;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.readout.account.Spoken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What kind of event, medium and act the words of an account in Japanese tell. */
final class Forms {

    private static final Map<String, Form> FORMS = new LinkedHashMap<>();
    private static final Map<String, Medium> MEDIA = new LinkedHashMap<>();
    private static final Map<String, Act> ACTS = new LinkedHashMap<>();

    static {
        FORMS.put("表敬", Form.COURTESY_CALL);
        FORMS.put("2+2", Form.TWO_PLUS_TWO);
        FORMS.put("外務・防衛", Form.TWO_PLUS_TWO);
        FORMS.put("戦略対話", Form.STRATEGIC_DIALOGUE);
        FORMS.put("書簡", Form.EXCHANGE_OF_LETTERS);
        FORMS.put("首脳", Form.SUMMIT);
        FORMS.put("作業部会", Form.WORKING_GROUP);
        FORMS.put("協議", Form.WORKING_GROUP);
        FORMS.put("対話", Form.WORKING_GROUP);
        FORMS.put("外相会談", Form.MEETING);
        FORMS.put("会談", Form.MEETING);
        FORMS.put("会合", Form.MEETING);
        FORMS.put("外相", Form.MEETING);
        FORMS.put("ワーキング", Form.MEETING);
        FORMS.put("夕食", Form.MEETING);
        FORMS.put("昼食", Form.MEETING);
        FORMS.put("朝食", Form.MEETING);
        FORMS.put("懇談", Form.MEETING);
        FORMS.put("意見交換", Form.MEETING);
        FORMS.put("訪問", Form.VISIT);
        FORMS.put("国際会議", Form.CONFERENCE);
        MEDIA.put("テレビ会", Medium.VIDEO);
        MEDIA.put("ビデオ会", Medium.VIDEO);
        MEDIA.put("オンライン", Medium.VIDEO);
        MEDIA.put("電話", Medium.PHONE);
        ACTS.put("署名を行", Act.SIGNED);
        ACTS.put("署名し", Act.SIGNED);
        ACTS.put("合意し", Act.AGREED);
        ACTS.put("一致し", Act.CONCURRED);
        ACTS.put("で一致", Act.CONCURRED);
        ACTS.put("確認し", Act.CONFIRMED);
        ACTS.put("認識を共有", Act.SHARED_VIEW);
        ACTS.put("共有し", Act.SHARED_VIEW);
        ACTS.put("非難", Act.CONDEMNED);
        ACTS.put("発表し", Act.ANNOUNCED);
        ACTS.put("意見交換", Act.EXCHANGED_VIEWS);
        ACTS.put("意見を交わ", Act.EXCHANGED_VIEWS);
        ACTS.put("議論", Act.EXCHANGED_VIEWS);
        ACTS.put("要請", Act.REQUESTED);
        ACTS.put("働きかけ", Act.REQUESTED);
        ACTS.put("求め", Act.REQUESTED);
        ACTS.put("歓迎", Act.WELCOMED);
        ACTS.put("祝意", Act.WELCOMED);
        ACTS.put("お祝い", Act.WELCOMED);
        ACTS.put("評価", Act.APPRECIATED);
        ACTS.put("謝意", Act.APPRECIATED);
        ACTS.put("感謝", Act.APPRECIATED);
        ACTS.put("お見舞い", Act.APPRECIATED);
        ACTS.put("説明", Act.EXPLAINED);
        ACTS.put("述べ", Act.STATED);
        ACTS.put("発言", Act.STATED);
        ACTS.put("言及", Act.STATED);
        ACTS.put("表明", Act.STATED);
    }

    private Forms() {}

    static Optional<Spoken<Form>> form(String text) {
        return first(FORMS, text);
    }

    static Optional<Spoken<Medium>> medium(String text) {
        return first(MEDIA, text);
    }

    static Optional<Spoken<Act>> act(String text) {
        return first(ACTS, text);
    }

    private static <T> Optional<Spoken<T>> first(Map<String, T> words, String text) {
        for (Map.Entry<String, T> each : words.entrySet()) {
            if (text.contains(each.getKey())) {
                return Optional.of(new Spoken<>(each.getValue(), each.getKey()));
            }
        }
        return Optional.empty();
    }
}
