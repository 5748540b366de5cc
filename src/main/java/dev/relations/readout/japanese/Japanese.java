package dev.relations.readout.japanese;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Act;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Form;
import dev.relations.meeting.Length;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Party;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.Passage;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Quotes;
import dev.relations.readout.account.Tongue;
import dev.relations.readout.account.Wording;
import dev.relations.vocabulary.Parties;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** An account in Japanese. */
public final class Japanese implements Tongue {

    private static final Pattern JOINTLY =
            Pattern.compile(
                    "(?:両|双方|三|四|各)(?:大臣|外相|首脳|者|国|側|長官|名|次官|総理)?[^。]{0,80}(?:一致|確認|共有|意見交換|議論)");

    /** {@code 【林外務大臣】…}: who speaks in the record of a press conference. */
    private static final Pattern SPOKEN =
            Pattern.compile("【[^】]{0,12}(?:大臣|報道官|記者|総理|長官|副大臣|政務官)】|【記者】");

    private final Layout layout;
    private final Optional<LocalDate> released;
    private final Wording wording = Wording.read(Japanese.class, "(?:%s)", Quotes.CORNER);
    private final Optional<Opening> opening;
    private final Optional<Times> times;
    private final Optional<Circumstances> circumstances;
    private final Cast cast;
    private final List<Found<Party>> parties;

    public Japanese(Layout layout, Optional<LocalDate> released, Parties known) {
        Places places = new Places();
        Nations nations = new Nations(known);
        People people = new People(nations, known, places);
        this.layout = layout;
        this.released = released;
        this.opening = Opening.of(layout, released, people);
        this.times = opening.map(o -> new Times(o.sentence(), released));
        this.circumstances = opening.map(o -> new Circumstances(o, nations, places));
        this.cast = new Cast(layout, opening, nations, people);
        this.parties = cast.parties();
    }

    /** The day of a line that holds nothing else. */
    public static Optional<LocalDate> dayOf(String line) {
        return Dates.only(line);
    }

    @Override
    public Optional<String> refusal() {
        if (layout.told().isEmpty()) {
            return Optional.of("there is no running text in it");
        } else if (isTold(SPOKEN.asPredicate())) {
            return Optional.of("it is what somebody said, word by word");
        } else if (opening.isEmpty() && !isToldJointly() && !isTitled()) {
            return Optional.of(
                    isTold(Opening::isToCome)
                            ? "it announces a meeting that is to come"
                            : "no sentence says who met whom");
        }
        return parties.size() < 2 && !cast.isOneSideUntold()
                ? Optional.of("only one party is named as having met")
                : Optional.empty();
    }

    /** Whether a sentence tells what both sides did. */
    private boolean isToldJointly() {
        return isTold(JOINTLY.asPredicate()) && !cast.persons().isEmpty();
    }

    /** Whether the title tells of a meeting, and the text who said what there. */
    private boolean isTitled() {
        return Opening.tellsOfMeeting(layout.heading().text() + "を行った")
                && !isTold(Opening::isToCome)
                && cast.persons().size() > 1;
    }

    private boolean isTold(Predicate<String> what) {
        return layout.told().stream().anyMatch(block -> what.test(block.text()));
    }

    @Override
    public Optional<Found<Edtf>> day() {
        return times.flatMap(Times::day).map(d -> Found.read(d, "a date", openingEvidence()));
    }

    @Override
    public Optional<MonthDay> dayWithoutYear() {
        return released.isPresent() || day().isPresent()
                ? Optional.empty()
                : opening.flatMap(o -> Dates.withoutYear(o.sentence()));
    }

    @Override
    public Optional<Found<ClockTime>> start() {
        return times.flatMap(Times::start)
                .map(s -> Found.read(s, "a time of day", openingEvidence()));
    }

    @Override
    public Optional<Found<Length>> duration() {
        return times.flatMap(Times::duration)
                .map(d -> Found.read(d, "a duration", openingEvidence()));
    }

    private Evidence openingEvidence() {
        return opening.map(Opening::evidence).orElse(layout.heading().evidence());
    }

    @Override
    public Found<Form> form() {
        return wording.form(headingAndOpening());
    }

    @Override
    public Found<Medium> medium() {
        return wording.medium(headingAndOpening());
    }

    private List<Passage> headingAndOpening() {
        return opening.map(o -> List.of(layout.heading(), o.met()))
                .orElse(List.of(layout.heading()));
    }

    @Override
    public Optional<Found<String>> occasion() {
        return circumstances.flatMap(Circumstances::occasion);
    }

    @Override
    public Optional<Found<Site>> site() {
        return circumstances.flatMap(Circumstances::site);
    }

    @Override
    public List<Found<Party>> parties() {
        return parties;
    }

    @Override
    public List<Member> members() {
        return cast.members();
    }

    @Override
    public Optional<Found<Act>> act(Layout.Labelled paragraph) {
        return wording.act(Passage.of(paragraph.evidence()));
    }

    @Override
    public List<Found<Member>> speakers(Layout.Labelled paragraph) {
        return new Subjects(cast.persons()).of(paragraph);
    }

    @Override
    public List<Found<Promise>> promises(Layout.Labelled paragraph) {
        return paragraph.sentences(Sentences::of).stream()
                .flatMap(s -> Promises.in(s).stream())
                .toList();
    }

    @Override
    public List<Found<Earlier>> earlier(Layout.Labelled paragraph) {
        return released.map(r -> EarlierEvents.in(paragraph.evidence(), r)).orElse(List.of());
    }
}
