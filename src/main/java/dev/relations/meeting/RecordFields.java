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
        fields.put("occasion", setting.occasion());
        fields.put("series", setting.series(), RecordFields::of);
        fields.put("place", setting.place(), RecordFields::of);
        fields.put("sittings", when.sittings(), RecordFields::of);
        fields.put("countries", codes(meeting, Party.Kind.COUNTRY));
        fields.put("organisations", codes(meeting, Party.Kind.ORGANISATION));
        fields.put("participants", meeting.participants(), RecordFields::of);
        fields.putTopics(meeting.topics());
        fields.put("paragraphs", account.paragraphs(), RecordFields::of);
        fields.put("commitments", account.commitments(), RecordFields::of);
        fields.put("documents", account.documents(), RecordFields::of);
        fields.put("refers_to", account.refersTo(), RecordFields::of);
        fields.put("sources", account.sources(), RecordFields::of);
        fields.put("differs", account.differs(), RecordFields::of);
        fields.put("notes", account.notes());
        return fields.with(account.extras());
    }

    private static List<String> codes(Meeting meeting, Party.Kind kind) {
        return meeting.parties().stream().filter(p -> p.kind() == kind).map(Party::code).toList();
    }

    private static Map<String, Object> of(Series series) {
        Fields fields = new Fields();
        fields.put("name", series.name());
        fields.put("number", series.number());
        return fields.with(series.extras());
    }

    private static Map<String, Object> of(Place place) {
        Fields fields = new Fields();
        fields.put("city", place.city());
        fields.putParty("country", place.country());
        fields.put("venue", place.venue());
        return fields.with(place.extras());
    }

    private static Map<String, Object> of(Sitting sitting) {
        Fields fields = new Fields();
        fields.putDate("date", sitting.date());
        fields.put("start", sitting.start(), ClockTime::toString);
        fields.put("duration", sitting.duration(), Length::toString);
        fields.put("place", sitting.place(), RecordFields::of);
        return fields.with(sitting.extras());
    }

    private static Map<String, Object> of(Participant participant) {
        Fields fields = new Fields();
        fields.put("name", participant.name());
        fields.putParty("country", participant.party());
        fields.put("office", participant.office());
        fields.put("role", participant.role().key());
        return fields.with(participant.extras());
    }

    /** The fields of one paragraph. */
    public static Map<String, Object> of(Paragraph paragraph) {
        Fields fields = new Fields();
        fields.put("label", paragraph.label());
        fields.put("text", paragraph.text());
        fields.putTopics(paragraph.topics());
        fields.put("speakers", paragraph.speakers(), Speaker::text);
        fields.put("act", paragraph.act(), Act::key);
        fields.put("source", paragraph.source());
        return fields.with(paragraph.extras());
    }

    private static Map<String, Object> of(Commitment commitment) {
        Fields fields = new Fields();
        fields.put("text", commitment.text());
        fields.put("by", commitment.by(), Party::code);
        fields.put("paragraph", commitment.paragraph());
        fields.putDate("due", commitment.due());
        fields.put("status", commitment.status().key());
        fields.putDate("closed", commitment.closed());
        fields.put("closed_by", commitment.closedBy(), MeetingId::value);
        return fields.with(commitment.extras());
    }

    private static Map<String, Object> of(Document document) {
        Fields fields = new Fields();
        fields.put("title", document.title());
        fields.put("kind", document.kind());
        fields.put("url", document.url());
        return fields.with(document.extras());
    }

    private static Object of(Reference reference) {
        if (reference instanceof Reference.ToEvent event) {
            Fields fields = new Fields();
            fields.put("event", event.event());
            fields.putDate("date", event.date());
            return fields.with(event.extras());
        }
        return ((Reference.ToMeeting) reference).id().value();
    }

    private static Map<String, Object> of(Source source) {
        Fields fields = new Fields();
        fields.put("key", source.key());
        fields.put("url", source.url());
        fields.put("publisher", source.publisher());
        fields.putParty("side", source.side());
        fields.putDate("published", source.published());
        fields.putDate("accessed", source.accessed());
        fields.put("language", source.language());
        fields.put("complete", source.complete());
        return fields.with(source.extras());
    }

    private static Map<String, Object> of(Difference difference) {
        Fields fields = new Fields();
        fields.put("field", difference.field());
        fields.put("says", difference.says());
        fields.put("source", difference.source());
        return fields.with(difference.extras());
    }

    private static final class Fields {
        private final Map<String, Object> map = new LinkedHashMap<>();

        void put(String key, Object value) {
            map.put(key, value);
        }

        void put(String key, Optional<?> value) {
            if (value.isPresent()) {
                map.put(key, value.get());
            }
        }

        void put(String key, List<String> values) {
            if (!values.isEmpty()) {
                map.put(key, values);
            }
        }

        void putDate(String key, Optional<Edtf> date) {
            put(key, date, Edtf::text);
        }

        void putParty(String key, Optional<Party> party) {
            put(key, party, Party::code);
        }

        void putTopics(List<TopicKey> topics) {
            put("topics", topics, TopicKey::value);
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
