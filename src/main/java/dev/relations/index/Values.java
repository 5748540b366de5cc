package dev.relations.index;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Extras;
import dev.relations.meeting.Length;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.TopicKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The small values that records are made of, as bytes. Each is written and read side by side. */
final class Values {

    private Values() {}

    static void write(Edtf date, Out out) {
        out.text(date.text());
    }

    static Edtf date(In in) {
        return Edtf.parse(in.text());
    }

    static void writeDate(Optional<Edtf> date, Out out) {
        out.optional(date, present -> write(present, out));
    }

    static Optional<Edtf> optionalDate(In in) {
        return in.optional(Values::date);
    }

    static void write(Party party, Out out) {
        out.flag(party.isCountry());
        out.text(party.code());
    }

    static Party party(In in) {
        return in.flag() ? Party.country(in.text()) : Party.organisation(in.text());
    }

    static void writeParty(Optional<Party> party, Out out) {
        out.optional(party, present -> write(present, out));
    }

    static Optional<Party> optionalParty(In in) {
        return in.optional(Values::party);
    }

    static void write(ClockTime time, Out out) {
        out.number(time.time().toSecondOfDay());
        out.flag(time.about());
    }

    static ClockTime time(In in) {
        return new ClockTime(LocalTime.ofSecondOfDay(in.number()), in.flag());
    }

    /** Records tell no less than seconds. */
    static void write(Length length, Out out) {
        out.fixed8(length.duration().toSeconds());
        out.flag(length.about());
    }

    static Length length(In in) {
        return new Length(Duration.ofSeconds(in.fixed8()), in.flag());
    }

    static void write(Place place, Out out) {
        out.optionalText(place.city());
        writeParty(place.country(), out);
        out.optionalText(place.venue());
        write(place.extras(), out);
    }

    static Place place(In in) {
        return new Place(in.optionalText(), optionalParty(in), in.optionalText(), extras(in));
    }

    static void write(MeetingId id, Out out) {
        out.text(id.value());
    }

    static MeetingId id(In in) {
        return new MeetingId(in.text());
    }

    static void topics(List<TopicKey> topics, Out out) {
        out.list(topics, topic -> out.text(topic.value()));
    }

    static List<TopicKey> topics(In in) {
        return in.list(each -> new TopicKey(each.text()));
    }

    static void write(Extras extras, Out out) {
        map(extras.fields(), out);
    }

    static Extras extras(In in) {
        Map<String, Object> fields = map(in);
        return fields.isEmpty() ? Extras.NONE : new Extras(fields);
    }

    private static void map(Map<?, ?> map, Out out) {
        out.number(map.size());
        map.forEach(
                (key, value) -> {
                    out.text(String.valueOf(key));
                    plain(value, out);
                });
    }

    private static Map<String, Object> map(In in) {
        int count = in.number();
        if (count == 0) {
            return Map.of();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            map.put(in.text(), plain(in));
        }
        return map;
    }

    private static void plain(Object value, Out out) {
        if (value instanceof Map<?, ?> map) {
            out.number(0);
            map(map, out);
        } else if (value instanceof List<?> list) {
            out.number(1);
            out.number(list.size());
            list.forEach(each -> plain(each, out));
        } else if (value instanceof Boolean truth) {
            out.number(2);
            out.flag(truth);
        } else if (value instanceof Integer number) {
            out.number(3);
            out.fixed4(number);
        } else if (value instanceof Long number) {
            out.number(4);
            out.fixed8(number);
        } else if (value instanceof BigDecimal number) {
            out.number(5);
            out.text(number.toString());
        } else if (value instanceof String text) {
            out.number(6);
            out.text(text);
        } else {
            throw new IllegalArgumentException("no plain value: " + value.getClass());
        }
    }

    private static Object plain(In in) {
        return switch (in.number()) {
            case 0 -> map(in);
            case 1 -> {
                int count = in.number();
                List<Object> list = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    list.add(plain(in));
                }
                yield list;
            }
            case 2 -> in.flag();
            case 3 -> in.fixed4();
            case 4 -> in.fixed8();
            case 5 -> new BigDecimal(in.text());
            default -> in.text();
        };
    }
}
