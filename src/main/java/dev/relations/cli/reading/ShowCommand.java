package dev.relations.cli.reading;

import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.NamedMeeting;
import dev.relations.cli.command.Relations;
import dev.relations.cli.command.Values;
import dev.relations.completion.Slot;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.query.Query;
import dev.relations.render.ShowView;
import dev.relations.render.View;
import dev.relations.report.MeetingDetail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code relations show}: everything that is known of single meetings. */
public final class ShowCommand extends ReadingCommand {

    private final Values given =
            options.words(
                            "ID",
                            "An id, the beginning of one, latest, or ID#LABEL for a paragraph;",
                            "- reads ids from standard input. Without one: all that the criteria ask for.")
                    .naming(Slot.Other.ID);
    private final MeetingOrdering ordering = new MeetingOrdering(options);

    /** One call of the command. */
    public ShowCommand(Relations relations) {
        super(relations, "show", "Show meetings whole, or single paragraphs.");
    }

    @Override
    List<String> words() {
        return List.of();
    }

    @Override
    View answer(Question question) {
        List<String> ids = given.all();
        if (ids.isEmpty()) {
            requireCriteria(question.query());
            List<Meeting> selected = ordering.select(question.query()).of(question.meetings());
            List<MeetingDetail> all = MeetingDetail.of(selected, question.meetings());
            return new ShowView(all, false, question.vocabulary());
        }
        if (ordering.isGiven()) {
            throw CommandException.usage(
                    "meetings named by their ids are shown in the order given",
                    "leave out --sort, --reverse and --limit, or the ids");
        }
        boolean single = ids.size() == 1 && !ids.get(0).equals("-");
        return new ShowView(details(question), single, question.vocabulary());
    }

    private static void requireCriteria(Query query) {
        if (query.equals(Query.ALL)) {
            throw CommandException.usage(
                    "which meeting to show is not said",
                    "give an id (relations list --format ids lists them), latest, or criteria"
                            + " such as --country France");
        }
    }

    /** What was typed, with the ids of standard input in the place of {@code -}. */
    private List<String> wanted() {
        List<String> wanted = new ArrayList<>();
        for (String id : given.all()) {
            if (id.equals("-")) {
                wanted.addAll(idsFromInput());
            } else {
                wanted.add(id);
            }
        }
        return wanted;
    }

    /** Ids one a line or, as {@code list -0} writes them, each ended by a NUL. */
    private List<String> idsFromInput() {
        try {
            byte[] bytes = relations.environment().in().readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.replace('\0', '\n')
                    .lines()
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw CommandException.notFound("standard input cannot be read: " + e.getMessage());
        }
    }

    private List<MeetingDetail> details(Question question) {
        Meetings among = question.meetings().where(question.query()::matches);
        List<Optional<String>> labels = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        for (String wanted : wanted()) {
            int hash = wanted.indexOf('#');
            labels.add(hash < 0 ? Optional.empty() : Optional.of(wanted.substring(hash + 1)));
            String id = relations.id(hash < 0 ? wanted : wanted.substring(0, hash));
            meetings.add(meeting(id, question, among));
        }
        List<MeetingDetail> details = new ArrayList<>();
        for (MeetingDetail whole : MeetingDetail.of(meetings, question.meetings())) {
            Optional<String> label = labels.get(details.size());
            details.add(label.map(l -> paragraph(whole, l)).orElse(whole));
        }
        return details;
    }

    private static MeetingDetail paragraph(MeetingDetail whole, String label) {
        MeetingDetail part = whole.onlyParagraph(label);
        if (part.paragraphs().isEmpty()) {
            throw CommandException.notFound(
                    whole.meeting().id() + " has no paragraph \"" + label + "\"", labels(whole));
        }
        return part;
    }

    private static String labels(MeetingDetail detail) {
        List<String> labels =
                detail.paragraphs().stream().flatMap(p -> p.label().stream()).toList();
        return labels.isEmpty()
                ? "it has no numbered paragraphs"
                : "its paragraphs are " + String.join(", ", labels);
    }

    /** What narrows a whole session hides no meeting from who names it. */
    private static Meeting meeting(String id, Question question, Meetings among) {
        boolean hidden = !id.equals("latest") && among.byIdPrefix(id).isEmpty();
        return NamedMeeting.of(
                id, hidden ? question.meetings().where(question.typed()::matches) : among);
    }
}
