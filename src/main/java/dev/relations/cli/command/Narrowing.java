package dev.relations.cli.command;

import dev.relations.completion.Slot;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Zone;
import dev.relations.query.Criteria;
import dev.relations.query.Criterion;
import dev.relations.query.Field;
import dev.relations.query.Query;
import dev.relations.query.QueryParser;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The options that narrow which meetings a command is about, the same for every command that reads.
 * Repeating an option means and; a comma in its value means or.
 */
public final class Narrowing {

    /** The options that are a field of the query language, in the order of the help. */
    private final List<Given> given = new ArrayList<>();

    private final Flag strictDates;
    private final Value asSeenFrom;

    private record Given(Field field, Values values) {
        Given {
            values.naming(new Slot.OfField(field));
        }
    }

    /** Those of a command, which they are added to. */
    public Narrowing(Options options) {
        given.add(
                new Given(
                        Field.COUNTRY,
                        options.values("--country", "NAME", "A party: name, code or adjective.")));
        given.add(
                new Given(
                        Field.MINISTER,
                        options.values("--minister", "NAME", "A participant, by any spelling.")));
        given.add(
                new Given(
                        Field.TOPIC,
                        options.values("--topic", "TOPIC", "A topic or any narrower one.")));
        given.add(
                new Given(
                        Field.SINCE,
                        options.values("--since", "DATE", "From then on: 2022, last-month, 2y.")));
        given.add(
                new Given(
                        Field.UNTIL,
                        options.values("--until", "DATE", "Up to then, to its last day.")));
        given.add(
                new Given(
                        Field.DATE,
                        options.values("--date", "DATE", "Then: 2024-02, 2023-Q4, 2022..2024.")));
        given.add(
                new Given(
                        Field.FORM,
                        options.values("--form", "FORM", "Kind of event: summit, visit, …")));
        given.add(
                new Given(
                        Field.MEDIUM,
                        options.values(
                                "--medium", "MEDIUM", "in-person, phone, video or written.")));
        given.add(
                new Given(
                        Field.TEXT,
                        options.values(
                                "--text",
                                "WORDS",
                                "These words, in any case, with or without accents.")));
        given.add(
                new Given(
                        Field.OFFICE,
                        options.values("--office", "WORDS", "A participant's office.")));
        given.add(
                new Given(Field.SIDE, options.values("--side", "NAME", "Whose account there is.")));
        given.add(
                new Given(
                        Field.COMMITMENTS,
                        options.values(
                                "--commitments",
                                "STATUS",
                                "open, done, dropped, unknown, any or overdue.")));
        strictDates = options.flag("--strict-dates", "Only meetings whose date certainly fits.");
        asSeenFrom =
                options.value(
                                "--as-seen-from",
                                "PLACE",
                                "Tell dates as there: a country or a zone.")
                        .naming(new Slot.OfField(Field.COUNTRY), Slot.Other.ZONE);
    }

    /** The meetings as seen from where the user wants to see them. */
    public Meetings seen(Meetings meetings, Vocabulary vocabulary) {
        return asSeenFrom
                .text()
                .map(place -> meetings.asSeenFrom(zone(place, vocabulary)))
                .orElse(meetings);
    }

    /** What is asked for, by options and by a query in words. */
    public Query query(List<String> words, Vocabulary vocabulary, Supplier<LocalDate> today) {
        Criteria criteria = new Criteria(vocabulary, today, strictDates.isGiven());
        List<Criterion> all = new ArrayList<>();
        for (Given option : given) {
            for (String value : option.values().all()) {
                all.add(criteria.of(option.field(), value));
            }
        }
        Query query = Query.of(all);
        String text = String.join(" ", words).strip();
        return text.isEmpty() ? query : query.and(new QueryParser(criteria).parse(text));
    }

    /** Whether any of the options is given. */
    public boolean isGiven() {
        return strictDates.isGiven()
                || asSeenFrom.text().isPresent()
                || given.stream().anyMatch(option -> !option.values().all().isEmpty());
    }

    /** What is asked for, in as few words as tell it. */
    List<String> shown() {
        List<String> shown = new ArrayList<>();
        for (Given option : given) {
            for (String value : option.values().all()) {
                shown.add(
                        switch (option.field()) {
                            case COUNTRY, MINISTER, TOPIC, DATE, FORM -> value;
                            case SINCE, UNTIL -> option.field().key() + " " + value;
                            default -> option.field().key() + ":" + value;
                        });
            }
        }
        if (strictDates.isGiven()) {
            shown.add("strict dates");
        }
        asSeenFrom.text().ifPresent(place -> shown.add("as seen from " + place));
        return shown;
    }

    private static Zone zone(String place, Vocabulary vocabulary) {
        Optional<Zone> ofParty =
                vocabulary.parties().find(place) instanceof Match.One<KnownParty> one
                        ? one.value().zone()
                        : Optional.empty();
        return ofParty.or(() -> Zone.of(place))
                .orElseThrow(
                        () ->
                                CommandException.usage(
                                        "--as-seen-from: no country and no zone is called \""
                                                + place
                                                + "\"",
                                        "write a country (JP, France) or an IANA zone"
                                                + " (Asia/Tokyo)"));
    }
}
