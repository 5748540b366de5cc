package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Account;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.Difference;
import dev.relations.meeting.Document;
import dev.relations.meeting.Form;
import dev.relations.meeting.Length;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Paragraph;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.Reference;
import dev.relations.meeting.Series;
import dev.relations.meeting.Setting;
import dev.relations.meeting.Sitting;
import dev.relations.meeting.Source;
import dev.relations.meeting.TopicKey;
import dev.relations.meeting.When;
import dev.relations.meeting.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A record: one meeting. */
public final class MeetingShape extends Shape<MeetingTold> {

    /** A date that stands in where the record's own is missing; the record is refused anyway. */
    private static final Edtf NO_DATE = Edtf.ofDay(LocalDate.EPOCH);

    private final Field<String> title =
            requiredText(
                    "title",
                    "title: what the account calls the meeting",
                    "What the account calls the meeting.");
    private final Field<Edtf> date =
            required(
                    "date",
                    Kinds.DATE,
                    "date: \"2024-02-21\"",
                    "The day at the place, in EDTF: 2024-02-21, 2024-02, 2024-02-21/2024-02-23.");
    private final Field<ClockTime> start =
            field("start", Kinds.TIME, "The local time at the place; ~ behind it for about.");
    private final Field<Zone> zone =
            field("zone", Kinds.ZONE, "The time zone of the place, such as Europe/Paris.");
    private final Field<Length> duration =
            field("duration", Kinds.DURATION, "How long it took: PT55M, PT1H30M~ for about.");
    private final Field<Form> form =
            field("form", Kinds.word(Form.values(), Code.UNKNOWN_FORM), "What kind of event.");
    private final Field<Medium> medium =
            field(
                    "medium",
                    Kinds.word(Medium.values(), Code.UNKNOWN_MEDIUM),
                    "How the parties met; in-person goes without saying.");
    private final Field<String> occasion =
            text("occasion", "The event in whose margins it took place.");
    private final Field<Series> series =
            field("series", new SeriesShape(), "The counted series that it belongs to.");
    private final Field<Place> place = field("place", new PlaceShape(), "Where it took place.");
    private final Field<List<Sitting>> sittings =
            field(
                    "sittings",
                    Kinds.listOf(new SittingShape()),
                    "Only of a meeting that was held in several.");
    private final Field<List<Party>> countries =
            field(
                    "countries",
                    Kinds.listOf(Kinds.COUNTRY),
                    "The countries that met: codes of ISO 3166-1, or names.");
    private final Field<List<Party>> organisations =
            field(
                    "organisations",
                    Kinds.listOf(Kinds.ORGANISATION),
                    "The parties that are no country, such as EU.");
    private final List<Field<List<Party>>> parties = needOneOf(List.of(countries, organisations));
    private final Field<List<Participant>> participants =
            field("participants", Kinds.listOf(new ParticipantShape()), "Who took part.");
    private final Field<List<TopicKey>> topics =
            field("topics", Kinds.listOf(Kinds.TOPIC), "The topics of the whole meeting.");
    private final Field<List<Paragraph>> paragraphs =
            field("paragraphs", Kinds.listOf(new ParagraphShape()), "The readout, part by part.");
    private final Field<List<Commitment>> commitments =
            field("commitments", Kinds.listOf(new CommitmentShape()), "What is to be done.");
    private final Field<List<Document>> documents =
            field("documents", Kinds.listOf(new DocumentShape()), "What came out of it.");
    private final Field<List<Reference>> refersTo =
            field(
                    "refers_to",
                    Kinds.listOf(
                            new Kind.Either<>(
                                    Kinds.REFERENCE,
                                    new EventShape(),
                                    "an id or an event",
                                    "an id, or {event: …, date: \"2023-05\"}")),
                    "Records of other meetings, or events that have none.");
    private final Field<List<Source>> sources =
            field("sources", Kinds.listOf(new SourceShape()), "Where the accounts were read.");
    private final Field<List<Difference>> differs =
            field("differs", Kinds.listOf(new DifferenceShape()), "Where accounts disagree.");
    private final Field<String> notes =
            field("notes", Kinds.PROSE, "Notes of the keeper of the records.");
    private final Field<Map<String, String>> check = checkField();

    public MeetingShape() {
        super("a record", "key: value, one on each line");
    }

    @Override
    MeetingTold read(Fields record) {
        String name = record.text(title);
        When when = when(record);
        Setting setting = setting(record);
        List<Party> met = parties(record);
        Fields told = record.within(record.scope().with(met));
        List<Participant> people = told.all(participants);
        List<TopicKey> about = eachOnce(record.all(topics));
        Account account = account(told.within(told.scope().among(people)));
        return new MeetingTold(name, when, setting, met, people, about, account);
    }

    private When when(Fields record) {
        return new When(
                record.get(date).orElse(NO_DATE),
                record.get(start),
                record.get(zone),
                record.get(duration),
                record.all(sittings));
    }

    private Setting setting(Fields record) {
        return new Setting(
                record.get(form),
                record.get(medium).orElse(Medium.IN_PERSON),
                record.get(occasion),
                record.get(series),
                record.get(place));
    }

    private List<Party> parties(Fields record) {
        Problems problems = record.scope().problems();
        int before = problems.errors();
        List<Party> all = new ArrayList<>();
        parties.forEach(list -> all.addAll(record.all(list)));
        if (all.isEmpty() && problems.errors() == before) {
            record.missing("countries", "countries: [JP, FR], or organisations: [EU]");
        }
        return eachOnce(all);
    }

    /** Takes the last fields of the record, and what is left as its extras. */
    private Account account(Fields record) {
        record.get(check);
        return new Account(
                record.all(paragraphs),
                record.all(commitments),
                record.all(documents),
                record.all(refersTo),
                record.all(sources),
                record.all(differs),
                record.get(notes),
                record.extras(check.key()));
    }

    static <T> List<T> eachOnce(List<T> values) {
        return values.size() < 2 ? values : List.copyOf(new LinkedHashSet<>(values));
    }
}
