package dev.relations.readout;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Account;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.Form;
import dev.relations.meeting.Length;
import dev.relations.meeting.Medium;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.MeetingRecord;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.RecordFields;
import dev.relations.meeting.Reference;
import dev.relations.meeting.Setting;
import dev.relations.meeting.Source;
import dev.relations.meeting.When;
import dev.relations.meeting.Zone;
import dev.relations.readout.account.Certainty;
import dev.relations.readout.account.Found;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The record that an account makes, each value with how it was found.
 *
 * @param date the day of the meeting; none if the account and whoever gave it do not tell
 * @param doubts what should be asked before the record is kept
 */
public record DraftMeeting(
        Found<String> title,
        Optional<Found<Edtf>> date,
        Optional<Found<ClockTime>> start,
        Optional<Found<Zone>> zone,
        Optional<Found<Length>> duration,
        Found<Form> form,
        Found<Medium> medium,
        Optional<Found<String>> occasion,
        Optional<Found<Place>> place,
        List<Found<Party>> parties,
        List<Found<Participant>> participants,
        List<DraftParagraph> paragraphs,
        List<Found<Commitment>> commitments,
        List<Found<Reference>> refersTo,
        Found<Source> source,
        List<Doubt> doubts) {

    private static final MeetingId NONE_YET = new MeetingId("0000-draft");

    public DraftMeeting {
        parties = List.copyOf(parties);
        participants = List.copyOf(participants);
        paragraphs = List.copyOf(paragraphs);
        commitments = List.copyOf(commitments);
        refersTo = List.copyOf(refersTo);
        doubts = List.copyOf(doubts);
    }

    /** The fields of its record under the keys that records use; without a date if it has none. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>(RecordFields.of(meeting()));
        if (date.isEmpty()) {
            fields.remove("date");
        }
        if (medium.value() == Medium.IN_PERSON) {
            fields.remove("medium");
        }
        return fields;
    }

    /**
     * The fields that an account adds to a record that is there: what it tells, not what nobody
     * said or what the record has a name for.
     */
    public Map<String, Object> fieldsForAnother() {
        Map<String, Object> fields = fields();
        fields.remove("title");
        if (form.certainty() != Certainty.READ) {
            fields.remove("form");
        }
        if (date.map(d -> d.certainty() == Certainty.ASSUMED).orElse(true)) {
            fields.remove("date");
        }
        return fields;
    }

    /** Whether another draft of the same page tells of the same meeting. */
    boolean isLike(DraftMeeting other) {
        return values(parties).equals(values(other.parties))
                && names().equals(other.names())
                && date.map(Found::value).equals(other.date.map(Found::value));
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        participants.forEach(p -> names.add(p.value().name()));
        return names;
    }

    private static <T> Set<T> values(List<Found<T>> found) {
        Set<T> values = new HashSet<>();
        found.forEach(f -> values.add(f.value()));
        return values;
    }

    private MeetingRecord meeting() {
        Edtf day = date.map(Found::value).orElseGet(() -> Edtf.parse("0000"));
        return new MeetingRecord(
                NONE_YET,
                "",
                title.value(),
                new When(
                        day,
                        start.map(Found::value),
                        zone.map(Found::value),
                        duration.map(Found::value),
                        List.of()),
                new Setting(
                        Optional.of(form.value()),
                        medium.value(),
                        occasion.map(Found::value),
                        Optional.empty(),
                        place.map(Found::value)),
                parties.stream().map(Found::value).toList(),
                participants.stream().map(Found::value).toList(),
                List.of(),
                account());
    }

    private Account account() {
        Optional<String> key = source.value().key();
        return new Account(
                paragraphs.stream().map(p -> p.paragraph(key)).toList(),
                commitments.stream().map(Found::value).toList(),
                List.of(),
                refersTo.stream().map(Found::value).toList(),
                List.of(source.value()),
                List.of(),
                Optional.empty(),
                dev.relations.meeting.Extras.NONE);
    }
}
