package dev.relations.readout;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Extras;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.Place;
import dev.relations.meeting.Source;
import dev.relations.meeting.Speaker;
import dev.relations.meeting.TopicKey;
import dev.relations.meeting.Zone;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Certainty;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Layouts;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.Ministry;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Tongue;
import dev.relations.readout.english.English;
import dev.relations.readout.french.French;
import dev.relations.readout.japanese.Japanese;
import dev.relations.readout.page.Block;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a draft of what was read of an account, with the names that the vocabulary has. */
final class Drafting {

    private final Account account;
    private final Ministry ministry;
    private final Vocabulary vocabulary;
    private final Meetings meetings;
    private final Layout layout;
    private final Optional<Found<LocalDate>> released;
    private final Tongue tongue;
    private final List<Doubt> doubts = new ArrayList<>();

    Drafting(Account account, Ministry ministry, Vocabulary vocabulary, Meetings meetings) {
        this.account = account;
        this.ministry = ministry;
        this.vocabulary = vocabulary;
        this.meetings = meetings;
        this.layout = Layouts.of(account, ministry, ReleaseDay::of);
        this.released = new Releases(account, layout).day();
        this.tongue = tongue();
    }

    private Tongue tongue() {
        Optional<LocalDate> day = released.map(Found::value);
        return switch (ministry.language()) {
            case "ja" -> new Japanese(layout, day, vocabulary.parties());
            case "fr" -> new French(layout, ministry, day, vocabulary.parties());
            default -> new English(layout, ministry, day, vocabulary.parties());
        };
    }

    ReadoutReader.Outcome outcome() {
        Optional<String> refusal = tongue.refusal();
        return refusal.isPresent()
                ? new ReadoutReader.Refused(new Refusal(refusal.get()))
                : new ReadoutReader.Drafted(draft());
    }

    private DraftMeeting draft() {
        List<Found<Party>> parties = tongue.parties();
        askForOther(parties);
        parties.forEach(this::askForAssumed);
        tongue.unnamed().ifPresent(this::askForName);
        List<Found<Participant>> participants =
                new Persons(vocabulary, released.map(Found::value), doubts).of(tongue.members());
        Optional<Found<Edtf>> date = new MeetingDay(account, tongue, released, doubts).day();
        Optional<Found<Tongue.Site>> site = tongue.site();
        Optional<Found<Zone>> zone = tongue.zone().or(() -> zone(site));
        Optional<Found<ClockTime>> start = zone.isPresent() ? tongue.start() : Optional.empty();
        List<DraftParagraph> paragraphs = paragraphs(participants);
        return new DraftMeeting(
                title(parties),
                date,
                start,
                start.isPresent() ? zone : Optional.empty(),
                tongue.duration(),
                tongue.form(),
                tongue.medium(),
                tongue.occasion(),
                tongue.medium().value() == Medium.IN_PERSON
                        ? site.map(Drafting::place)
                        : Optional.empty(),
                parties,
                participants,
                paragraphs,
                commitments(parties),
                new EarlierMeetings(meetings, layout, tongue).references(parties, date),
                source(),
                doubts);
    }

    /** Those who tell often do not say who they are. */
    private void askForOther(List<Found<Party>> parties) {
        if (parties.isEmpty()) {
            doubts.add(
                    new Doubt(
                            "countries",
                            "",
                            "the text names no country; which one did they meet?",
                            List.of()));
        } else if (parties.size() == 1) {
            String only = vocabulary.parties().name(parties.get(0).value());
            doubts.add(
                    new Doubt(
                            "countries",
                            "",
                            "the text names only " + only + "; which country did they meet?",
                            List.of()));
        }
    }

    /** A country that only follows from what the text is about may be another. */
    private void askForAssumed(Found<Party> party) {
        if (party.certainty() == Certainty.ASSUMED) {
            String name = vocabulary.parties().name(party.value());
            doubts.add(
                    new Doubt(
                            "countries",
                            party.value().code(),
                            "it seems that "
                                    + name
                                    + " took part, but the text does not say so; which country did?",
                            List.of(name)));
        }
    }

    private void askForName(Found<String> office) {
        Map<String, String> known = new LinkedHashMap<>();
        ministry.side().ifPresent(party -> known.put("country", party.code()));
        known.put("office", office.value());
        doubts.add(
                new Doubt(
                        "participants",
                        "",
                        "the text does not name the " + office.value() + "; who was it?",
                        List.of(),
                        known));
    }

    private Found<String> title(List<Found<Party>> parties) {
        if (layout.title().isPresent()) {
            Block block = layout.title().get();
            return Found.read(block.text(), "the title", new Evidence(block.line(), block.text()));
        }
        List<String> names =
                parties.stream().map(p -> vocabulary.parties().name(p.value())).toList();
        String made = tongue.madeTitle(names, tongue.form().value(), tongue.medium().value());
        return Found.inferred(
                made, "made of parties and form", Evidence.of("the page has no title"));
    }

    private Optional<Found<Zone>> zone(Optional<Found<Tongue.Site>> site) {
        if (site.isPresent()) {
            Tongue.Site where = site.get().value();
            Optional<Zone> zone =
                    where.city()
                            .map(Places.City::zone)
                            .or(() -> where.country().flatMap(vocabulary.parties()::zone));
            return zone.map(z -> Found.inferred(z, "the zone of the place", site.get().evidence()));
        }
        return ministry.side()
                .flatMap(vocabulary.parties()::zone)
                .map(
                        z ->
                                Found.inferred(
                                        z,
                                        "the zone of those who tell",
                                        Evidence.of("no place is named")));
    }

    private static Found<Place> place(Found<Tongue.Site> site) {
        return site.map(
                s ->
                        new Place(
                                s.city().map(Places.City::name).or(s::name),
                                s.country(),
                                s.city().isPresent() ? s.name() : Optional.empty(),
                                Extras.NONE));
    }

    private List<DraftParagraph> paragraphs(List<Found<Participant>> participants) {
        TopicSpotter topics = new TopicSpotter(vocabulary.topics());
        List<String> names = names(participants);
        List<DraftParagraph> paragraphs = new ArrayList<>();
        for (Layout.Labelled each : layout.paragraphs()) {
            String text = each.text();
            if (text.isBlank()) {
                continue;
            }
            List<Found<TopicKey>> spotted = new ArrayList<>();
            String searched = each.heading().map(h -> h.text() + ". ").orElse("") + text;
            for (TopicSpotter.Spotted spot : topics.in(searched, names)) {
                spotted.add(
                        Found.inferred(
                                spot.topic(),
                                "“" + spot.words() + "”",
                                new Evidence(each.line(), text)));
            }
            paragraphs.add(
                    new DraftParagraph(
                            each.label(),
                            Found.read(
                                    text,
                                    layout.numbered()
                                            ? "numbered " + each.label()
                                            : "a part without a number",
                                    new Evidence(each.line(), text)),
                            spotted,
                            speakers(each, participants),
                            tongue.act(each)));
        }
        return paragraphs;
    }

    /**
     * Names in which no topic is looked for: those of persons, and what their offices are called.
     */
    private List<String> names(List<Found<Participant>> participants) {
        List<String> names = new ArrayList<>();
        for (Member member : tongue.members()) {
            names.add(member.name());
            member.office().ifPresent(names::add);
        }
        participants.forEach(p -> names.add(p.value().name()));
        return names;
    }

    private List<Found<Speaker>> speakers(
            Layout.Labelled paragraph, List<Found<Participant>> participants) {
        List<Found<Speaker>> speakers = new ArrayList<>();
        for (Found<Member> speaker : tongue.speakers(paragraph)) {
            int at = tongue.members().indexOf(speaker.value());
            if (at >= 0 && at < participants.size()) {
                Participant person = participants.get(at).value();
                speakers.add(
                        speaker.map(m -> new Speaker.OfPerson(person.name(), person.person())));
            }
        }
        return speakers;
    }

    private List<Found<Commitment>> commitments(List<Found<Party>> parties) {
        List<Party> by = parties.stream().map(Found::value).toList();
        List<Found<Commitment>> commitments = new ArrayList<>();
        for (Layout.Labelled each : layout.paragraphs()) {
            for (Found<Tongue.Promise> promise : tongue.promises(each)) {
                commitments.add(
                        promise.map(
                                p ->
                                        new Commitment(
                                                p.text(),
                                                by,
                                                Optional.of(each.label()),
                                                p.due(),
                                                CommitmentStatus.UNKNOWN,
                                                Optional.empty(),
                                                Optional.empty(),
                                                Extras.NONE)));
            }
        }
        return commitments;
    }

    private Found<Source> source() {
        Source source =
                new Source(
                        Optional.of(ministry.key()),
                        account.address().filter(a -> !a.startsWith("file:")),
                        account.publisher().or(ministry::publisher),
                        ministry.side(),
                        released.map(r -> Edtf.ofDay(r.value())),
                        Optional.empty(),
                        Optional.of(ministry.language()),
                        Optional.of(true),
                        Extras.NONE);
        Evidence evidence =
                released.map(Found::evidence).orElseGet(() -> Evidence.of("the page as a whole"));
        return Found.inferred(source, "the form of " + ministry.key(), evidence);
    }
}
