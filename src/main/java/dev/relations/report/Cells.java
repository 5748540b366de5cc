package dev.relations.report;

import dev.relations.edtf.CalendarNames;
import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.Series;
import dev.relations.vocabulary.Person;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values of a meeting's {@linkplain Column columns}. */
public final class Cells {

    private final Vocabulary vocabulary;

    /** Cells that take display names from this vocabulary. */
    public Cells(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The values of one column: none when nothing is known, several for a list. */
    public List<String> values(Meeting meeting, Column column) {
        return switch (column) {
            case DATE -> List.of(meeting.date().text());
            case WEEKDAY -> one(weekday(meeting));
            case START -> one(meeting.when().start().map(Object::toString));
            case ZONE -> one(meeting.when().zone().map(Object::toString));
            case DURATION -> one(meeting.when().duration().map(Object::toString));
            case FORM -> one(meeting.form().map(f -> f.key()));
            case MEDIUM -> List.of(meeting.medium().key());
            case COUNTRIES -> each(meeting.parties(), Party::code);
            case COUNTRY_NAMES -> each(meeting.parties(), vocabulary.parties()::name);
            case MINISTERS -> each(meeting.participants(), p -> p.name());
            case OFFICES -> each(meeting.participants(), p -> p.office().orElse(""));
            case TITLE -> List.of(meeting.title());
            case TOPICS -> each(meeting.allTopics(), t -> t.value());
            case PLACE -> one(meeting.setting().place().map(this::place));
            case OCCASION -> one(meeting.setting().occasion());
            case SERIES -> one(meeting.setting().series().map(Cells::series));
            case PARAGRAPHS -> count(meeting.account().paragraphs().stream());
            case COMMITMENTS -> count(meeting.account().commitments().stream());
            case OPEN -> count(openCommitments(meeting));
            case SIDES -> sides(meeting);
            case SOURCES ->
                    meeting.account().sources().stream().flatMap(s -> s.url().stream()).toList();
            case NOTES -> one(meeting.account().notes());
            case ID -> List.of(meeting.id().value());
            case PATH -> List.of(meeting.path());
        };
    }

    /** A loop, for long lists ask for this so often that a stream is felt before it is compiled. */
    private static <T> List<String> each(Collection<T> things, Function<T, String> name) {
        List<String> names = new ArrayList<>(things.size());
        for (T thing : things) {
            names.add(name.apply(thing));
        }
        return names;
    }

    /** The family names of the participants; the whole name where the family name is not known. */
    public List<String> familyNames(Meeting meeting) {
        return each(
                meeting.participants(),
                p ->
                        vocabulary
                                .people()
                                .entry(p.person())
                                .flatMap(Person::family)
                                .orElse(p.name()));
    }

    /** The form as people say it: with the medium where the parties did not meet in person. */
    public static String formAndMedium(Meeting meeting) {
        String form = meeting.form().map(f -> f.key()).orElse("");
        Medium medium = meeting.medium();
        if (medium == Medium.IN_PERSON) {
            return form;
        }
        return form.isEmpty() || form.equals("meeting")
                ? medium == Medium.PHONE ? "call" : medium.key()
                : form + ", " + medium.key();
    }

    /** City and country of a place, as far as known. */
    public String place(Place place) {
        List<String> parts =
                Stream.of(place.city(), place.country().map(vocabulary.parties()::name))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return parts.isEmpty() ? place.venue().orElse("") : String.join(", ", parts);
    }

    private static String series(Series series) {
        return series.number().map(n -> series.name() + " #" + n).orElse(series.name());
    }

    private static Optional<String> weekday(Meeting meeting) {
        return meeting.date().isDay()
                ? Optional.of(CalendarNames.brief(meeting.when().date().earliest().getDayOfWeek()))
                : Optional.empty();
    }

    private static Stream<?> openCommitments(Meeting meeting) {
        return meeting.account().commitments().stream()
                .filter(
                        c ->
                                c.status() == CommitmentStatus.OPEN
                                        || c.status() == CommitmentStatus.UNKNOWN);
    }

    private static List<String> sides(Meeting meeting) {
        return meeting.account().sources().stream()
                .flatMap(s -> s.side().stream())
                .map(Party::code)
                .distinct()
                .toList();
    }

    private static List<String> one(Optional<String> value) {
        return value.map(List::of).orElse(List.of());
    }

    private static List<String> count(Stream<?> things) {
        return List.of(Long.toString(things.count()));
    }
}
