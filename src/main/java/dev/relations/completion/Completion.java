package dev.relations.completion;

import dev.relations.meeting.Act;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Source;
import dev.relations.query.Criteria;
import dev.relations.query.Field;
import dev.relations.query.Query;
import dev.relations.query.UnfinishedQuery;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the records have to offer for a place of a command line. */
public final class Completion {

    private final Meetings all;
    private final Vocabulary vocabulary;
    private final Supplier<LocalDate> today;

    /** What these records have to offer. */
    public Completion(Meetings meetings, Vocabulary vocabulary, Supplier<LocalDate> today) {
        this.all = meetings;
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /** The names that criteria on the line are resolved by. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The day that words such as {@code today} depend on. */
    public Supplier<LocalDate> today() {
        return today;
    }

    /**
     * What may stand at a place, the best first.
     *
     * @param slot the place; for a query see {@link #inQuery}; files and commands are not known
     *     here
     * @param typed what stands there already, without the quotes of a shell
     * @param beside what else the line asks for; only what occurs there is offered
     */
    public List<Candidate> of(Slot slot, String typed, Query beside) {
        return written(new Written(slot, typed, false), slot, beside);
    }

    /**
     * What may stand at the cursor in a query: a field or, behind a colon, a value of it.
     *
     * @param before the query up to the cursor
     * @param after the query behind it
     * @param beside what the line asks for otherwise
     */
    public List<Candidate> inQuery(String before, String after, Query beside) {
        Criteria criteria = new Criteria(vocabulary, today, false);
        UnfinishedQuery query = UnfinishedQuery.of(before, after, criteria);
        List<Candidate> offered =
                query.field().isEmpty()
                        ? fields(query.typed())
                        : Field.of(query.field())
                                .map(Slot.OfField::new)
                                .map(
                                        slot ->
                                                written(
                                                        new Written(slot, query.typed(), true),
                                                        slot,
                                                        beside.and(query.beside())))
                                .orElse(List.of());
        String stem = before.substring(0, query.from());
        return offered.stream().map(each -> each.behind(stem)).toList();
    }

    private List<Candidate> written(Written written, Slot slot, Query beside) {
        Meetings meetings = beside.isAll() ? all : all.where(beside::matches);
        List<Candidate> offered = new ArrayList<>();
        for (Candidate each : offered(slot, written.last(), meetings)) {
            offered.addAll(written.write(each));
        }
        return offered;
    }

    private static List<Candidate> fields(String typed) {
        List<Candidate> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.key().startsWith(typed)) {
                String name = field.key() + ":";
                fields.add(new Candidate(name, name, field.description(), "fields", false));
            }
        }
        return fields;
    }

    private List<Candidate> offered(Slot slot, String typed, Meetings meetings) {
        if (slot instanceof Slot.OfField of) {
            return ofField(of.field(), typed, meetings);
        } else if (slot instanceof Slot.OneOf oneOf) {
            return WordOffers.keys(typed, oneOf.keys());
        } else if (slot instanceof Slot.Words words) {
            return WordOffers.words(typed, words.words());
        }
        return switch ((Slot.Other) slot) {
            case KNOWN_COUNTRY -> parties(meetings).known(typed, Party::isCountry);
            case KNOWN_ORGANISATION -> parties(meetings).known(typed, party -> !party.isCountry());
            case KNOWN_MINISTER -> minister(typed, meetings);
            case KNOWN_TOPIC -> topics(meetings).known(typed);
            case DAY -> new DateOffers(today).days(typed);
            case ID -> new IdOffers(meetings).withParagraphs(typed);
            case ZONE -> WordOffers.zones(typed);
            case OCCASION -> ofField(Field.OCCASION, typed, meetings);
            case CITY -> city(typed, meetings);
            case QUERY, FILE, FOLDER, COMMAND -> List.of();
        };
    }

    private List<Candidate> ofField(Field field, String typed, Meetings meetings) {
        return switch (field) {
            case COUNTRY -> parties(meetings).met(typed, party -> true);
            case ORGANISATION -> parties(meetings).met(typed, party -> !party.isCountry());
            case MINISTER -> people(meetings).met(typed);
            case TOPIC -> topics(meetings).met(typed);
            case DATE, SINCE, UNTIL -> new DateOffers(today).spans(typed, meetings);
            case FORM -> WordOffers.seen(typed, "forms", meetings, Completion::form);
            case MEDIUM ->
                    WordOffers.seen(typed, "media", meetings, m -> List.of(m.medium().key()));
            case OFFICE -> WordOffers.seen(typed, "offices", meetings, Completion::offices);
            case OCCASION ->
                    WordOffers.seen(
                            typed,
                            "occasions",
                            meetings,
                            m -> m.setting().occasion().stream().toList());
            case SERIES ->
                    WordOffers.seen(
                            typed,
                            "series",
                            meetings,
                            m -> m.setting().series().map(s -> s.name()).stream().toList());
            case PLACE -> WordOffers.seen(typed, "places", meetings, this::places);
            case SIDE -> WordOffers.seen(typed, "sides", meetings, this::sides);
            case SPEAKER ->
                    both(parties(meetings).met(typed, party -> true), people(meetings).met(typed));
            case SOURCE -> WordOffers.seen(typed, "sources", meetings, Completion::publishers);
            case COMMITMENTS -> WordOffers.statuses(typed);
            case ACT -> WordOffers.keys(typed, Act.class);
            case ID -> new IdOffers(meetings).of(typed);
            case TEXT, TITLE -> List.of();
        };
    }

    private static List<Candidate> both(List<Candidate> first, List<Candidate> second) {
        List<Candidate> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private PartyOffers parties(Meetings meetings) {
        return new PartyOffers(vocabulary.parties(), meetings);
    }

    private PersonOffers people(Meetings meetings) {
        return new PersonOffers(vocabulary.people(), meetings);
    }

    private TopicOffers topics(Meetings meetings) {
        return new TopicOffers(vocabulary.topics(), meetings);
    }

    /** {@code NAME[:OFFICE[:COUNTRY]]}. */
    private List<Candidate> minister(String typed, Meetings meetings) {
        int colon = typed.indexOf(':');
        if (colon < 0) {
            return people(meetings).known(typed);
        }
        int second = typed.indexOf(':', colon + 1);
        int stem = (second < 0 ? colon : second) + 1;
        String last = typed.substring(stem);
        List<Candidate> offered =
                second >= 0
                        ? parties(meetings).known(last, Party::isCountry)
                        : vocabulary.people().find(typed.substring(0, colon))
                                        instanceof Match.One<Person> one
                                ? PersonOffers.offices(one.value(), last)
                                : List.of();
        return offered.stream().map(each -> each.behind(typed.substring(0, stem))).toList();
    }

    /** {@code CITY[,COUNTRY]}. */
    private List<Candidate> city(String typed, Meetings meetings) {
        int comma = typed.lastIndexOf(',');
        return comma < 0
                ? WordOffers.seen(
                        typed,
                        "cities",
                        meetings,
                        m -> m.setting().place().flatMap(p -> p.city()).stream().toList())
                : parties(meetings)
                        .known(typed.substring(comma + 1).strip(), Party::isCountry)
                        .stream()
                        .map(each -> each.behind(typed.substring(0, comma + 1)))
                        .toList();
    }

    private static List<String> form(Meeting meeting) {
        return meeting.form().map(form -> form.key()).stream().toList();
    }

    private static List<String> offices(Meeting meeting) {
        List<String> offices = new ArrayList<>(2);
        for (Participant participant : meeting.participants()) {
            participant.office().ifPresent(offices::add);
        }
        return offices;
    }

    private List<String> places(Meeting meeting) {
        List<String> places = new ArrayList<>(2);
        meeting.setting()
                .place()
                .ifPresent(
                        place -> {
                            place.city().ifPresent(places::add);
                            place.country().map(vocabulary.parties()::name).ifPresent(places::add);
                        });
        return places;
    }

    private List<String> sides(Meeting meeting) {
        List<String> sides = new ArrayList<>(2);
        for (Source source : meeting.account().sources()) {
            Optional<Party> side = source.side();
            side.map(vocabulary.parties()::name).ifPresent(sides::add);
        }
        return sides;
    }

    private static List<String> publishers(Meeting meeting) {
        List<String> publishers = new ArrayList<>(2);
        for (Source source : meeting.account().sources()) {
            source.publisher().ifPresent(publishers::add);
        }
        return publishers;
    }
}
