package dev.relations.cli.adding;

import dev.relations.cli.command.Options;
import dev.relations.cli.command.Value;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.interview.Interview.Given;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options of {@code add} that say what is known of the new meeting. */
final class DraftOptions {

    final Value title;
    final Value date;
    final Values countries;
    final Values organisations;
    final Values ministers;
    final Values topics;
    final Values paragraphs;
    final Values commitments;
    final Value form;
    final Value medium;
    final Value place;
    final Value start;
    final Value zone;
    final Value duration;
    final Value occasion;
    final Values sources;
    final Value notes;
    final Value id;

    DraftOptions(Options options) {
        title = options.value("--title", "TEXT", "What the account calls the meeting.");
        date =
                options.value("--date", "DATE", "The day at the place: 2024-02-21, yesterday.")
                        .naming(Slot.Other.DAY);
        countries =
                options.lists("--country", "NAME", "A party: name, code or adjective.")
                        .naming(Slot.Other.KNOWN_COUNTRY);
        organisations =
                options.lists("--organisation", "NAME", "A party that is no country.")
                        .naming(Slot.Other.KNOWN_ORGANISATION);
        ministers =
                options.values(
                                "--minister",
                                "NAME[:OFFICE[:COUNTRY]]",
                                "A participant; office and country follow from the vocabulary.")
                        .naming(Slot.Other.KNOWN_MINISTER);
        topics =
                options.lists("--topic", "TOPIC", "A topic of the whole meeting.")
                        .naming(Slot.Other.KNOWN_TOPIC);
        paragraphs =
                options.values("--paragraph", "TEXT", "A paragraph; they are numbered in order.");
        commitments = options.values("--commitment", "TEXT", "What the parties undertook.");
        form =
                options.value("--form", "FORM", "Kind of event: meeting, summit, visit, …")
                        .naming(new Slot.OneOf(Form.class, false));
        medium =
                options.value("--medium", "MEDIUM", "in-person, phone, video or written.")
                        .naming(new Slot.OneOf(Medium.class, false));
        place =
                options.value("--place", "CITY[,COUNTRY]", "Where it was held.")
                        .naming(Slot.Other.CITY);
        start = options.value("--start", "HH:MM", "Local start; 17:30~ for about.");
        zone =
                options.value("--zone", "ZONE", "IANA zone of the place: Europe/Paris.")
                        .naming(Slot.Other.ZONE);
        duration = options.value("--duration", "PT55M", "ISO 8601 duration.");
        occasion =
                options.value("--occasion", "TEXT", "The event in whose margins it took place.")
                        .naming(Slot.Other.OCCASION);
        sources = options.values("--source", "URL", "The address of an account.");
        notes = options.value("--notes", "TEXT", "Notes of your own.");
        id = options.value("--id", "ID", "The id; otherwise made of date and title.");
    }

    /** Whether anything is said of the meeting. */
    boolean isEmpty() {
        return Stream.of(
                                title, date, form, medium, place, start, zone, duration, occasion,
                                notes, id)
                        .allMatch(each -> each.text().isEmpty())
                && Stream.of(ministers, topics, paragraphs, commitments, sources)
                        .allMatch(each -> each.all().isEmpty())
                && !hasParties();
    }

    /** What every meeting needs and is not given; empty if all is. */
    String missing() {
        return title.text().isEmpty()
                ? "--title"
                : date.text().isEmpty() ? "--date" : hasParties() ? "" : "--country";
    }

    /** What is given, as answers to the questions for the same; none where nobody asks for it. */
    Optional<List<Given>> answers() {
        boolean told = ministers.all().stream().anyMatch(each -> each.indexOf(':') >= 0);
        if (told || Stream.of(occasion, notes, id).anyMatch(each -> each.text().isPresent())) {
            return Optional.empty();
        }
        List<Given> answers = new ArrayList<>();
        single(answers);
        answers.addAll(
                listed(
                        "parties",
                        Stream.concat(countries.all().stream(), organisations.all().stream())));
        answers.addAll(listed("participants", ministers.all().stream()));
        answers.addAll(listed("topics", topics.all().stream()));
        numbered("paragraph", paragraphs, answers);
        numbered("commitment", commitments, answers);
        numbered("source", sources, answers);
        return Optional.of(answers);
    }

    private void single(List<Given> answers) {
        Map.of(
                        "date", date,
                        "form", form,
                        "medium", medium,
                        "place", place,
                        "start", start,
                        "zone", zone,
                        "duration", duration,
                        "title", title)
                .forEach(
                        (key, value) ->
                                value.text().ifPresent(t -> answers.add(new Given(key, t))));
    }

    private static List<Given> listed(String question, Stream<String> names) {
        String answer = names.collect(Collectors.joining(", "));
        return answer.isEmpty() ? List.of() : List.of(new Given(question, answer));
    }

    private static void numbered(String question, Values values, List<Given> answers) {
        for (String each : values.all()) {
            int number =
                    1
                            + (int)
                                    answers.stream()
                                            .filter(a -> a.question().startsWith(question + " "))
                                            .count();
            answers.add(new Given(question + " " + number, each));
        }
    }

    /** Whether anything is said of who met. */
    boolean hasParties() {
        return !countries.all().isEmpty() || !organisations.all().isEmpty();
    }
}
