package dev.relations.cli;

import dev.relations.completion.Slot;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code add} that say what is known of the new meeting. */
final class DraftOptions {

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What the account calls the meeting.")
    @Nullable String title;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day at the place: 2024-02-21, yesterday.")
    @Completes(Slot.Other.DAY)
    @Nullable String date;

    @Option(
            names = "--country",
            paramLabel = "NAME",
            split = ",",
            description = "A party: name, code or adjective.")
    @Completes(Slot.Other.KNOWN_COUNTRY)
    List<String> countries = List.of();

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            split = ",",
            description = "A party that is no country.")
    @Completes(Slot.Other.KNOWN_ORGANISATION)
    List<String> organisations = List.of();

    @Option(
            names = "--minister",
            paramLabel = "NAME[:OFFICE[:COUNTRY]]",
            description = "A participant; office and country follow from the vocabulary.")
    @Completes(Slot.Other.KNOWN_MINISTER)
    List<String> ministers = List.of();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            split = ",",
            description = "A topic of the whole meeting.")
    @Completes(Slot.Other.KNOWN_TOPIC)
    List<String> topics = List.of();

    @Option(
            names = "--paragraph",
            paramLabel = "TEXT",
            description = "A paragraph; they are numbered in order.")
    List<String> paragraphs = List.of();

    @Option(
            names = "--commitment",
            paramLabel = "TEXT",
            description = "What the parties undertook.")
    List<String> commitments = List.of();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "Kind of event: meeting, summit, visit, …")
    @Completes(oneOf = Form.class)
    @Nullable String form;

    @Option(
            names = "--medium",
            paramLabel = "MEDIUM",
            description = "in-person, phone, video or written.")
    @Completes(oneOf = Medium.class)
    @Nullable String medium;

    @Option(names = "--place", paramLabel = "CITY[,COUNTRY]", description = "Where it was held.")
    @Completes(Slot.Other.CITY)
    @Nullable String place;

    @Option(names = "--start", paramLabel = "HH:MM", description = "Local start; 17:30~ for about.")
    @Nullable String start;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "IANA zone of the place: Europe/Paris.")
    @Completes(Slot.Other.ZONE)
    @Nullable String zone;

    @Option(names = "--duration", paramLabel = "PT55M", description = "ISO 8601 duration.")
    @Nullable String duration;

    @Option(
            names = "--occasion",
            paramLabel = "TEXT",
            description = "The event in whose margins it took place.")
    @Completes(Slot.Other.OCCASION)
    @Nullable String occasion;

    @Option(names = "--source", paramLabel = "URL", description = "The address of an account.")
    List<String> sources = List.of();

    @Option(names = "--notes", paramLabel = "TEXT", description = "Notes of your own.")
    @Nullable String notes;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id; otherwise made of date and title.")
    @Nullable String id;

    /** Whether anything is said of the meeting. */
    boolean isEmpty() {
        return title == null
                && date == null
                && countries.isEmpty()
                && organisations.isEmpty()
                && ministers.isEmpty()
                && topics.isEmpty()
                && paragraphs.isEmpty()
                && commitments.isEmpty()
                && form == null
                && medium == null
                && place == null
                && isTimeless()
                && occasion == null
                && sources.isEmpty()
                && notes == null
                && id == null;
    }

    private boolean isTimeless() {
        return start == null && zone == null && duration == null;
    }
}
