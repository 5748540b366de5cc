package dev.relations.readout.english;

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
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Spoken;
import dev.relations.readout.account.Tongue;
import dev.relations.readout.account.Words;
import dev.relations.readout.page.Block;
import dev.relations.vocabulary.Parties;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An account in English. */
public final class English implements Tongue {

    private static final Pattern NO_READOUT =
            Pattern.compile(
                    "(?i)(?:fact sheet|remarks (?:by|as|of|at)|press (?:briefing|gaggle|conference|call)|background (?:press|briefing)|on-the-record|proclamation|a proclamation|executive order|memorandum|nominations?|letter (?:to|from)|interview|transcript|message to|president [\\w.]+ (?:announces|signs|nominates|approves)|bills? signed|statement of administration|notice)\\b.*");
    private static final Pattern JOINTLY =
            Pattern.compile(
                    "(?i)\\b(?:the (?:two|three|four|both)|both|the) (?:foreign )?(?:ministers|leaders|sides|presidents|countries|prime ministers|secretaries|officials|principals|delegations)\\b[^.]{0,60}\\b(?:shared|exchanged|concurred|agreed|discussed|confirmed|affirmed|reaffirmed|welcomed)");
    private static final Pattern GLUED = Pattern.compile("\\bH\\. ?E\\. ?(?=\\p{Lu})");
    private static final Pattern AD_INTERIM = Pattern.compile(",? (?:a\\.i\\.|ad interim)");
    private static final Pattern OCCASION =
            Pattern.compile(
                    "(?:on the (?:margins|sidelines) of|in the margins of|on the occasion of|to (?:attend|participate in|take part in)|while attending|during|at) (?<event>(?:the |an? )?(?:[\\p{L}\\d’'&/.-]+ ){0,9}?(?:Summit|Meeting|Conference|Forum|General Assembly|Assembly|Olympics|Session|Ministerial|G7|G20|COP\\d*)(?: (?:of|for|on|in) (?:the )?(?:\\p{Lu}[\\p{L}’'-]+(?: |(?=[,.;]))){1,6})?)");

    private final Optional<Told> title;
    private final List<Told> body;
    private final Cast cast;
    private final Places places;
    private final Layout layout;
    private final Optional<LocalDate> released;
    private final PersonSpotter persons;
    private final PartySpotter spotter;

    public English(
            Layout layout, Ministry ministry, Optional<LocalDate> released, Parties parties) {
        Words words = Words.read(English.class, "words.txt");
        this.layout = layout;
        this.released = released;
        this.places = new Places();
        this.persons = new PersonSpotter(words, places);
        this.spotter = new PartySpotter(parties);
        this.title = layout.title().or(layout::section).map(b -> told(b.text(), b.line()));
        this.body = new ArrayList<>();
        for (Block block : layout.told()) {
            body.addAll(sentences(block));
        }
        Offices offices = new Offices(words);
        Neighbours neighbours = new Neighbours(words, offices);
        this.cast =
                new Cast(
                        new Encounters(words, offices, neighbours),
                        new TitleReader(words),
                        new Joining(neighbours),
                        places,
                        title,
                        body,
                        ministry);
    }

    private Told told(String text, int line) {
        Sentence sentence = Sentence.one(unglued(text), line, spotter);
        return new Told(sentence, persons.in(sentence), false);
    }

    private List<Told> sentences(Block block) {
        List<Told> told = new ArrayList<>();
        boolean item = block.mark().equals("•");
        for (Sentence sentence : Sentence.of(unglued(block.text()), block.line(), spotter)) {
            told.add(new Told(sentence, persons.in(sentence), item));
        }
        return told;
    }

    /** {@code H. E. Mr.} and {@code H.E.Mr.} as {@code H.E. Mr.}, and without {@code a.i.} */
    private static String unglued(String text) {
        return AD_INTERIM.matcher(GLUED.matcher(text).replaceAll("H.E. ")).replaceAll("");
    }

    /** The day of a line that holds nothing else. */
    public static Optional<LocalDate> dayOf(String line) {
        return Dates.only(line);
    }

    @Override
    public Optional<String> refusal() {
        String heading = layout.title().map(Block::text).orElse("");
        if (NO_READOUT.matcher(heading).matches()) {
            return Optional.of("its title is that of another kind of text: " + heading);
        }
        if (body.isEmpty()) {
            return Optional.of("there is no running text in it");
        }
        boolean met = cast.opening().isPresent();
        boolean spoke = body.stream().anyMatch(t -> JOINTLY.matcher(t.sentence().text()).find());
        if (!met && !(spoke && !cast.members().isEmpty())) {
            return Optional.of("no sentence says who met whom");
        }
        if (cast.parties().size() < 2) {
            return Optional.of(
                    cast.parties().isEmpty()
                            ? "no country or organisation is named as having met"
                            : "only one party is named as having met");
        }
        return Optional.empty();
    }

    @Override
    public Optional<MonthDay> dayWithoutYear() {
        if (released.isPresent()) {
            return Optional.empty();
        }
        for (Sentence sentence : openingSentences()) {
            for (Dates.Days days : Dates.in(sentence.text(), released)) {
                boolean meant = !Dates.isOfSomethingElse(sentence.text(), days);
                if (meant && days.year()) {
                    return Optional.empty();
                } else if (meant) {
                    return Optional.of(MonthDay.from(days.first()));
                }
            }
        }
        return Optional.empty();
    }

    private List<Sentence> openingSentences() {
        Optional<Sentence> opening = cast.opening().map(Encounter::sentence);
        return opening.map(List::of)
                .orElseGet(() -> body.stream().limit(1).map(Told::sentence).toList());
    }

    @Override
    public Optional<Found<Edtf>> day() {
        if (dayWithoutYear().isPresent()) {
            return Optional.empty();
        }
        Optional<Found<Edtf>> found =
                cast.opening().flatMap(o -> day(o.sentence(), Optional.of(o)));
        for (int i = 0; found.isEmpty() && i < Math.min(3, body.size()); i++) {
            Sentence sentence = body.get(i).sentence();
            boolean same = cast.opening().map(o -> o.sentence().equals(sentence)).orElse(false);
            found = same || !tellsOfMeeting(sentence) ? found : day(sentence, Optional.empty());
        }
        return found.or(() -> title.flatMap(t -> day(t.sentence(), Optional.empty())));
    }

    private static boolean tellsOfMeeting(Sentence sentence) {
        String text = sentence.text();
        return text.contains("meeting")
                || text.contains("call")
                || text.contains(" met ")
                || text.contains("spoke")
                || text.contains("talks")
                || text.contains("held");
    }

    private Optional<Found<Edtf>> day(Sentence sentence, Optional<Encounter> met) {
        String text = sentence.text();
        int end =
                met.map(
                                m ->
                                        m.end() < sentence.size()
                                                ? sentence.token(m.end()).start()
                                                : text.length())
                        .orElse(text.length());
        Optional<Dates.Days> late = Optional.empty();
        for (Dates.Days days : Dates.in(text, released)) {
            if (!days.year()
                    || !isPlausible(days)
                    || Dates.isOfSomethingElse(text, days)
                    || isJapanTime(text, days)) {
                continue;
            }
            if (days.from() <= end) {
                return Optional.of(found(withSecondDay(text, days), sentence));
            }
            boolean told = days.rule().startsWith("“") || days.to() >= text.length() - 2;
            late = late.isPresent() || !told ? late : Optional.of(days);
        }
        return late.map(d -> found(d, sentence));
    }

    /** {@code On May 3 they dined, and on May 4 they held a meeting}: both days. */
    private Dates.Days withSecondDay(String text, Dates.Days days) {
        for (Dates.Days next : Dates.in(text, released)) {
            boolean and = next.from() > 7 && text.startsWith(" and on ", next.from() - 8);
            if (and && next.first().equals(days.last().plusDays(1))) {
                return new Dates.Days(
                        days.first(),
                        next.last(),
                        days.from(),
                        next.to(),
                        days.year(),
                        days.rule());
            }
        }
        return days;
    }

    /** Days in brackets may only say how late it was in Japan then. */
    private static boolean isJapanTime(String text, Dates.Days days) {
        int open = text.lastIndexOf('(', days.from());
        int close = text.indexOf(')', days.from());
        return open >= 0
                && close > 0
                && text.indexOf(')', open) == close
                && text.substring(open, close).contains("Japan");
    }

    private boolean isPlausible(Dates.Days days) {
        return released.map(
                        r ->
                                !days.last().isBefore(r.minusDays(60))
                                        && !days.first().isAfter(r.plusDays(2)))
                .orElse(true);
    }

    private static Found<Edtf> found(Dates.Days days, Sentence sentence) {
        Edtf date = Edtf.ofInterval(days.first(), days.last());
        Evidence evidence = new Evidence(sentence.line(), sentence.text());
        return days.rule().equals("a date")
                ? Found.read(date, days.rule(), evidence)
                : Found.inferred(date, days.rule(), evidence);
    }

    @Override
    public Optional<Found<ClockTime>> start() {
        for (Told told : openings()) {
            for (Times.Clock clock : Times.clocks(told.sentence().text())) {
                if (!clock.japan()) {
                    return Optional.of(Found.read(clock.time(), "a time of day", told.evidence()));
                }
            }
        }
        return Optional.empty();
    }

    /** The sentences that may tell time and place: that of the meeting, else the first. */
    private List<Told> openings() {
        for (Told told : body) {
            boolean opening =
                    cast.opening().map(o -> o.sentence().equals(told.sentence())).orElse(false);
            if (opening) {
                return List.of(told);
            }
        }
        return List.of();
    }

    @Override
    public Optional<Found<Length>> duration() {
        for (Told told : openings()) {
            Optional<Length> length = Times.length(told.sentence().text());
            if (length.isPresent()) {
                return Optional.of(Found.read(length.get(), "a duration", told.evidence()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Found<Form> form() {
        Optional<Found<Form>> said =
                layout.title().flatMap(t -> form(t.text(), new Evidence(t.line(), t.text())));
        if (said.isPresent()) {
            return said.get();
        }
        if (cast.isTrip()) {
            return Found.read(Form.VISIT, "a journey", openingEvidence());
        }
        Optional<Found<Form>> opened =
                cast.opening()
                        .flatMap(o -> form(opening(o), openingEvidence()))
                        .filter(f -> f.value() != Form.VISIT);
        if (opened.isEmpty() && isTwoPlusTwo()) {
            return Found.inferred(
                    Form.TWO_PLUS_TWO,
                    "foreign and defence ministers on both sides",
                    Evidence.of("the participants"));
        }
        return opened.orElseGet(
                () ->
                        Found.inferred(
                                Form.MEETING, "nothing more special is said", openingEvidence()));
    }

    /**
     * The part of the opening sentence that tells of the meeting, not of its occasion or topics.
     */
    private static String opening(Encounter met) {
        Sentence sentence = met.sentence();
        int from = met.isPassive() ? 0 : met.verb();
        String told = sentence.words(from, Math.max(met.verb() + 1, met.end()));
        for (String behind :
                List.of("margins of", "sidelines of", " as part of", " in support of")) {
            int at = told.indexOf(behind);
            told = at < 0 ? told : told.substring(0, at);
        }
        return told;
    }

    private static Optional<Found<Form>> form(String text, Evidence evidence) {
        return Forms.form(text).map(f -> Found.read(f.value(), "“" + f.words() + "”", evidence));
    }

    private boolean isTwoPlusTwo() {
        for (boolean host : new boolean[] {true, false}) {
            boolean foreign = false;
            boolean defence = false;
            for (Member member : cast.members()) {
                String office = member.office().orElse("").toLowerCase(java.util.Locale.ROOT);
                boolean minister = office.contains("minister") || office.contains("secretary");
                if (member.host() == host && minister && !office.contains("advisor")) {
                    foreign |= office.contains("foreign") || office.endsWith("of state");
                    defence |= office.contains("defen");
                }
            }
            if (!foreign || !defence) {
                return false;
            }
        }
        return true;
    }

    private Evidence openingEvidence() {
        return cast.opening()
                .map(o -> new Evidence(o.sentence().line(), o.sentence().text()))
                .or(() -> title.map(Told::evidence))
                .orElse(Evidence.of(""));
    }

    @Override
    public Found<Medium> medium() {
        Optional<Spoken<Medium>> titled = layout.title().flatMap(t -> Forms.medium(t.text()));
        if (titled.isPresent()) {
            Block block = layout.title().orElseThrow();
            return Found.read(
                    titled.get().value(),
                    "“" + titled.get().words() + "”",
                    new Evidence(block.line(), block.text()));
        }
        Optional<Spoken<Medium>> opened = cast.opening().flatMap(o -> Forms.medium(opening(o)));
        if (opened.isPresent()) {
            return Found.read(
                    opened.get().value(), "“" + opened.get().words() + "”", openingEvidence());
        }
        boolean spoke =
                cast.opening()
                        .map(o -> o.sentence().lower(o.verb()))
                        .map(v -> v.startsWith("spoke") || v.startsWith("speak"))
                        .orElse(false);
        boolean nowhere = layout.title().map(t -> !t.text().contains("Meeting")).orElse(true);
        return spoke && nowhere && site().isEmpty()
                ? Found.inferred(Medium.PHONE, "“spoke”, and no place", openingEvidence())
                : Found.inferred(
                        Medium.IN_PERSON, "neither phone nor video is said", openingEvidence());
    }

    @Override
    public Optional<Found<String>> occasion() {
        for (Told told : openings()) {
            Matcher m = OCCASION.matcher(told.sentence().text());
            while (m.find()) {
                String event = m.group("event").replaceFirst("^(?:the|an?) ", "").strip();
                boolean named = Character.isUpperCase(event.charAt(0)) && event.length() > 3;
                if (named
                        && !event.startsWith("Foreign Ministers")
                        && !event.startsWith("White House")) {
                    return Optional.of(
                            Found.inferred(
                                    event,
                                    "“"
                                            + m.group()
                                                    .substring(
                                                            0, Math.max(0, m.group().indexOf(' ')))
                                            + " … "
                                            + event
                                            + "”",
                                    told.evidence()));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Found<Site>> site() {
        for (Told told : openings()) {
            Optional<Found<Site>> site = Sites.in(told.sentence(), places);
            if (site.isPresent()) {
                return site;
            }
        }
        for (int i = 0; i < Math.min(4, body.size()); i++) {
            Told told = body.get(i);
            boolean told1 = tellsOfMeeting(told.sentence()) && !openings().contains(told);
            Optional<Found<Site>> site =
                    told1 ? Sites.in(told.sentence(), places) : Optional.empty();
            if (site.isPresent() && cast.opening().isPresent() && i == 0) {
                return site;
            }
        }
        return Optional.empty();
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
        return Acts.of(paragraph.text())
                .map(
                        a ->
                                Found.inferred(
                                        a.act(),
                                        "“" + a.words() + "”",
                                        new Evidence(paragraph.line(), paragraph.text())));
    }

    @Override
    public List<Found<Member>> speakers(Layout.Labelled paragraph) {
        return Speakers.of(paragraph, cast.members(), this::told);
    }

    @Override
    public List<Found<Promise>> promises(Layout.Labelled paragraph) {
        List<Found<Promise>> promises = new ArrayList<>();
        for (String sentence : Sentence.split(paragraph.text())) {
            for (Promises.Clause clause : Promises.in(sentence)) {
                Promise promise = new Promise(clause.text(), clause.due().flatMap(this::due));
                promises.add(
                        Found.inferred(
                                promise,
                                "an agreement about the future",
                                new Evidence(paragraph.line(), sentence)));
            }
        }
        return promises;
    }

    private Optional<Edtf> due(String words) {
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        if (lower.matches("(?:19|20)\\d\\d")) {
            return Optional.of(Edtf.parse(lower));
        }
        Optional<LocalDate> day = released;
        return day.flatMap(
                d ->
                        switch (lower) {
                            case "this year" ->
                                    Optional.of(Edtf.parse(String.format("%04d", d.getYear())));
                            case "next year" ->
                                    Optional.of(Edtf.parse(String.format("%04d", d.getYear() + 1)));
                            case "this month" ->
                                    Optional.of(Edtf.parse(d.toString().substring(0, 7)));
                            case "next month" ->
                                    Optional.of(
                                            Edtf.parse(d.plusMonths(1).toString().substring(0, 7)));
                            default -> Optional.empty();
                        });
    }

    @Override
    public List<Found<Earlier>> earlier(Layout.Labelled paragraph) {
        return released.map(r -> EarlierEvents.in(paragraph, r)).orElse(List.of());
    }

    @Override
    public String madeTitle(List<String> parties, Form form, Medium medium) {
        String dyad = String.join("-", parties);
        String what =
                switch (form) {
                    case SUMMIT -> "Summit Meeting";
                    case STRATEGIC_DIALOGUE -> "Strategic Dialogue";
                    case TWO_PLUS_TWO -> "Foreign and Defense Ministers' Meeting (2+2)";
                    case WORKING_GROUP -> "Working Group";
                    case VISIT -> "Visit";
                    case COURTESY_CALL -> "Courtesy Call";
                    case CONFERENCE -> "Conference";
                    case EXCHANGE_OF_LETTERS -> "Exchange of Letters";
                    default ->
                            ministers() + (medium == Medium.PHONE ? "Telephone Talk" : "Meeting");
                };
        return dyad + " " + what;
    }

    private String ministers() {
        boolean foreign =
                !cast.members().isEmpty()
                        && cast.members().stream()
                                .allMatch(
                                        m ->
                                                m.office()
                                                        .map(
                                                                o ->
                                                                        o.contains("Minister")
                                                                                        && !o
                                                                                                .contains(
                                                                                                        "Prime")
                                                                                || o.contains(
                                                                                        "Foreign"))
                                                        .orElse(false));
        return foreign ? "Foreign Ministers' " : "";
    }

    @Override
    public List<String> others() {
        return List.of();
    }
}
