package dev.relations.index;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.Role;
import dev.relations.meeting.Series;
import dev.relations.meeting.Setting;
import dev.relations.meeting.Sitting;
import dev.relations.meeting.TopicKey;
import dev.relations.meeting.When;
import dev.relations.meeting.Zone;
import java.util.List;
import java.util.Optional;

/**
 * What lists and counts need of a meeting, as bytes, in parts that can be passed over: the parties,
 * the time, the title, all topics, the records referred to, the persons, the setting, the
 * participants, the topics of the meeting itself. Texts that many meetings share stand in a table.
 */
final class MeetingValues {

    private MeetingValues() {}

    static void write(Meeting meeting, Out out, TextTable table) {
        Out parties = new Out();
        parties.list(meeting.parties(), party -> party(party, parties, table));
        out.part(parties);
        Out when = new Out();
        write(meeting.when(), when, table);
        out.part(when);
        out.text(meeting.title());
        Out topics = new Out();
        topics.list(meeting.allTopics(), topic -> topics.number(table.number(topic.value())));
        out.part(topics);
        Out references = new Out();
        references.list(meeting.references(), id -> references.text(id.value()));
        out.part(references);
        Out persons = new Out();
        persons.list(meeting.persons(), each -> persons.number(table.number(each.value())));
        out.part(persons);
        Out setting = new Out();
        write(meeting.setting(), setting, table);
        out.part(setting);
        Out participants = new Out();
        participants.list(meeting.participants(), each -> write(each, participants, table));
        out.part(participants);
        Out own = new Out();
        own.list(meeting.topics(), topic -> own.number(table.number(topic.value())));
        out.part(own);
    }

    private static void party(Party party, Out out, TextTable table) {
        out.number(table.number(party.code()) * 2 + (party.isCountry() ? 1 : 0));
    }

    private static void write(When when, Out out, TextTable table) {
        out.number(table.number(when.date().text()));
        out.optional(when.start(), time -> Values.write(time, out));
        out.optional(when.zone(), zone -> out.number(table.number(zone.name())));
        out.optional(when.duration(), length -> Values.write(length, out));
        out.list(when.sittings(), sitting -> write(sitting, out));
    }

    /** The date alone, with which the time begins. */
    static Edtf date(In in) {
        return Edtf.parse(in.shared());
    }

    static When when(In in) {
        return new When(
                date(in),
                in.optional(Values::time),
                in.optional(each -> new Zone(each.shared())),
                in.optional(Values::length),
                in.list(MeetingValues::sitting));
    }

    private static void write(Sitting sitting, Out out) {
        Values.writeDate(sitting.date(), out);
        out.optional(sitting.start(), time -> Values.write(time, out));
        out.optional(sitting.duration(), length -> Values.write(length, out));
        out.optional(sitting.place(), place -> Values.write(place, out));
        Values.write(sitting.extras(), out);
    }

    private static Sitting sitting(In in) {
        return new Sitting(
                Values.optionalDate(in),
                in.optional(Values::time),
                in.optional(Values::length),
                in.optional(Values::place),
                Values.extras(in));
    }

    private static void write(Setting setting, Out out, TextTable table) {
        out.optional(setting.form(), form -> out.number(table.number(form.key())));
        out.number(table.number(setting.medium().key()));
        out.optional(setting.occasion(), text -> out.number(table.number(text)));
        out.optional(setting.series(), series -> write(series, out));
        out.optional(setting.place(), place -> Values.write(place, out));
    }

    /** The form, with which the setting begins. */
    static Optional<Form> form(In in) {
        return in.optional(each -> Form.of(each.shared()).orElseThrow());
    }

    /** The medium, which follows the form. */
    static Medium medium(In in) {
        return Medium.of(in.shared()).orElseThrow();
    }

    /** The setting, of which form and medium are the first. */
    static Setting setting(In in) {
        return new Setting(
                form(in),
                medium(in),
                in.optional(In::shared),
                in.optional(MeetingValues::series),
                in.optional(Values::place));
    }

    /** The participants. */
    static List<Participant> participants(In in) {
        return in.list(MeetingValues::participant);
    }

    /** The topics of the meeting itself. */
    static List<TopicKey> topics(In in) {
        return in.list(each -> new TopicKey(each.shared()));
    }

    private static void write(Series series, Out out) {
        out.text(series.name());
        out.optional(series.number(), out::fixed4);
        Values.write(series.extras(), out);
    }

    private static Series series(In in) {
        return new Series(in.text(), in.optional(In::fixed4), Values.extras(in));
    }

    private static void write(Participant participant, Out out, TextTable table) {
        out.number(table.number(participant.name()));
        out.number(table.number(participant.person().value()));
        out.optional(participant.party(), party -> party(party, out, table));
        out.optional(participant.office(), office -> out.number(table.number(office)));
        out.number(table.number(participant.role().key()));
        Values.write(participant.extras(), out);
    }

    private static Participant participant(In in) {
        String name = in.shared();
        PersonKey person = new PersonKey(in.shared());
        Optional<Party> party = in.optional(In::party);
        Optional<String> office = in.optional(In::shared);
        Role role = Role.of(in.shared()).orElseThrow();
        return new Participant(name, person, party, office, role, Values.extras(in));
    }
}
