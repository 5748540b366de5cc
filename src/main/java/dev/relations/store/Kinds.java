package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Keyed;
import dev.relations.meeting.Length;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Party;
import dev.relations.meeting.Reference;
import dev.relations.meeting.Speaker;
import dev.relations.meeting.TopicKey;
import dev.relations.meeting.Zone;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kinds of value that fields have, and how each scalar is read. */
final class Kinds {

    /** Any text: what is written is taken as the text, also where YAML sees a number in it. */
    static final Kind<String> TEXT = new Text(Kind.Meaning.TEXT);

    /** A text that may have several lines. */
    static final Kind<String> PROSE = new Text(Kind.Meaning.PROSE);

    /** A date of EDTF, levels 0 and 1. */
    static final Kind<Edtf> DATE = new Date();

    /** A local time, such as {@code 17:28} or {@code 17:28~} for about. */
    static final Kind<ClockTime> TIME = new Time();

    /** A duration of ISO 8601, such as {@code PT55M}; {@code ~} behind it for about. */
    static final Kind<Length> DURATION = new Duration();

    /** A zone of the IANA database. */
    static final Kind<Zone> ZONE = new ZoneName();

    /** A country by code or name. */
    static final Kind<Party> COUNTRY = new NamedKinds.Country();

    /** An organisation by code or name, or a new one by its name. */
    static final Kind<Party> ORGANISATION = new NamedKinds.Organisation();

    /** A country or organisation that is known, or one of the record's organisations. */
    static final Kind<Party> PARTY = new NamedKinds.PartyName();

    /** A topic by any spelling. */
    static final Kind<TopicKey> TOPIC = new NamedKinds.TopicName();

    /** A topic by its key alone. */
    static final Kind<TopicKey> TOPIC_KEY = new NamedKinds.Key();

    /** A person by name, or a party. */
    static final Kind<Speaker> SPEAKER = new NamedKinds.SpeakerName();

    /** The id of a record. */
    static final Kind<MeetingId> ID = new Id();

    /** {@code true} or {@code false}. */
    static final Kind<Boolean> FLAG = new Flag();

    /** A whole number of at most nine digits. */
    static final Kind<Integer> NUMBER = new WholeNumber();

    private Kinds() {}

    /** One of the fixed words of an enumeration. */
    static <T extends Keyed> Kind<T> word(T[] values, Code code) {
        return new Word<>(values, code);
    }

    /** A list of such. */
    static <T> Kind<List<T>> listOf(Kind<T> kind) {
        return new Kind.Items<>(kind);
    }

    static final class Text extends Kind.Scalar<String> {
        Text(Kind.Meaning meaning) {
            super(meaning);
        }

        @Override
        Optional<String> read(String what, YamlScalar scalar, Scope scope) {
            return Optional.of(scalar.value());
        }
    }

    static final class Date extends Kind.Scalar<Edtf> {
        Date() {
            super(Kind.Meaning.DATE);
        }

        @Override
        Optional<Edtf> read(String what, YamlScalar scalar, Scope scope) {
            return scope.times().date(scalar, scope.problems());
        }
    }

    static final class Time extends Kind.Scalar<ClockTime> {
        Time() {
            super(Kind.Meaning.TIME);
        }

        @Override
        Optional<ClockTime> read(String what, YamlScalar scalar, Scope scope) {
            return scope.times().clock(scalar, scope.problems());
        }
    }

    static final class Duration extends Kind.Scalar<Length> {
        Duration() {
            super(Kind.Meaning.DURATION);
        }

        @Override
        Optional<Length> read(String what, YamlScalar scalar, Scope scope) {
            return scope.times().length(scalar, scope.problems());
        }
    }

    static final class ZoneName extends Kind.Scalar<Zone> {
        ZoneName() {
            super(Kind.Meaning.ZONE);
        }

        @Override
        Optional<Zone> read(String what, YamlScalar scalar, Scope scope) {
            return scope.times().zone(scalar, scope.problems());
        }
    }

    static final class Id extends Kind.Scalar<MeetingId> {
        Id() {
            super(Kind.Meaning.ID);
        }

        @Override
        Optional<MeetingId> read(String what, YamlScalar scalar, Scope scope) {
            Optional<MeetingId> id = MeetingId.of(scalar.value());
            if (id.isEmpty()) {
                scope.problems()
                        .error(
                                Code.BAD_ID,
                                scalar,
                                Problems.quoted(scalar.value()) + " is not the id of a record",
                                "write the name of its file without .yaml, or {event: …} for an"
                                        + " event that has no record");
            }
            return id;
        }
    }

    /** The id of a record that is referred to. */
    static final class RecordReference extends Kind.Scalar<Reference> {
        RecordReference() {
            super(Kind.Meaning.ID);
        }

        @Override
        Optional<Reference> read(String what, YamlScalar scalar, Scope scope) {
            return ID.read(what, scalar, scope).map(Reference.ToMeeting::new);
        }
    }

    static final class Flag extends Kind.Scalar<Boolean> {
        Flag() {
            super(Kind.Meaning.FLAG);
        }

        @Override
        Optional<Boolean> read(String what, YamlScalar scalar, Scope scope) {
            String text = scalar.value();
            if (scalar.plain() && (text.equals("true") || text.equals("false"))) {
                return Optional.of(text.equals("true"));
            }
            refuse(what, scalar, scope.problems());
            return Optional.empty();
        }

        @Override
        void refuse(String what, YamlNode node, Problems problems) {
            problems.error(
                    Code.WRONG_TYPE,
                    node,
                    what + " must be true or false",
                    "write true or false, without quotes");
        }
    }

    static final class WholeNumber extends Kind.Scalar<Integer> {
        WholeNumber() {
            super(Kind.Meaning.NUMBER);
        }

        @Override
        Optional<Integer> read(String what, YamlScalar scalar, Scope scope) {
            if (scalar.plain() && isNumber(scalar.value())) {
                return Optional.of(Integer.valueOf(scalar.value()));
            }
            refuse(what, scalar, scope.problems());
            return Optional.empty();
        }

        @Override
        void refuse(String what, YamlNode node, Problems problems) {
            problems.error(
                    Code.WRONG_TYPE,
                    node,
                    what + " must be a whole number",
                    "write digits, without quotes, such as 8");
        }

        private static boolean isNumber(String text) {
            if (text.isEmpty() || text.length() > 9) {
                return false;
            }
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
        }
    }

    static final class Word<T extends Keyed> extends Kind.Scalar<T> {
        private final T[] values;
        private final Code code;

        Word(T[] values, Code code) {
            super(Kind.Meaning.WORD);
            this.values = values;
            this.code = code;
        }

        @Override
        public List<String> words() {
            List<String> words = new ArrayList<>(values.length);
            for (T value : values) {
                words.add(value.key());
            }
            return words;
        }

        @Override
        Optional<T> read(String what, YamlScalar scalar, Scope scope) {
            Optional<T> value = Keyed.find(values, scalar.value());
            if (value.isEmpty()) {
                scope.problems()
                        .error(
                                code,
                                scalar,
                                "unknown " + what + " " + Problems.quoted(scalar.value()),
                                NearestWord.to(scalar.value(), words())
                                        .map(word -> "did you mean " + word + "?")
                                        .orElse("write one of " + String.join(", ", words())));
            }
            return value;
        }
    }
}
