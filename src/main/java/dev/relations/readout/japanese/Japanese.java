package dev.relations.readout.japanese;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Act;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Form;
import dev.relations.meeting.Length;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Spoken;
import dev.relations.readout.account.Tongue;
import dev.relations.readout.page.Block;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An account in Japanese. */
public final class Japanese implements Tongue {

    private static final Pattern MET =
            Pattern.compile(
                    "(?:会談|会合|懇談|表敬|協議|対話|面会|意見交換|会食|夕食会|昼食会|朝食会|ランチ|ディナー|立ち話|電話|会議|「2\\+2」|訪問)[^。]{0,30}?(?:行|実施|受け|開催|出席|持|し(?:まし)?た|交わ|催)");
    private static final Pattern ATTENDED = Pattern.compile("(?:同席|陪席|同行)(?:しま|した|され)");
    private static final Pattern TO_COME = Pattern.compile("予定(?:です|であ|。|で調整)|[^\\s]ます。?\\s*$");
    private static final Pattern JOINTLY =
            Pattern.compile(
                    "(?:両|双方|三|四|各)(?:大臣|外相|首脳|者|国|側|長官|名|次官|総理)?[^。]{0,80}(?:一致|確認|共有|意見交換|議論)");
    private static final Pattern SPEAKER =
            Pattern.compile(
                    "(?:^|[、,，]|し、|て、)(?<name>[\\p{IsHan}々ヶァ-ヶー・=＝]{1,14}?)(?:欧州・外務|外務・国際開発|外務|国際開発|内閣総理|国務|外交部|国防|総理)?(?:大臣|外相|総理|大統領|首相|長官|副大臣|政務官|大使|部長|国王|側|上級代表|事務総長)(?:から(?:は|も)?|より|は|が)");
    private static final Pattern ALL =
            Pattern.compile(
                    "(?:両(?:大臣|外相|首脳|者|国|側|総理|長官|次官)|双方|日仏|三(?:大臣|か国)|四大臣|各国)[^。、]{0,6}(?:は|で|が|とも)");
    private static final Pattern PROMISE =
            Pattern.compile(
                    "(?<what>[^。]*?(?:いく|する|図る|進める|行う|深める|強める|高める|続ける|開始する|目指す|取り組む|講じる|努める|設ける|立ち上げる|広げる|強化すべく協力する))(?:こと|旨|点)(?:で|に|を|について)(?:改めて|引き続き|、)?(?:意見の)?(?:一致|合意|確認|同意)");
    private static final Pattern EARLIER =
            Pattern.compile(
                    "(?:(?<year>本年|昨年|今年|一昨年|(?:19|20)\\d\\d年)\\s*)?(?<month>\\d{1,2})月(?:\\s*(?<day>\\d{1,2})日)?(?<words>[^。]{0,40}?(?:会談|会合|開催|発表|署名|訪問|対話|2\\+2|協議|電話|ロードマップ))|(?<relative>先月|今月|本月|昨年末)(?<words2>[^。]{0,40}?(?:会談|会合|開催|発表|署名|訪問|対話|2\\+2|協議|電話))");
    private static final Pattern OCCASION =
            Pattern.compile(
                    "(?:^|[、,，はがの間])(?<event>[^、,，。はが間]{2,40}?)(?:に出席|出席|に参加|への出席|の機会に|の際に|のため)");
    private static final List<String> DYAD_NOUNS =
            List.of(
                    "外相", "首脳", "外務", "防衛", "電話", "戦略", "会談", "対話", "協議", "次官", "局長", "閣僚", "「2",
                    "包括", "サイバー", "安全保障", "経済", "定期", "政策", "テロ", "宇宙", "作業", "関係", "海洋", "文化",
                    "原子力", "ワーキング", "領事", "高級", "合同", "軍縮");

    private static final int LONGEST = 1000;

    private final Layout layout;
    private final Optional<LocalDate> released;
    private final People people;
    private final Places places;
    private final Optional<Opening> opening;
    private final List<NamedPerson> persons;
    private final List<Found<Party>> parties;

    /** The sentence that tells that they met. */
    private record Opening(String sentence, int line) {
        Evidence evidence() {
            return new Evidence(line, sentence);
        }
    }

    public Japanese(
            Layout layout, Optional<LocalDate> released, dev.relations.vocabulary.Parties parties) {
        this.layout = layout;
        this.released = released;
        this.places = new Places();
        this.people = new People(parties, places);
        this.opening = findOpening();
        this.persons = findPersons();
        this.parties = findParties();
    }

    /** The sentences of a text. */
    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int stop = text.indexOf('。'); stop >= 0; stop = text.indexOf('。', from)) {
            add(sentences, text.substring(from, stop + 1).strip());
            from = stop + 1;
        }
        add(sentences, text.substring(from).strip());
        return sentences;
    }

    /** Adds a sentence; what is longer than sentences are is none. */
    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isEmpty() && sentence.length() <= LONGEST) {
            sentences.add(sentence);
        }
    }

    private Optional<Opening> findOpening() {
        Optional<Opening> dated = Optional.empty();
        for (Block block : layout.told()) {
            for (String sentence : sentences(block.text())) {
                boolean met =
                        MET.matcher(Dates.plain(sentence)).find()
                                && !TO_COME.matcher(sentence).find();
                boolean names = met && !people.in(sentence, block.line()).isEmpty();
                boolean day = names && new Times(sentence, released).day().isPresent();
                if (day) {
                    return Optional.of(new Opening(sentence, block.line()));
                }
                dated =
                        dated.isPresent() || !names
                                ? dated
                                : Optional.of(new Opening(sentence, block.line()));
            }
        }
        return dated.filter(
                d -> layout.title().map(t -> MET.matcher(t.text() + "行").find()).orElse(false));
    }

    private List<NamedPerson> findPersons() {
        List<NamedPerson> found = new ArrayList<>();
        if (opening.isPresent()) {
            people.in(opening.get().sentence(), opening.get().line()).forEach(p -> add(found, p));
            attending().forEach(p -> add(found, p));
        } else {
            for (Block block : layout.told()) {
                for (String sentence : sentences(block.text())) {
                    if (SPEAKER.matcher(sentence).find()) {
                        people.in(sentence, block.line()).stream()
                                .limit(1)
                                .forEach(p -> add(found, p));
                    }
                }
            }
        }
        Optional<Party> other = titleParty().or(this::openingParty);
        found.replaceAll(
                p ->
                        p.member().party().isEmpty()
                                ? new NamedPerson(p.member().of(other), p.local())
                                : p);
        return found;
    }

    /** Those who were there too: {@code 本表敬には、…が同席しました}. */
    private List<NamedPerson> attending() {
        List<NamedPerson> attending = new ArrayList<>();
        for (Block block : layout.told()) {
            for (String sentence : sentences(block.text())) {
                if (ATTENDED.matcher(sentence).find()) {
                    people.in(sentence, block.line())
                            .forEach(p -> attending.add(p.as(Role.ATTENDEE)));
                }
            }
        }
        return attending;
    }

    private static void add(List<NamedPerson> found, NamedPerson person) {
        boolean known =
                found.stream()
                        .anyMatch(f -> f.isCalled(person.local()) || person.isCalled(f.local()));
        if (!known) {
            found.add(person);
        }
    }

    /** The other party that the title names, if it names one. */
    private Optional<Party> titleParty() {
        List<Party> dyad = layout.title().map(t -> dyad(t.text())).orElse(List.of());
        List<Party> others = dyad.stream().filter(p -> !p.equals(Party.country("JP"))).toList();
        Optional<Party> section = layout.section().flatMap(s -> people.party(s.text()));
        return others.size() == 1 ? Optional.of(others.get(0)) : section;
    }

    /** The other party that the opening sentence names, if it names only one. */
    private Optional<Party> openingParty() {
        Set<Party> named = new LinkedHashSet<>();
        opening.ifPresent(o -> named.addAll(people.partiesIn(o.sentence())));
        named.remove(Party.country("JP"));
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /** The parties of a title such as {@code 日仏外相会談} or {@code 第2回日・EU戦略対話}. */
    private List<Party> dyad(String title) {
        String text =
                Dates.plain(title)
                        .replaceFirst("^第\\d+回", "")
                        .replaceFirst("^[^日]{0,14}?(?=日[^本])", "");
        List<Party> dyad = new ArrayList<>();
        if (!text.startsWith("日")) {
            return dyad;
        }
        dyad.add(Party.country("JP"));
        int at = text.startsWith("日本") ? 2 : 1;
        while (at < text.length()) {
            String rest = text.substring(at);
            if (rest.startsWith("・") || rest.startsWith("-")) {
                at++;
                continue;
            }
            if (DYAD_NOUNS.stream().anyMatch(rest::startsWith)) {
                break;
            }
            Optional<Party> next = Optional.empty();
            int length = Math.min(12, rest.length());
            while (next.isEmpty() && length > 0) {
                next = people.party(rest.substring(0, length));
                length -= next.isEmpty() ? 1 : 0;
            }
            if (next.isEmpty()) {
                break;
            }
            dyad.add(next.get());
            at += length;
        }
        return dyad.size() > 1 ? dyad : List.of();
    }

    private List<Found<Party>> findParties() {
        Map<Party, Found<Party>> found = new LinkedHashMap<>();
        layout.title()
                .ifPresent(
                        t ->
                                dyad(t.text())
                                        .forEach(
                                                p ->
                                                        found.put(
                                                                p,
                                                                Found.read(
                                                                        p,
                                                                        "the title",
                                                                        new Evidence(
                                                                                t.line(),
                                                                                t.text())))));
        for (NamedPerson person : persons) {
            Member member = person.member();
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
        Map<Party, Found<Party>> sorted = new LinkedHashMap<>();
        Party own = Party.country("JP");
        if (!found.isEmpty()) {
            sorted.put(
                    own,
                    found.getOrDefault(
                            own,
                            Found.inferred(
                                    own,
                                    "the side that tells",
                                    Evidence.of("whose account it is"))));
        }
        found.forEach(sorted::putIfAbsent);
        return List.copyOf(sorted.values());
    }

    /** The day of a line that holds nothing else. */
    public static Optional<LocalDate> dayOf(String line) {
        return Dates.only(line);
    }

    @Override
    public Optional<String> refusal() {
        if (layout.told().isEmpty()) {
            return Optional.of("there is no running text in it");
        }
        boolean spoke = layout.told().stream().anyMatch(b -> JOINTLY.matcher(b.text()).find());
        boolean announced =
                opening.isEmpty()
                        && layout.told().stream().anyMatch(b -> TO_COME.matcher(b.text()).find());
        if (announced) {
            return Optional.of("it announces a meeting that is to come");
        }
        if (opening.isEmpty() && !(spoke && !persons.isEmpty())) {
            return Optional.of("no sentence says who met whom");
        }
        return parties.size() < 2
                ? Optional.of("only one party is named as having met")
                : Optional.empty();
    }

    @Override
    public Optional<Found<Edtf>> day() {
        return opening.flatMap(
                o ->
                        new Times(o.sentence(), released)
                                .day()
                                .map(d -> Found.read(d, "a date", o.evidence())));
    }

    @Override
    public Optional<MonthDay> dayWithoutYear() {
        return released.isPresent() || day().isPresent()
                ? Optional.empty()
                : opening.flatMap(o -> Dates.withoutYear(o.sentence()));
    }

    @Override
    public Optional<Found<ClockTime>> start() {
        return opening.flatMap(
                o ->
                        new Times(o.sentence(), released)
                                .start()
                                .map(s -> Found.read(s, "a time of day", o.evidence())));
    }

    @Override
    public Optional<Found<Length>> duration() {
        return opening.flatMap(
                o ->
                        new Times(o.sentence(), released)
                                .duration()
                                .map(d -> Found.read(d, "a duration", o.evidence())));
    }

    private String heading() {
        return layout.title().map(t -> Dates.plain(t.text())).orElse("");
    }

    private Evidence headingEvidence() {
        return layout.title()
                .map(t -> new Evidence(t.line(), t.text()))
                .or(() -> opening.map(Opening::evidence))
                .orElse(Evidence.of(""));
    }

    @Override
    public Found<Form> form() {
        return spoken(Forms::form, Form.MEETING, "nothing more special is said");
    }

    @Override
    public Found<Medium> medium() {
        return spoken(Forms::medium, Medium.IN_PERSON, "neither phone nor video is said");
    }

    /** What the heading says, else the opening, else what is usual. */
    private <T> Found<T> spoken(
            Function<String, Optional<Spoken<T>>> words, T usual, String otherwise) {
        String told = opening.map(o -> met(Dates.plain(o.sentence()))).orElse("");
        return words.apply(heading())
                .or(() -> words.apply(told))
                .map(s -> Found.read(s.value(), "「" + s.words() + "」", headingEvidence()))
                .orElseGet(() -> Found.inferred(usual, otherwise, headingEvidence()));
    }

    /** The end of a sentence, which tells what they did. */
    private static String met(String sentence) {
        Matcher m = MET.matcher(sentence);
        int from = 0;
        while (m.find()) {
            from = m.start();
        }
        return sentence.substring(Math.max(0, from - 8));
    }

    @Override
    public Optional<Found<String>> occasion() {
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        Matcher m = OCCASION.matcher(opening.get().sentence());
        while (m.find()) {
            String event = m.group("event").strip();
            boolean named =
                    event.contains("会")
                            || event.contains("サミット")
                            || event.contains("式")
                            || event.contains("フォーラム");
            if (named && event.length() > 3) {
                return Optional.of(
                        Found.inferred(event, "「" + m.group() + "」", opening.get().evidence()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Found<Site>> site() {
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        String sentence = opening.get().sentence();
        Matcher m =
                Pattern.compile("(?<place>[^、,，。はが]{1,30}?)(?:を訪問中|訪問中|に滞在中|滞在中|において|を訪問し|にて)")
                        .matcher(sentence);
        while (m.find()) {
            Optional<Site> site = site(m.group("place"));
            if (site.isPresent()) {
                return site.map(
                        s -> Found.read(s, "「" + m.group() + "」", opening.get().evidence()));
            }
        }
        boolean visiting =
                sentence.contains("訪日中") || sentence.contains("来日中") || sentence.contains("日本を訪問中");
        return visiting
                ? Optional.of(
                        Found.inferred(
                                new Site(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(Party.country("JP"))),
                                "「訪日中」",
                                opening.get().evidence()))
                : Optional.empty();
    }

    private Optional<Site> site(String place) {
        for (int from = 0; from < place.length(); from++) {
            for (int to = place.length(); to > from + 1; to--) {
                Optional<Places.City> city = places.city(place.substring(from, to));
                if (city.isPresent()) {
                    return Optional.of(
                            new Site(city, Optional.empty(), city.map(Places.City::country)));
                }
            }
        }
        Optional<Party> country = people.partyIn(place).filter(Party::isCountry);
        return country.map(c -> new Site(Optional.empty(), Optional.empty(), Optional.of(c)));
    }

    @Override
    public List<Found<Party>> parties() {
        return parties;
    }

    @Override
    public List<Member> members() {
        List<Member> members = new ArrayList<>();
        persons.stream().map(NamedPerson::member).filter(Member::host).forEach(members::add);
        persons.stream().map(NamedPerson::member).filter(m -> !m.host()).forEach(members::add);
        return members;
    }

    @Override
    public Optional<Found<Act>> act(Layout.Labelled paragraph) {
        return Forms.act(Dates.plain(paragraph.text()))
                .map(
                        a ->
                                Found.inferred(
                                        a.value(),
                                        "「" + a.words() + "」",
                                        new Evidence(paragraph.line(), paragraph.text())));
    }

    @Override
    public List<Found<Member>> speakers(Layout.Labelled paragraph) {
        List<Found<Member>> speakers = new ArrayList<>();
        for (String sentence : sentences(paragraph.text())) {
            if (ALL.matcher(sentence).find()) {
                return List.of();
            }
            Matcher m = SPEAKER.matcher(sentence);
            while (m.find()) {
                String name = m.group("name");
                for (NamedPerson person : persons) {
                    boolean known =
                            speakers.stream().anyMatch(s -> s.value().equals(person.member()));
                    if (person.isCalled(name) && !known) {
                        speakers.add(
                                Found.inferred(
                                        person.member(),
                                        "「" + m.group() + "」",
                                        new Evidence(paragraph.line(), sentence)));
                    }
                }
            }
        }
        return speakers;
    }

    @Override
    public List<Found<Promise>> promises(Layout.Labelled paragraph) {
        List<Found<Promise>> promises = new ArrayList<>();
        for (String sentence : sentences(paragraph.text())) {
            Matcher m = PROMISE.matcher(sentence);
            while (m.find()) {
                String what =
                        m.group("what")
                                .replaceFirst("^.*(?:両|双方|三|四)[^は]{0,8}は[、,，]?", "")
                                .replaceFirst("^(?:また|さらに|更に|その上で|こうした中)[、,，]", "")
                                .strip();
                if (what.length() > 4) {
                    promises.add(
                            Found.inferred(
                                    new Promise(what, Optional.empty()),
                                    "an agreement about the future",
                                    new Evidence(paragraph.line(), sentence)));
                }
            }
        }
        return promises;
    }

    @Override
    public List<Found<Earlier>> earlier(Layout.Labelled paragraph) {
        List<Found<Earlier>> earlier = new ArrayList<>();
        if (released.isEmpty()) {
            return earlier;
        }
        Matcher m = EARLIER.matcher(Dates.plain(paragraph.text()));
        while (m.find()) {
            span(m, released.get())
                    .filter(s -> s[0].isBefore(released.get()))
                    .ifPresent(
                            s ->
                                    earlier.add(
                                            Found.inferred(
                                                    new Earlier(m.group(), s[0], s[1]),
                                                    "「" + m.group() + "」",
                                                    new Evidence(
                                                            paragraph.line(), paragraph.text()))));
        }
        return earlier;
    }

    private static Optional<LocalDate[]> span(Matcher m, LocalDate released) {
        YearMonth month = YearMonth.from(released);
        if (m.group("relative") != null) {
            return switch (m.group("relative")) {
                case "先月" -> Optional.of(days(month.minusMonths(1)));
                case "昨年末" -> Optional.of(days(YearMonth.of(released.getYear() - 1, 12)));
                default -> Optional.of(new LocalDate[] {month.atDay(1), released.minusDays(1)});
            };
        }
        int number = Integer.parseInt(m.group("month"));
        if (number < 1 || number > 12) {
            return Optional.empty();
        }
        String said = m.group("year") == null ? "" : m.group("year");
        int year =
                switch (said) {
                    case "本年", "今年" -> released.getYear();
                    case "昨年" -> released.getYear() - 1;
                    case "一昨年" -> released.getYear() - 2;
                    case "" ->
                            number <= released.getMonthValue()
                                    ? released.getYear()
                                    : released.getYear() - 1;
                    default -> Integer.parseInt(said.substring(0, 4));
                };
        YearMonth of = YearMonth.of(year, number);
        if (m.group("day") == null) {
            return Optional.of(days(of));
        }
        int day = Integer.parseInt(m.group("day"));
        return of.isValidDay(day)
                ? Optional.of(new LocalDate[] {of.atDay(day), of.atDay(day)})
                : Optional.empty();
    }

    private static LocalDate[] days(YearMonth month) {
        return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
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
