package dev.relations.meeting;

import dev.relations.edtf.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A meeting as plain values under the keys that records use, in the order in which a record is
 * written: maps, lists, strings, integers and booleans. What is absent has no key. Writing a
 * record, and every format that shows one whole, goes through here, so that a key is spelled in one
 * place.
 */
public final class RecordFields {

    private RecordFields() {}

    /** All fields of a record, unknown ones last. */
    public static Map<String, Object> of(Meeting meeting) {
        Fields fields = new Fields();
        When when = meeting.when();
        Setting setting = meeting.setting();
        Account account = meeting.account();
        fields.put("title", meeting.title());
        fields.put("date", when.date().text());
        fields.put("start", when.start(), ClockTime::toString);
        fields.put("zone", when.zone(), Object::toString);
        fields.put("duration", when.duration(), Length::toString);
        fields.put("form", setting.form(), Form::key);
        fields.put("medium", setting.medium().key());
        fields.put("occasion", setting.occasion(), o -> o);
        fields.put("series", setting.series(), RecordFields::of);
        fields.put("place", setting.place(), RecordFields::of);
        fields.put("sittings", when.sittings(), RecordFields::of);
        fields.put("countries", codes(meeting, Party.Kind.COUNTRY), c -> c);
        fields.put("organisations", codes(meeting, Party.Kind.ORGANISATION), c -> c);
        fields.put("participants", meeting.participants(), RecordFields::of);
        fields.put("topics", meeting.topics(), TopicKey::value);
        fields.put("paragraphs", account.paragraphs(), RecordFields::of);
        fields.put("commitments", account.commitments(), RecordFields::of);
        fields.put("documents", account.documents(), RecordFields::of);
        fields.put("refers_to", account.refersTo(), RecordFields::of);
        fields.put("sources", account.sources(), RecordFields::of);
        fields.put("differs", account.differs(), RecordFields::of);
        fields.put("notes", account.notes(), n -> n);
        return fields.with(account.extras());
    }

    private static List<String> codes(Meeting meeting, Party.Kind kind) {
        return meeting.parties().stream().filter(p -> p.kind() == kind).map(Party::code).toList();
    }

    private static Map<String, Object> of(Series series) {
        Fields fields = new Fields();
        fields.put("name", series.name());
        fields.put("number", series.number(), n -> n);
        return fields.with(series.extras());
    }

    private static Map<String, Object> of(Place place) {
        Fields fields = new Fields();
        fields.put("city", place.city(), c -> c);
        fields.put("country", place.country(), Party::code);
        fields.put("venue", place.venue(), v -> v);
        return fields.with(place.extras());
    }

    private static Map<String, Object> of(Sitting sitting) {
        Fields fields = new Fields();
        fields.put("date", sitting.date(), Edtf::text);
        fields.put("start", sitting.start(), ClockTime::toString);
        fields.put("duration", sitting.duration(), Length::toString);
        fields.put("place", sitting.place(), RecordFields::of);
        return fields.with(sitting.extras());
    }

    private static Map<String, Object> of(Participant participant) {
        Fields fields = new Fields();
        fields.put("name", participant.name());
        fields.put("country", participant.party(), Party::code);
        fields.put("office", participant.office(), o -> o);
        fields.put("role", participant.role().key());
        return fields.with(participant.extras());
    }

    /** The fields of one paragraph. */
    public static Map<String, Object> of(Paragraph paragraph) {
        Fields fields = new Fields();
        fields.put("label", paragraph.label(), l -> l);
        fields.put("text", paragraph.text());
        fields.put("topics", paragraph.topics(), TopicKey::value);
        fields.put("speakers", paragraph.speakers(), Speaker::text);
        fields.put("act", paragraph.act(), Act::key);
        fields.put("source", paragraph.source(), s -> s);
        return fields.with(paragraph.extras());
    }

    private static Map<String, Object> of(Commitment commitment) {
        Fields fields = new Fields();
        fields.put("text", commitment.text());
        fields.put("by", commitment.by(), Party::code);
        fields.put("paragraph", commitment.paragraph(), p -> p);
        fields.put("due", commitment.due(), Edtf::text);
        fields.put("status", commitment.status().key());
        fields.put("closed", commitment.closed(), Edtf::text);
        fields.put("closed_by", commitment.closedBy(), MeetingId::value);
        return fields.with(commitment.extras());
    }

    private static Map<String, Object> of(Document document) {
        Fields fields = new Fields();
        fields.put("title", document.title());
        fields.put("kind", document.kind(), k -> k);
        fields.put("url", document.url(), u -> u);
        return fields.with(document.extras());
    }

    private static Object of(Reference reference) {
        if (reference instanceof Reference.ToEvent event) {
            Fields fields = new Fields();
            fields.put("event", event.event());
            fields.put("date", event.date(), Edtf::text);
            return fields.with(event.extras());
        }
        return ((Reference.ToMeeting) reference).id().value();
    }

    private static Map<String, Object> of(Source source) {
        Fields fields = new Fields();
        fields.put("key", source.key(), k -> k);
        fields.put("url", source.url(), u -> u);
        fields.put("publisher", source.publisher(), p -> p);
        fields.put("side", source.side(), Party::code);
        fields.put("published", source.published(), Edtf::text);
        fields.put("accessed", source.accessed(), Edtf::text);
        fields.put("language", source.language(), l -> l);
        fields.put("complete", source.complete(), c -> c);
        return fields.with(source.extras());
    }

    private static Map<String, Object> of(Difference difference) {
        Fields fields = new Fields();
        fields.put("field", difference.field());
        fields.put("says", difference.says());
        fields.put("source", difference.source(), s -> s);
        return fields.with(difference.extras());
    }

    private static final class Fields {
        private final Map<String, Object> map = new LinkedHashMap<>();

        void put(String key, Object value) {
            map.put(key, value);
        }

        <T> void put(String key, Optional<T> value, Function<T, Object> plain) {
            value.ifPresent(v -> map.put(key, plain.apply(v)));
        }

        <T> void put(String key, List<T> values, Function<? super T, Object> plain) {
            if (!values.isEmpty()) {
                List<Object> list = new ArrayList<>(values.size());
                for (T value : values) {
                    list.add(plain.apply(value));
                }
                map.put(key, list);
            }
        }

        Map<String, Object> with(Extras extras) {
            map.putAll(extras.fields());
            return map;
        }
    }
}
