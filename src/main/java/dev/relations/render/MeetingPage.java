package dev.relations.render;

import dev.relations.edtf.CalendarNames;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Difference;
import dev.relations.meeting.Document;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.Reference;
import dev.relations.meeting.Role;
import dev.relations.meeting.Setting;
import dev.relations.meeting.Sitting;
import dev.relations.meeting.Source;
import dev.relations.report.Cells;
import dev.relations.report.MeetingDetail;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is known of a meeting, as a page for people. */
final class MeetingPage {

    private static final int LABEL = 14;

    private final Screen screen;
    private final Page page;
    private final Vocabulary vocabulary;
    private final Cells cells;

    MeetingPage(Screen screen, Page page, Vocabulary vocabulary) {
        this.screen = screen;
        this.page = page;
        this.vocabulary = vocabulary;
        this.cells = new Cells(vocabulary);
    }

    void write(MeetingDetail detail) {
        Meeting meeting = detail.meeting();
        page.title(meeting.title(), "");
        if (!detail.whole()) {
            field("date", Dates.marked(meeting.date()).text());
            field("id", meeting.id().value());
            paragraphs(detail);
            return;
        }
        facts(meeting);
        participants(meeting);
        paragraphs(detail);
        commitments(meeting);
        documents(meeting);
        references(detail);
        sources(meeting);
        differences(meeting);
        meeting.account().notes().ifPresent(this::notes);
    }

    private void facts(Meeting meeting) {
        Setting setting = meeting.setting();
        field("date", date(meeting));
        field("time", Dates.time(meeting.when()));
        field("form", Cells.formAndMedium(meeting));
        field("place", setting.place().map(this::place).orElse(""));
        field("occasion", setting.occasion().orElse(""));
        field(
                "series",
                setting.series()
                        .map(s -> s.name() + s.number().map(n -> ", number " + n).orElse(""))
                        .orElse(""));
        for (Sitting sitting : meeting.when().sittings()) {
            field("sitting", sitting(sitting));
        }
        field("parties", names(meeting.parties()));
        field("topics", String.join(", ", meeting.topics().stream().map(t -> t.value()).toList()));
        field("id", meeting.id().value());
        meeting.account()
                .extras()
                .fields()
                .forEach((key, value) -> field(key, String.valueOf(value)));
    }

    private static String date(Meeting meeting) {
        String text = Dates.marked(meeting.date()).text();
        return meeting.date().isDay()
                ? text + ", " + CalendarNames.of(meeting.when().date().earliest().getDayOfWeek())
                : text;
    }

    private String place(Place place) {
        String where = cells.place(place);
        return place.venue().filter(v -> !v.equals(where)).map(v -> v + ", " + where).orElse(where);
    }

    private String sitting(Sitting sitting) {
        List<String> parts = new ArrayList<>();
        sitting.date().ifPresent(d -> parts.add(d.text()));
        sitting.start().ifPresent(s -> parts.add(s.toString()));
        sitting.duration().ifPresent(d -> parts.add(d.toString()));
        sitting.place().ifPresent(p -> parts.add(place(p)));
        return String.join(", ", parts);
    }

    private String names(List<Party> parties) {
        return String.join(", ", parties.stream().map(vocabulary.parties()::name).toList());
    }

    private void field(String label, String text) {
        if (!text.isEmpty()) {
            page.hanging(0, Styled.of(Style.LABEL, label), LABEL, Style.PLAIN, text);
        }
    }

    private void participants(Meeting meeting) {
        begin("Participants", meeting.participants());
        int widest =
                meeting.participants().stream().mapToInt(p -> Width.of(p.name())).max().orElse(0);
        int label = Math.min(widest, 28) + 2;
        for (Participant participant : meeting.participants()) {
            List<String> about = new ArrayList<>();
            participant.party().map(vocabulary.parties()::name).ifPresent(about::add);
            participant.office().ifPresent(about::add);
            if (participant.role() != Role.PRINCIPAL) {
                about.add(participant.role().key());
            }
            Styled name = Styled.of(Style.PERSON, participant.name());
            page.hanging(
                    2,
                    name,
                    Math.max(label, name.width() + 2),
                    Style.DIM,
                    String.join(" · ", about));
        }
    }

    private void paragraphs(MeetingDetail detail) {
        begin("Paragraphs", detail.paragraphs());
        boolean first = true;
        for (var paragraph : detail.paragraphs()) {
            if (!first) {
                page.blank();
            }
            Paragraphs.write(paragraph, 2, page);
            first = false;
        }
    }

    private void commitments(Meeting meeting) {
        begin("Commitments", meeting.account().commitments());
        for (Commitment commitment : meeting.account().commitments()) {
            CommitmentStatus status = commitment.status();
            boolean done = status == CommitmentStatus.DONE;
            String mark =
                    done
                            ? screen.either("✓", "x")
                            : status == CommitmentStatus.DROPPED
                                    ? screen.either("✗", "-")
                                    : screen.either("○", "o");
            page.hanging(
                    2,
                    Styled.of(done ? Style.DONE : Style.OPEN, mark),
                    1,
                    Style.PLAIN,
                    commitment.text());
            page.text(5, Style.DIM, about(commitment));
        }
    }

    private String about(Commitment commitment) {
        List<String> about = new ArrayList<>();
        about.add(
                commitment.status() == CommitmentStatus.UNKNOWN
                        ? "status not known"
                        : commitment.status().key());
        commitment.closed().ifPresent(d -> about.set(0, about.get(0) + " " + d.text()));
        commitment.closedBy().ifPresent(id -> about.add("by " + id));
        commitment.due().ifPresent(d -> about.add("due " + d.text()));
        if (!commitment.by().isEmpty()) {
            about.add(names(commitment.by()));
        }
        commitment.paragraph().ifPresent(p -> about.add("paragraph " + p));
        return String.join(" · ", about);
    }

    private void documents(Meeting meeting) {
        begin("Documents", meeting.account().documents());
        for (Document document : meeting.account().documents()) {
            page.hanging(
                    2,
                    Styled.EMPTY,
                    0,
                    Style.PLAIN,
                    document.title() + document.kind().map(k -> " (" + k + ")").orElse(""));
            document.url().ifPresent(url -> page.address(4, url));
        }
    }

    private void references(MeetingDetail detail) {
        begin("Refers to", detail.refersTo());
        for (MeetingDetail.Referred referred : detail.refersTo()) {
            reference(referred);
        }
        begin("Referred to by", detail.referredBy());
        detail.referredBy().forEach(this::meeting);
    }

    private void reference(MeetingDetail.Referred referred) {
        if (referred.meeting().isPresent()) {
            meeting(referred.meeting().get());
        } else if (referred.reference() instanceof Reference.ToMeeting to) {
            dated(Optional.empty(), to.id() + " (no such record)", Style.UNCERTAIN);
        } else if (referred.reference() instanceof Reference.ToEvent event) {
            dated(event.date().map(d -> d.text()), event.event(), Style.PLAIN);
        }
    }

    private void meeting(Meeting meeting) {
        dated(Optional.of(meeting.date().text()), meeting.title(), Style.PLAIN);
        page.text(14, Style.ID, meeting.id().value());
    }

    private void dated(Optional<String> date, String text, Style style) {
        page.hanging(2, Styled.of(Style.DATE, date.orElse("")), 12, style, text);
    }

    private void sources(Meeting meeting) {
        begin("Sources", meeting.account().sources());
        for (Source source : meeting.account().sources()) {
            List<String> about = new ArrayList<>();
            source.publisher().ifPresent(about::add);
            source.side().ifPresent(s -> about.add("side of " + vocabulary.parties().name(s)));
            source.published().ifPresent(d -> about.add("published " + d.text()));
            source.accessed().ifPresent(d -> about.add("read " + d.text()));
            source.language().ifPresent(about::add);
            source.complete().filter(c -> !c).ifPresent(c -> about.add("read only in part"));
            Styled key = Styled.of(Style.LABEL, source.key().orElse(screen.either("•", "*")));
            page.hanging(
                    2,
                    key,
                    Math.max(LABEL, key.width() + 2),
                    Style.PLAIN,
                    String.join(" · ", about));
            source.url().ifPresent(url -> page.address(2 + LABEL, url));
        }
    }

    private void differences(Meeting meeting) {
        begin("Accounts differ", meeting.account().differs());
        for (Difference difference : meeting.account().differs()) {
            page.hanging(
                    2,
                    Styled.of(Style.LABEL, difference.field()),
                    12,
                    Style.PLAIN,
                    difference.says() + difference.source().map(s -> " · after " + s).orElse(""));
        }
    }

    private void notes(String notes) {
        begin("Notes", List.of(notes));
        page.text(2, Style.PLAIN, notes);
    }

    private void begin(String heading, List<?> contents) {
        if (!contents.isEmpty()) {
            page.blank();
            page.heading(heading);
        }
    }
}
