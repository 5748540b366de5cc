package dev.relations.readout.english;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Act;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Form;
import dev.relations.meeting.Length;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Party;
import dev.relations.meeting.Zone;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.Ministry;
import dev.relations.readout.account.Passage;
import dev.relations.readout.account.Quotes;
import dev.relations.readout.account.Tongue;
import dev.relations.readout.account.Wording;
import dev.relations.vocabulary.Parties;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** An account in English. */
public final class English implements Tongue {

    private final Narrative narrative;
    private final Wording wording;
    private final EventKind kind;
    private final OpeningDay day;
    private final Circumstances circumstances;

    public English(
            Layout layout, Ministry ministry, Optional<LocalDate> released, Parties parties) {
        this.narrative = new Narrative(layout, ministry, released, parties);
        this.wording = Wording.read(English.class, "(?i)(?:%s)", Quotes.CURLY);
        this.kind = new EventKind(narrative, wording);
        this.day = new OpeningDay(narrative);
        this.circumstances = new Circumstances(narrative);
    }

    /** The day of a line that holds nothing else. */
    public static Optional<LocalDate> dayOf(String line) {
        return DateLines.only(line);
    }

    @Override
    public Optional<String> refusal() {
        return MeetingOrNot.refusal(narrative);
    }

    @Override
    public Optional<MonthDay> dayWithoutYear() {
        return day.withoutYear();
    }

    @Override
    public Optional<Found<Edtf>> day() {
        return day.day();
    }

    @Override
    public Optional<Found<ClockTime>> start() {
        return circumstances.start();
    }

    @Override
    public Optional<Found<Zone>> zone() {
        return circumstances.zone();
    }

    @Override
    public Optional<Found<Length>> duration() {
        return circumstances.duration();
    }

    @Override
    public Optional<Found<String>> occasion() {
        return circumstances.occasion();
    }

    @Override
    public Optional<Found<Site>> site() {
        return circumstances.site();
    }

    @Override
    public Found<Form> form() {
        return kind.form();
    }

    @Override
    public Found<Medium> medium() {
        return kind.medium(site().isPresent());
    }

    @Override
    public String madeTitle(List<String> parties, Form form, Medium medium) {
        return kind.title(parties, form, medium);
    }

    @Override
    public List<Found<Party>> parties() {
        return narrative.cast().parties();
    }

    @Override
    public List<Member> members() {
        return narrative.cast().members();
    }

    @Override
    public Optional<Found<String>> unnamed() {
        return narrative.cast().unnamed();
    }

    @Override
    public Optional<Found<Act>> act(Layout.Labelled paragraph) {
        return wording.act(Passage.of(paragraph.evidence()));
    }

    @Override
    public List<Found<Member>> speakers(Layout.Labelled paragraph) {
        return new Subjects(narrative).of(paragraph);
    }

    @Override
    public List<Found<Promise>> promises(Layout.Labelled paragraph) {
        Promises promises = new Promises(narrative.released());
        return paragraph.sentences(Sentence::split).stream()
                .flatMap(s -> promises.in(s).stream())
                .toList();
    }

    @Override
    public List<Found<Earlier>> earlier(Layout.Labelled paragraph) {
        if (narrative.released().isEmpty()) {
            return List.of();
        }
        LocalDate released = narrative.released().get();
        return paragraph.sentences(Sentence::split).stream()
                .flatMap(s -> EarlierEvents.in(s, released).stream())
                .toList();
    }
}
