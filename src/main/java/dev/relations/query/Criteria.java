package dev.relations.query;

import dev.relations.edtf.DaySpan;
import dev.relations.meeting.Act;
import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Form;
import dev.relations.meeting.Keyed;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Topic;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes criteria of fields and the values that a user gives them, resolving every name. */
public final class Criteria {

    private final Vocabulary vocabulary;
    private final Supplier<LocalDate> today;
    private final boolean strictDates;

    /**
     * Criteria of one command.
     *
     * @param strictDates whether a date must fall into a span, and not only may
     */
    public Criteria(Vocabulary vocabulary, LocalDate today, boolean strictDates) {
        this(vocabulary, () -> today, strictDates);
    }

    /** The same with a day that is only looked up for criteria that depend on it. */
    public Criteria(Vocabulary vocabulary, Supplier<LocalDate> today, boolean strictDates) {
        this.vocabulary = vocabulary;
        this.today = today;
        this.strictDates = strictDates;
    }

    /**
     * The criterion of a field and a value, in which a comma outside quotes means or.
     *
     * @throws QueryException if a name is unknown or ambiguous, or a value is none of the field
     */
    public Criterion of(Field field, String value) {
        List<Quotes.Part> values =
                isWords(field)
                        ? List.of(Quotes.unquoted(value, 0, value.length()))
                        : Quotes.parts(value);
        requireLevelOne(field, value);
        List<Criterion> parts = new ArrayList<>();
        for (Quotes.Part part : values) {
            try {
                parts.add(one(field, part.text()));
            } catch (QueryException e) {
                throw e.within(value, part.at());
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Criterion.Or(parts);
    }

    /** The sets of EDTF level 2 hold commas, which here mean or: they are named before that. */
    private static void requireLevelOne(Field field, String value) {
        boolean set = value.startsWith("[") || value.startsWith("{");
        if (set && (field == Field.DATE || field == Field.SINCE || field == Field.UNTIL)) {
            throw QueryException.ofValue(
                    value,
                    0,
                    "\"" + value + "\" is EDTF level 2; dates here keep to levels 0 and 1",
                    "write the dates with commas and no brackets: 1999,2001");
        }
    }

    /** A word or phrase without a field. */
    Criterion words(String words) {
        return one(Field.TEXT, words);
    }

    /** Fields whose values are words of a text, in which a comma is only a comma. */
    private static boolean isWords(Field field) {
        return field == Field.TEXT || field == Field.TITLE || field == Field.SOURCE;
    }

    private Criterion one(Field field, String value) {
        if (value.isEmpty()) {
            throw QueryException.ofValue(
                    value, 0, "a value is missing for " + field.key(), field.description());
        }
        return switch (field) {
            case COUNTRY -> new Criterion.PartyMet(party(value));
            case ORGANISATION -> new Criterion.PartyMet(organisation(value));
            case MINISTER -> new Criterion.PersonMet(person(value));
            case TOPIC -> topic(value);
            case DATE -> new Criterion.Dated(span(value), strictDates);
            case SINCE -> new Criterion.Dated(DaySpan.since(span(value).first()), strictDates);
            case UNTIL -> new Criterion.Dated(DaySpan.until(span(value).last()), strictDates);
            case FORM -> new Criterion.OfForm(pick(field, value, Form::of, Form.values()));
            case MEDIUM -> new Criterion.OfMedium(pick(field, value, Medium::of, Medium.values()));
            case ACT -> new Criterion.Does(pick(field, value, Act::of, Act.values()));
            case TEXT -> says(TextPart.ALL, value);
            case TITLE -> says(TextPart.TITLE, value);
            case OFFICE -> says(TextPart.OFFICES, value);
            case OCCASION -> says(TextPart.OCCASION, value);
            case SERIES -> says(TextPart.SERIES, value);
            case SOURCE -> says(TextPart.SOURCES, value);
            case PLACE -> place(value);
            case SIDE -> new Criterion.ToldBy(party(value));
            case SPEAKER -> speaker(value);
            case COMMITMENTS -> commitments(value);
            case ID -> new Criterion.IdBegins(value.toLowerCase(Locale.ROOT));
        };
    }

    private DaySpan span(String value) {
        return new DateWords(today).parse(value);
    }

    private static Criterion says(TextPart part, String value) {
        String folded = Spelling.fold(value);
        if (folded.isEmpty()) {
            throw QueryException.ofValue(
                    value,
                    0,
                    "\"" + value + "\" has no letter or digit to look for",
                    "write a word");
        }
        return new Criterion.Says(part, new Needle(folded));
    }

    private Party party(String value) {
        return one(
                        "country or organisation",
                        value,
                        vocabulary.parties().find(value),
                        Criteria::partyName)
                .party();
    }

    private Party organisation(String value) {
        Match<KnownParty> match = vocabulary.parties().findOrganisation(value);
        return one("organisation", value, match, Criteria::partyName).party();
    }

    private PersonKey person(String value) {
        return one("minister", value, vocabulary.people().find(value), Person::name).key();
    }

    private Criterion topic(String value) {
        Match<Topic> match = vocabulary.topics().find(value);
        Topic topic = one("topic", value, match, t -> t.key().value());
        return new Criterion.OnTopic(vocabulary.topics().withNarrower(topic.key()));
    }

    /** A country if it is one, else words of the city or venue. */
    private Criterion place(String value) {
        Match<KnownParty> country = vocabulary.parties().findCountry(value);
        Criterion words = says(TextPart.PLACE, value);
        return country instanceof Match.One<KnownParty> one
                ? new Criterion.Or(List.of(new Criterion.HeldIn(one.value().party()), words))
                : words;
    }

    private Criterion speaker(String value) {
        Match<KnownParty> party = vocabulary.parties().find(value);
        return party instanceof Match.One<KnownParty> one
                ? new Criterion.SpokenFor(one.value().party())
                : new Criterion.SpokenBy(person(value));
    }

    private Criterion commitments(String value) {
        if (value.equals("any")) {
            return new Criterion.Committed(Optional.empty());
        } else if (value.equals("overdue")) {
            return new Criterion.Overdue(today.get());
        }
        List<String> more = List.of("any", "overdue");
        return new Criterion.Committed(
                Optional.of(
                        pick(
                                Field.COMMITMENTS,
                                value,
                                CommitmentStatus::of,
                                CommitmentStatus.values(),
                                more)));
    }

    private static String partyName(KnownParty p) {
        return p.party().code() + " (" + p.name() + ")";
    }

    private static <T> T one(
            String what, String value, Match<T> match, Function<T, String> display) {
        if (match instanceof Match.One<T> found) {
            return found.value();
        } else if (match instanceof Match.Several<T> several) {
            throw QueryException.ofValue(
                    value,
                    0,
                    "\"" + value + "\" may mean more than one " + what,
                    "write "
                            + QueryException.oneOf(
                                    several.candidates().stream().map(display).toList()));
        }
        List<String> nearest = ((Match.None<T>) match).nearest();
        throw QueryException.ofValue(
                value,
                0,
                "there is no " + what + " \"" + value + "\"",
                nearest.isEmpty() ? "" : "did you mean " + QueryException.oneOf(nearest) + "?");
    }

    private static <T extends Keyed> T pick(
            Field field, String value, Function<String, Optional<T>> find, T[] values) {
        return pick(field, value, find, values, List.of());
    }

    private static <T extends Keyed> T pick(
            Field field,
            String value,
            Function<String, Optional<T>> find,
            T[] values,
            List<String> more) {
        String key = value.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return find.apply(key)
                .orElseThrow(
                        () -> {
                            List<String> keys =
                                    new ArrayList<>(Arrays.stream(values).map(Keyed::key).toList());
                            keys.addAll(more);
                            return QueryException.ofValue(
                                    value,
                                    0,
                                    "there is no " + field.key() + " \"" + value + "\"",
                                    "write " + QueryException.oneOf(keys));
                        });
    }
}
