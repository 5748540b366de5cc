package dev.relations.readout.french;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Act;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Form;
import dev.relations.meeting.Length;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.readout.account.Certainty;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.Ministry;
import dev.relations.readout.account.PersonName;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Spoken;
import dev.relations.readout.account.Tongue;
import dev.relations.readout.account.Words;
import dev.relations.readout.page.Block;
import dev.relations.vocabulary.Parties;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An account in French: who met whom is told by its opening, and by the title. */
public final class French implements Tongue {

    private static final Pattern STOP =
            Pattern.compile(
                    "(?<=[.!?…]|[.] ?»)(?<!\\bM\\.|\\bMM\\.|\\bMme\\.|\\b\\p{Lu}\\.)\\s+(?=[\\p{Lu}«])");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern MET =
            Pattern.compile(
                    "(?i)s[’']est entretenue?|se sont (?:entretenue?s|rencontrée?s|réunie?s)|s[’']est réunie?|s[’']est tenue?|(?<!\\p{L})a (?:été )?(?:également )?(?:reçue?|rencontré|accueilli|déjeuné|dîné|échangé|présidé|coprésidé|eu un|tenu|participé|appelé)|(?<!\\p{L})ont (?:échangé|tenu|eu un|participé|coprésidé|déjeuné|dîné)|(?<!\\p{L})(?:reçoit|rencontre |s[’']entretient)");
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:recevra|rencontrera|s[’']entretiendra|se rendra|effectuera|participera|se réuniront|s[’']entretiendront|aura)(?!\\p{L})");
    private static final Pattern JOINTLY =
            Pattern.compile(
                    "(?i)(?:les (?:deux|trois|quatre) (?:ministres|présidents|parties|pays|dirigeants|délégations)|ils|elles) (?:se )?(?:ont|sont)");
    private static final Pattern ALL =
            Pattern.compile(
                    "(?i)^(?:(?:enfin|en outre|par ailleurs|concernant[^,]*|à cet égard|ensuite),? )?(?:les (?:deux|trois|quatre)|ils|elles|les ministres)(?!\\p{L})");
    private static final Pattern PROMISED =
            Pattern.compile(
                    "(?i)(?:sont (?:également |par ailleurs |aussi )?convenue?s|ont convenu|ont décidé|se sont engagée?s|se sont accordée?s) (?:de |d[’']|à |pour |sur )(?<what>[^.;]+)");
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?<word>ce jour|aujourd[’']hui|ce matin|cet après-midi|ce soir|hier)(?!\\p{L})");
    private static final Pattern NOT_THE_DAY =
            Pattern.compile("(?i)(?:depuis|avant|après|du|jusqu[’']au|prévue?|prochain) (?:le )?$");
    private static final Pattern CITY =
            Pattern.compile(
                    "(?<![\\p{L}])(?:à|de) (?<city>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)");
    private static final Pattern LAND =
            Pattern.compile(
                    "(?:déplacement|visite|voyage) (?:en|au|aux) (?<land>\\p{Lu}[\\p{L}-]+(?:-\\p{L}+)?)");
    private static final Pattern OCCASION =
            Pattern.compile(
                    "(?:en marge (?:de la |du |de l[’']|des )|pour participer (?:à la |au |à l[’']|aux ))(?<event>[^,.;()]{4,90})");
    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: (?:du |de |et )?\\p{L}[\\p{L}’'-]+)?");
    private static final Pattern EVENT =
            Pattern.compile(
                    "(?i)(?:sommet|rencontre|entretien|réunion|visite|feuille de route|déclaration|dialogue)[^.;]{0,70}$");

    private static final int LONGEST_BLOCK = 20_000;
    private static final int LONGEST = 3000;

    private final Layout layout;
    private final Optional<LocalDate> released;
    private final Optional<Party> side;
    private final Places places = new Places();
    private final Nations nations;
    private final People people;
    private final Optional<Opening> opening;
    private final List<Member> members;
    private final List<Found<Party>> parties;

    /** The sentence that tells that they met. */
    private record Opening(String sentence, int line, int verb, List<PersonSpot> persons) {
        Evidence evidence() {
            return new Evidence(line, sentence);
        }
    }

    /** Reads an account whose language is known to be French. */
    public French(Layout layout, Ministry ministry, Optional<LocalDate> released, Parties parties) {
        Words words = Words.read(French.class, "words.txt");
        this.layout = layout;
        this.released = released;
        this.side = ministry.side();
        this.nations = new Nations(parties, words);
        this.people = new People(nations, places, words);
        this.opening = findOpening();
        this.members = findMembers();
        this.parties = findParties();
    }

    /** The day of a line that holds nothing else. */
    public static Optional<LocalDate> dayOf(String line) {
        return Dates.only(line);
    }

    private static List<String> sentences(String text) {
        return text.length() > LONGEST_BLOCK
                ? List.of()
                : Stream.of(STOP.split(text)).filter(s -> s.length() <= LONGEST).toList();
    }

    /** A sentence with blanks in the place of what stands in brackets. */
    private static String withoutBrackets(String sentence) {
        Matcher m = BRACKETS.matcher(sentence);
        return m.replaceAll(b -> " ".repeat(b.group().length()));
    }

    private Optional<Opening> findOpening() {
        for (Block block : layout.told()) {
            for (String sentence : sentences(block.text())) {
                Matcher met = MET.matcher(sentence);
                List<PersonSpot> persons =
                        met.find() ? people.in(withoutBrackets(sentence)) : List.of();
                if (!persons.isEmpty()) {
                    return Optional.of(new Opening(sentence, block.line(), met.start(), persons));
                }
            }
        }
        return Optional.empty();
    }

    private List<Member> findMembers() {
        List<Member> found = new ArrayList<>();
        opening.ifPresent(
                o -> {
                    for (PersonSpot person : o.persons()) {
                        boolean before = person.span().to() <= o.verb();
                        boolean host =
                                person.party().map(p -> side.equals(Optional.of(p))).orElse(before);
                        found.add(Member.of(person, host, Role.PRINCIPAL, "who met", o.evidence()));
                    }
                });
        Optional<Party> other = otherParty(found);
        found.replaceAll(
                m ->
                        m.party().isPresent()
                                ? m
                                : m.host() && side.isPresent() ? m.of(side) : m.of(other));
        found.sort(java.util.Comparator.comparing(m -> !m.host()));
        return found;
    }

    /** The one party beside those who tell: of the persons, else of the title. */
    private Optional<Party> otherParty(List<Member> found) {
        List<Party> others = new ArrayList<>();
        found.forEach(m -> m.party().ifPresent(others::add));
        titleParties().forEach(others::add);
        List<Party> distinct =
                others.stream().filter(p -> !Optional.of(p).equals(side)).distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    /** The countries that a title names: {@code Japon – Entretien …}. */
    private List<Party> titleParties() {
        List<Party> found = new ArrayList<>();
        String title = layout.title().map(Block::text).orElse("");
        Matcher m = CAPITALS.matcher(title);
        while (m.find()) {
            nations.named(m.group()).filter(p -> !found.contains(p)).ifPresent(found::add);
        }
        return found;
    }

    private List<Found<Party>> findParties() {
        Map<Party, Found<Party>> found = new LinkedHashMap<>();
        if (!members.isEmpty()) {
            side.ifPresent(
                    s ->
                            found.put(
                                    s,
                                    Found.inferred(
                                            s,
                                            "the side that tells",
                                            Evidence.of("whose account it is"))));
        }
        for (Member member : members) {
            member.party()
                    .ifPresent(
                            p ->
                                    found.putIfAbsent(
                                            p,
                                            Found.read(
                                                    p,
                                                    "the party of " + member.name(),
                                                    member.evidence())));
        }
        boolean told = found.size() > 1;
        (told ? List.<Party>of() : titleParties())
                .forEach(p -> found.putIfAbsent(p, Found.read(p, "the title", headingEvidence())));
        return List.copyOf(found.values());
    }

    @Override
    public Optional<String> refusal() {
        if (layout.told().isEmpty()) {
            return Optional.of("there is no running text in it");
        }
        boolean jointly = layout.told().stream().anyMatch(b -> JOINTLY.matcher(b.text()).find());
        boolean announced = layout.told().stream().anyMatch(b -> TO_COME.matcher(b.text()).find());
        if (opening.isEmpty() && announced) {
            return Optional.of("it announces a meeting that is to come");
        } else if (opening.isEmpty() && !(jointly && !titleParties().isEmpty())) {
            return Optional.of("no sentence says who met whom");
        }
        return parties.size() < 2
                ? Optional.of("only one party is named as having met")
                : Optional.empty();
    }

    private String openingText() {
        return opening.map(Opening::sentence).orElse("");
    }

    private Evidence openingEvidence() {
        return opening.map(Opening::evidence).orElseGet(this::headingEvidence);
    }

    private Evidence headingEvidence() {
        return layout.title().map(t -> new Evidence(t.line(), t.text())).orElse(Evidence.of(""));
    }

    @Override
    public Optional<Found<Edtf>> day() {
        String text = openingText();
        Matcher m = Dates.ANY.matcher(text);
        while (m.find()) {
            boolean other = NOT_THE_DAY.matcher(text.substring(0, m.start())).find();
            Optional<LocalDate> day = other ? Optional.empty() : Dates.day(m, released, "day");
            if (day.isPresent()) {
                return Optional.of(Found.read(Edtf.ofDay(day.get()), "a date", openingEvidence()));
            }
        }
        Matcher relative = RELATIVE.matcher(text);
        if (released.isPresent() && relative.find()) {
            int back = relative.group("word").equalsIgnoreCase("hier") ? 1 : 0;
            return Optional.of(
                    Found.inferred(
                            Edtf.ofDay(released.get().minusDays(back)),
                            "“" + relative.group("word") + "”, seen from the release",
                            openingEvidence()));
        }
        return Optional.empty();
    }

    @Override
    public Optional<MonthDay> dayWithoutYear() {
        return released.isPresent() || day().isPresent()
                ? Optional.empty()
                : Dates.withoutYear(openingText());
    }

    @Override
    public Optional<Found<ClockTime>> start() {
        return Times.start(openingText())
                .map(t -> Found.read(t, "a time of day", openingEvidence()));
    }

    @Override
    public Optional<Found<Length>> duration() {
        return Times.length(openingText()).map(l -> Found.read(l, "a duration", openingEvidence()));
    }

    @Override
    public Found<Form> form() {
        return spoken(Forms::form, Form.MEETING, "nothing more special is said");
    }

    @Override
    public Found<Medium> medium() {
        return spoken(Forms::medium, Medium.IN_PERSON, "neither phone nor video is said");
    }

    /** What the title says, else the opening, else what is usual. */
    private <T> Found<T> spoken(
            Function<String, Optional<Spoken<T>>> words, T usual, String otherwise) {
        Optional<Spoken<T>> titled = words.apply(layout.title().map(Block::text).orElse(""));
        Evidence evidence = titled.isPresent() ? headingEvidence() : openingEvidence();
        return titled.or(() -> words.apply(openingText()))
                .map(s -> Found.read(s.value(), "“" + s.words() + "”", evidence))
                .orElseGet(() -> Found.inferred(usual, otherwise, evidence));
    }

    @Override
    public Optional<Found<String>> occasion() {
        Matcher m = OCCASION.matcher(openingText());
        return m.find()
                ? Optional.of(
                        Found.inferred(
                                m.group("event").strip(), "“" + m.group() + "”", openingEvidence()))
                : Optional.empty();
    }

    @Override
    public Optional<Found<Site>> site() {
        for (String text : List.of(openingText(), layout.title().map(Block::text).orElse(""))) {
            Matcher m = CITY.matcher(text);
            while (m.find()) {
                Optional<Places.City> city = places.city(m.group("city"));
                if (city.isPresent()) {
                    Site site = new Site(city, Optional.empty(), city.map(Places.City::country));
                    return Optional.of(Found.read(site, "“" + m.group() + "”", openingEvidence()));
                }
            }
        }
        Matcher land = LAND.matcher(openingText());
        return land.find()
                ? nations.named(land.group("land"))
                        .map(c -> new Site(Optional.empty(), Optional.empty(), Optional.of(c)))
                        .map(s -> Found.read(s, "“" + land.group() + "”", openingEvidence()))
                : Optional.empty();
    }

    @Override
    public List<Found<Party>> parties() {
        return parties;
    }

    @Override
    public List<Member> members() {
        return members;
    }

    @Override
    public Optional<Found<Act>> act(Layout.Labelled paragraph) {
        return Forms.act(paragraph.text())
                .map(
                        a ->
                                Found.inferred(
                                        a.value(),
                                        "“" + a.words() + "”",
                                        new Evidence(paragraph.line(), paragraph.text())));
    }

    @Override
    public List<Found<Member>> speakers(Layout.Labelled paragraph) {
        List<Found<Member>> speakers = new ArrayList<>();
        for (String sentence : sentences(paragraph.text())) {
            if (ALL.matcher(sentence).find()) {
                return List.of();
            }
            subject(sentence)
                    .filter(m -> speakers.stream().noneMatch(s -> s.value().equals(m)))
                    .ifPresent(
                            m ->
                                    speakers.add(
                                            new Found<>(
                                                    m,
                                                    Certainty.INFERRED,
                                                    "the subject of a sentence",
                                                    new Evidence(paragraph.line(), sentence))));
        }
        return speakers;
    }

    /** The member whose name stands before the first “a” or “s’est” of a sentence. */
    private Optional<Member> subject(String sentence) {
        Matcher verb = Pattern.compile(" (?:a|s[’']est) ").matcher(sentence);
        if (!verb.find()) {
            return Optional.empty();
        }
        List<String> said = PersonName.words(sentence.substring(0, verb.start()));
        List<Member> named =
                members.stream()
                        .filter(m -> PersonName.words(m.name()).stream().anyMatch(said::contains))
                        .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    @Override
    public List<Found<Promise>> promises(Layout.Labelled paragraph) {
        List<Found<Promise>> promises = new ArrayList<>();
        for (String sentence : sentences(paragraph.text())) {
            Matcher m = PROMISED.matcher(sentence);
            while (m.find()) {
                String what = m.group("what").strip();
                String text = Character.toUpperCase(what.charAt(0)) + what.substring(1);
                promises.add(
                        Found.inferred(
                                new Promise(text, Optional.empty()),
                                "an agreement about the future",
                                new Evidence(paragraph.line(), sentence)));
            }
        }
        return promises;
    }

    @Override
    public List<Found<Earlier>> earlier(Layout.Labelled paragraph) {
        List<Found<Earlier>> earlier = new ArrayList<>();
        for (String sentence : sentences(paragraph.text())) {
            Matcher m = Dates.ANY.matcher(sentence);
            while (m.find()) {
                String before = sentence.substring(0, m.start());
                Optional<LocalDate> day = Dates.day(m, released, "day");
                boolean past =
                        day.isPresent() && released.map(r -> day.get().isBefore(r)).orElse(false);
                if (past && EVENT.matcher(before).find()) {
                    earlier.add(
                            Found.inferred(
                                    new Earlier(before.strip(), day.get(), day.get()),
                                    "“" + m.group().strip() + "”",
                                    new Evidence(paragraph.line(), sentence)));
                }
            }
        }
        return earlier;
    }

    @Override
    public String madeTitle(List<String> names, Form form, Medium medium) {
        return String.join("-", names)
                + " "
                + form.key().replace('-', ' ')
                + (medium == Medium.PHONE ? " (phone)" : "");
    }

    @Override
    public List<String> others() {
        return List.of();
    }
}
