package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Account;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.MeetingRecord;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.Role;
import dev.relations.meeting.Series;
import dev.relations.meeting.Setting;
import dev.relations.meeting.Sitting;
import dev.relations.meeting.TopicKey;
import dev.relations.meeting.When;
import dev.relations.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of one record to a meeting; all problems, not only the first. */
final class MeetingReader {

    /** A date that stands in where the record's own is missing; the record is refused anyway. */
    private static final Edtf NO_DATE = Edtf.ofDay(java.time.LocalDate.EPOCH);

    private final Names names;
    private final Times times;
    private final Problems problems;

    MeetingReader(Names names, Times times, Problems problems) {
        this.names = names;
        this.times = times;
        this.problems = problems;
    }

    /** The meeting, unless something is wrong with it. */
    Optional<Meeting> read(Fields record, Identity identity) {
        int before = problems.errors();
        String title = record.requiredText("title", "title: what the account calls the meeting");
        When when = when(record);
        Setting setting = setting(record);
        List<Party> parties = parties(record);
        List<Participant> participants =
                record.list("participants", node -> participant(node, parties));
        List<TopicKey> topics = topics(record);
        Account account =
                new AccountReader(names, times, problems, parties, participants).read(record);
        if (problems.errors() > before) {
            return Optional.empty();
        }
        return identity.of(title, when, setting, parties)
                .map(
                        named ->
                                new MeetingRecord(
                                        named.id(),
                                        named.path(),
                                        title,
                                        when,
                                        setting,
                                        parties,
                                        participants,
                                        topics,
                                        account));
    }

    /** How a meeting gets its id and path: from its file, or from what the record says. */
    interface Identity {
        Optional<Named> of(String title, When when, Setting setting, List<Party> parties);
    }

    /** An id and the path of its file below the records folder. */
    record Named(MeetingId id, String path) {}

    private When when(Fields record) {
        Optional<YamlNode> date = record.node("date");
        if (date.isEmpty()) {
            record.missing("date", "date: \"2024-02-21\"");
        }
        return new When(
                record.parsed("date", s -> times.date(s, problems)).orElse(NO_DATE),
                record.parsed("start", s -> times.clock(s, problems)),
                record.parsed("zone", s -> times.zone(s, problems)),
                record.parsed("duration", s -> times.length(s, problems)),
                record.list("sittings", this::sitting));
    }

    private Optional<Sitting> sitting(YamlNode node) {
        return Fields.of("a sitting", node, "{date: \"2024-02-21\", start: \"10:00\"}", problems)
                .map(
                        fields ->
                                new Sitting(
                                        fields.parsed("date", s -> times.date(s, problems)),
                                        fields.parsed("start", s -> times.clock(s, problems)),
                                        fields.parsed("duration", s -> times.length(s, problems)),
                                        place(fields),
                                        fields.extras()));
    }

    private Setting setting(Fields record) {
        return new Setting(
                record.word("form", Form.values(), Code.UNKNOWN_FORM),
                record.word("medium", Medium.values(), Code.UNKNOWN_MEDIUM)
                        .orElse(Medium.IN_PERSON),
                record.text("occasion"),
                record.fields("series", "{name: …, number: 8}")
                        .map(
                                fields ->
                                        new Series(
                                                fields.requiredText("name", "name: …"),
                                                fields.number("number"),
                                                fields.extras())),
                place(record));
    }

    private Optional<Place> place(Fields record) {
        return record.fields("place", "{city: Paris, country: FR}")
                .map(
                        fields ->
                                new Place(
                                        fields.text("city"),
                                        fields.node("country")
                                                .flatMap(
                                                        n -> names.country("country", n, problems)),
                                        fields.text("venue"),
                                        fields.extras()));
    }

    private List<Party> parties(Fields record) {
        int before = problems.errors();
        List<Party> parties = new ArrayList<>();
        addEach(
                record.list("countries", n -> names.country(Fields.each("countries"), n, problems)),
                parties);
        addEach(
                record.list(
                        "organisations",
                        n -> names.organisation(Fields.each("organisations"), n, problems)),
                parties);
        if (parties.isEmpty() && problems.errors() == before) {
            record.missing("countries", "countries: [JP, FR], or organisations: [EU]");
        }
        return parties;
    }

    private static <T> void addEach(List<T> from, List<T> to) {
        for (T value : from) {
            if (!to.contains(value)) {
                to.add(value);
            }
        }
    }

    private Optional<Participant> participant(YamlNode node, List<Party> parties) {
        return Fields.of("a participant", node, "{name: …, country: FR, office: …}", problems)
                .map(
                        fields -> {
                            String name = fields.requiredText("name", "name: …");
                            Optional<Party> party =
                                    fields.node("country")
                                            .flatMap(
                                                    n ->
                                                            names.party(
                                                                    "country", n, parties,
                                                                    problems));
                            return new Participant(
                                    name,
                                    names.person(name, party),
                                    party,
                                    fields.text("office"),
                                    fields.word("role", Role.values(), Code.UNKNOWN_ROLE)
                                            .orElse(Role.PRINCIPAL),
                                    fields.extras());
                        });
    }

    private List<TopicKey> topics(Fields record) {
        List<TopicKey> topics = new ArrayList<>();
        for (String topic : record.texts("topics")) {
            addEach(List.of(names.topic(topic)), topics);
        }
        return topics;
    }
}
