package dev.relations.readout.french;

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
import dev.relations.readout.account.Ministry;
import dev.relations.readout.account.Passage;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Quotes;
import dev.relations.readout.account.Speakers;
import dev.relations.readout.account.Tongue;
import dev.relations.readout.account.Wording;
import dev.relations.readout.account.Words;
import dev.relations.readout.page.Block;
import dev.relations.vocabulary.Parties;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An account in French: who met whom is told by its opening, and by the title. */
public final class French implements Tongue {

    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:recevra|rencontrera|s[’']entretiendra|se rendra|effectuera|participera|se réuniront|s[’']entretiendront|aura)(?!\\p{L})");
    private static final Pattern JOINTLY =
            Pattern.compile(
                    "(?i)(?:les (?:deux|trois|quatre) (?:ministres|présidents|parties|pays|dirigeants|délégations)|ils|elles) (?:se )?(?:ont|sont)");
    private static final Pattern ALL_SIDES =
            Pattern.compile(
                    "(?i)^(?:(?:enfin|en outre|par ailleurs|concernant[^,]*|à cet égard|ensuite),? )?(?:les (?:deux|trois|quatre)|ils|elles|les ministres)(?!\\p{L})");

    private static final Pattern REFERRED =
            Pattern.compile(
                    "(?i)^(?:au cours|lors|pendant|durant|à l[’']occasion) (?:de )?(?:l[’']|leur |cet |cette |la |le )?[^,.]{3,40}");

    private final Layout layout;
    private final Optional<LocalDate> released;
    private final Wording wording =
            Wording.read(French.class, "(?i)(?<!\\p{L})(?:%s)", Quotes.CURLY);
    private final Optional<Opening> opening;
    private final Passage opened;
    private final Cast cast;
    private final Circumstances circumstances;

    /** Reads an account whose language is known to be French. */
    public French(Layout layout, Ministry ministry, Optional<LocalDate> released, Parties parties) {
        Words words = Words.read(French.class, "words.txt");
        Places places = new Places();
        Nations nations = new Nations(parties, words);
        Passage heading = layout.heading();
        this.layout = layout;
        this.released = released;
        People people = new People(nations, places, words);
        this.opening = Opening.of(layout, people);
        this.opened =
                opening.map(o -> Passage.of(o.evidence()))
                        .orElse(new Passage("", heading.evidence()));
        this.cast = new Cast(layout, opening, ministry.side(), nations, people);
        this.circumstances = new Circumstances(opened, heading.text(), released, nations, places);
    }

    /** The day of a line that holds nothing else. */
    public static Optional<LocalDate> dayOf(String line) {
        return Dates.only(line);
    }

    @Override
    public Optional<String> refusal() {
        if (layout.told().isEmpty()) {
            return Optional.of("there is no running text in it");
        } else if (opening.isEmpty() && isTold(TO_COME)) {
            return Optional.of("it announces a meeting that is to come");
        } else if (opening.isEmpty() && !(isTold(JOINTLY) && cast.isTitled())) {
            return Optional.of("no sentence says who met whom");
        }
        return parties().size() < 2 && !cast.isOneSideUntold()
                ? Optional.of("only one party is named as having met")
                : Optional.empty();
    }

    /** {@code Au cours de l’entretien téléphonique, ils …}: what the text calls it afterwards. */
    private Passage referred() {
        for (Block block : layout.told()) {
            Matcher m = REFERRED.matcher(block.text());
            if (m.find()) {
                return new Passage(m.group(), new Evidence(block.line(), block.text()));
            }
        }
        return new Passage("", opened.evidence());
    }

    private boolean isTold(Pattern what) {
        return layout.told().stream().anyMatch(block -> what.matcher(block.text()).find());
    }

    @Override
    public Optional<Found<Edtf>> day() {
        return circumstances.day();
    }

    @Override
    public Optional<MonthDay> dayWithoutYear() {
        return released.isPresent() || day().isPresent()
                ? Optional.empty()
                : Dates.withoutYear(opened.text());
    }

    @Override
    public Optional<Found<ClockTime>> start() {
        return Times.start(opened.text())
                .map(t -> Found.read(t, "a time of day", opened.evidence()));
    }

    @Override
    public Optional<Found<Length>> duration() {
        return Times.length(opened.text()).map(l -> Found.read(l, "a duration", opened.evidence()));
    }

    @Override
    public Found<Form> form() {
        return wording.form(List.of(layout.heading(), opened));
    }

    @Override
    public Found<Medium> medium() {
        return wording.medium(List.of(layout.heading(), referred(), opened));
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
    public List<Found<Party>> parties() {
        return cast.parties();
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
        return Speakers.of(paragraph.sentences(Sentences::of), ALL_SIDES, this::subject);
    }

    private List<Found<Member>> subject(Evidence sentence) {
        return cast.subject(sentence.excerpt()).stream()
                .map(m -> Found.inferred(m, "the subject of a sentence", sentence))
                .toList();
    }

    @Override
    public List<Found<Promise>> promises(Layout.Labelled paragraph) {
        return paragraph.sentences(Sentences::of).stream()
                .flatMap(s -> Promises.in(s).stream())
                .toList();
    }

    @Override
    public List<Found<Earlier>> earlier(Layout.Labelled paragraph) {
        return released.stream()
                .flatMap(
                        r ->
                                paragraph.sentences(Sentences::of).stream()
                                        .flatMap(s -> EarlierEvents.in(s, r).stream()))
                .toList();
    }
}
