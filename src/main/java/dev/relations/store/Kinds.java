package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Keyed;
import dev.relations.meeting.Length;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
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
    static final Kind<String> TEXT = text(Kind.Meaning.TEXT);

    /** A text that may have several lines. */
    static final Kind<String> PROSE = text(Kind.Meaning.PROSE);

    /** A date of EDTF, levels 0 and 1. */
    static final Kind<Edtf> DATE =
            scalar(Kind.Meaning.DATE, (text, scope) -> scope.times().date(text, scope.problems()));

    /** A local time, such as {@code 17:28} or {@code 17:28~} for about. */
    static final Kind<ClockTime> TIME =
            scalar(Kind.Meaning.TIME, (text, scope) -> scope.times().clock(text, scope.problems()));

    /** A duration of ISO 8601, such as {@code PT55M}; {@code ~} behind it for about. */
    static final Kind<Length> DURATION =
            scalar(
                    Kind.Meaning.DURATION,
                    (text, scope) -> scope.times().length(text, scope.problems()));

    /** A zone of the IANA database. */
    static final Kind<Zone> ZONE =
            scalar(Kind.Meaning.ZONE, (text, scope) -> scope.times().zone(text, scope.problems()));

    /** A country by code or name. */
    static final Kind<Party> COUNTRY =
            scalar(
                    Kind.Meaning.COUNTRY,
                    (text, scope) -> scope.names().country(text, scope.problems()));

    /** An organisation by code or name, or a new one by its name. */
    static final Kind<Party> ORGANISATION =
            scalar(
                    Kind.Meaning.ORGANISATION,
                    (text, scope) -> scope.names().organisation(text, scope.problems()));

    /** A country or organisation that is known, or one of the record's organisations. */
    static final Kind<Party> PARTY =
            scalar(
                    Kind.Meaning.PARTY,
                    (text, scope) -> scope.names().party(text, scope.parties(), scope.problems()));

    /** A topic by any spelling. */
    static final Kind<TopicKey> TOPIC =
            scalar(
                    Kind.Meaning.TOPIC,
                    (text, scope) -> Optional.of(scope.names().topic(text.value())));

    /** A topic by its key alone. */
    static final Kind<TopicKey> TOPIC_KEY =
            scalar(
                    Kind.Meaning.TOPIC_KEY,
                    (text, scope) -> Optional.of(new TopicKey(text.value())));

    /** A person by name, or a party. */
    static final Kind<Speaker> SPEAKER =
            scalar(
                    Kind.Meaning.SPEAKER,
                    (text, scope) -> Optional.of(speaker(text.value(), scope)));

    /** The id of a record. */
    static final Kind<MeetingId> ID = scalar(Kind.Meaning.ID, Kinds::id);

    /** A reference to a record by its id. */
    static final Kind<Reference> REFERENCE =
            scalar(Kind.Meaning.ID, (text, scope) -> id(text, scope).map(Reference.ToMeeting::new));

    /** {@code true} or {@code false}. */
    static final Kind<Boolean> FLAG = new Flag();

    /** A whole number of at most nine digits. */
    static final Kind<Integer> NUMBER = new WholeNumber();

    private Kinds() {}

    /** How the text of a scalar is read; what is wrong with it is told to the scope's problems. */
    private interface Reading<T> {
        Optional<T> of(YamlScalar text, Scope scope);
    }

    private static <T> Kind<T> scalar(Kind.Meaning meaning, Reading<T> reading) {
        return new Kind.Scalar<>(meaning) {
            @Override
            Optional<T> read(String what, YamlScalar scalar, Scope scope) {
                return reading.of(scalar, scope);
            }
        };
    }

    private static Kind<String> text(Kind.Meaning meaning) {
        return scalar(meaning, (text, scope) -> Optional.of(text.value()));
    }

    /** One of the fixed words of an enumeration. */
    static <T extends Keyed> Kind<T> word(T[] values, Code code) {
        return new Word<>(values, code);
    }

    /** A list of such. */
    static <T> Kind<List<T>> listOf(Kind<T> kind) {
        return new Kind.Items<>(kind);
    }

    /** A participant by name, a participant by another spelling, a party, or else some person. */
    private static Speaker speaker(String text, Scope scope) {
        Optional<PersonKey> participant = scope.speakers().find(text, scope.names());
        if (participant.isPresent()) {
            return new Speaker.OfPerson(text, participant.get());
        }
        Optional<Party> party = scope.names().find(text, scope.parties());
        return party.isPresent()
                ? new Speaker.OfParty(text, party.get())
                : new Speaker.OfPerson(text, scope.names().person(text, Optional.empty()));
    }

    private static Optional<MeetingId> id(YamlScalar text, Scope scope) {
        Optional<MeetingId> id = MeetingId.of(text.value());
        if (id.isEmpty()) {
            scope.problems()
                    .error(
                            Code.BAD_ID,
                            text,
                            Problems.quoted(text.value()) + " is not the id of a record",
                            "write the name of its file without .yaml, or {event: …} for an"
                                    + " event that has no record");
        }
        return id;
    }

    private static final class Flag extends Kind.Scalar<Boolean> {
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

    private static final class WholeNumber extends Kind.Scalar<Integer> {
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

    private static final class Word<T extends Keyed> extends Kind.Scalar<T> {
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
