package dev.relations.cli;

import dev.relations.meeting.Meetings;
import dev.relations.query.Criteria;
import dev.relations.query.Criterion;
import dev.relations.query.Field;
import dev.relations.query.Query;
import dev.relations.query.QueryParser;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that narrow which meetings a command is about, the same for every command that reads.
 * Repeating an option means and; a comma in its value means or.
 */
final class Narrowing {

    @Option(
            names = "--country",
            paramLabel = "NAME",
            description = "A party: name, code or adjective.")
    List<String> country = List.of();

    @Option(
            names = "--minister",
            paramLabel = "NAME",
            description = "A participant, by any spelling.")
    List<String> minister = List.of();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "A topic or any narrower one.")
    List<String> topic = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "From then on: 2022, last-month, 2y.")
    List<String> since = List.of();

    @Option(names = "--until", paramLabel = "DATE", description = "Up to then, to its last day.")
    List<String> until = List.of();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Then: 2024-02, 2023-Q4, 2022..2024.")
    List<String> date = List.of();

    @Option(names = "--form", paramLabel = "FORM", description = "Kind of event: summit, visit, …")
    List<String> form = List.of();

    @Option(
            names = "--medium",
            paramLabel = "MEDIUM",
            description = "in-person, phone, video or written.")
    List<String> medium = List.of();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "These words, in any case, with or without accents.")
    List<String> text = List.of();

    @Option(names = "--office", paramLabel = "WORDS", description = "A participant's office.")
    List<String> office = List.of();

    @Option(names = "--side", paramLabel = "NAME", description = "Whose account there is.")
    List<String> side = List.of();

    @Option(
            names = "--commitments",
            paramLabel = "STATUS",
            description = "open, done, dropped, unknown, any or overdue.")
    List<String> commitments = List.of();

    @Option(names = "--strict-dates", description = "Only meetings whose date certainly fits.")
    boolean strictDates;

    @Option(
            names = "--as-seen-from",
            paramLabel = "PLACE",
            description = "Tell dates as there: a country or a zone.")
    @Nullable String asSeenFrom;

    /** The meetings as seen from where the user wants to see them. */
    Meetings seen(Meetings meetings, Vocabulary vocabulary) {
        return asSeenFrom == null ? meetings : meetings.asSeenFrom(zone(asSeenFrom, vocabulary));
    }

    /** What is asked for, by options and by a query in words. */
    Query query(List<String> words, Vocabulary vocabulary, Supplier<LocalDate> today) {
        Criteria criteria = new Criteria(vocabulary, today, strictDates);
        List<Criterion> all = new ArrayList<>();
        options()
                .forEach(
                        option ->
                                option.values()
                                        .forEach(
                                                value ->
                                                        all.add(
                                                                criteria.of(
                                                                        option.field(), value))));
        Query query = Query.of(all);
        String text = String.join(" ", words).strip();
        return text.isEmpty() ? query : query.and(new QueryParser(criteria).parse(text));
    }

    private record Given(Field field, List<String> values) {}

    private List<Given> options() {
        return List.of(
                new Given(Field.COUNTRY, country),
                new Given(Field.MINISTER, minister),
                new Given(Field.TOPIC, topic),
                new Given(Field.SINCE, since),
                new Given(Field.UNTIL, until),
                new Given(Field.DATE, date),
                new Given(Field.FORM, form),
                new Given(Field.MEDIUM, medium),
                new Given(Field.TEXT, text),
                new Given(Field.OFFICE, office),
                new Given(Field.SIDE, side),
                new Given(Field.COMMITMENTS, commitments));
    }

    private static ZoneId zone(String place, Vocabulary vocabulary) {
        Optional<ZoneId> ofParty =
                vocabulary.parties().find(place) instanceof Match.One<?> one
                                && one.value() instanceof dev.relations.vocabulary.KnownParty party
                        ? party.zone()
                        : Optional.empty();
        return ofParty.orElseGet(() -> zoneNamed(place));
    }

    private static ZoneId zoneNamed(String place) {
        try {
            return ZoneId.of(place);
        } catch (DateTimeException e) {
            throw CommandException.usage(
                    "--as-seen-from: no country and no zone is called \"" + place + "\"",
                    "write a country (JP, France) or an IANA zone (Asia/Tokyo)");
        }
    }
}
