package dev.relations.readout.japanese;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.readout.account.Certainty;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Places;
import dev.relations.readout.english.LatinNames;
import dev.relations.vocabulary.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is named in a sentence in Japanese: those of the other side with their names in Latin letters
 * in brackets, those of the own side by a name before an office.
 */
final class People {

    private static final String FOREIGN_OFFICE =
            "(?:[\\p{IsHan}・]{0,18}?(?:大臣|外相|首相|大統領|長官|国務長官|総書記|主席|国王|皇太子|事務総長|上級代表|委員長|部長(?!官)|議長|首長|総裁|補佐官|次官|大使|外務卿|局長|代表|特使|国防相|副大統領|理事長|州首相|知事|王妃|女王|スルタン|アミール)(?:令?夫人)?)";
    private static final Pattern LATIN =
            Pattern.compile(
                    "[(（]\\s*((?:(?:H\\.?\\s?[EHM]\\.?|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|The|the|Hon|Rt|H\\.R\\.H|HRH|His|Her|Senator|Ambassador|General|Sheikh)[^()（）]*|[A-Z][\\p{IsLatin}.' -]{4,60},\\s[A-Z][^()（）]*)(?:\\([^()]*\\)[^()]*)*)[)）]");
    private static final Pattern BEHIND =
            Pattern.compile("[\\p{IsHan}ァ-ヶー・]{0,24}?" + FOREIGN_OFFICE + "(?:部公使)?");
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(?<name>[ァ-ヶー・=＝.\\s]{2,60}+)(?<country>(?:駐日[ァ-ヶー]{2,12})?[\\p{IsHan}A-Z]{0,20}?)(?<office>"
                            + FOREIGN_OFFICE
                            + ")");
    private static final Pattern READ_NAME =
            Pattern.compile(
                    "(?<name>[\\p{IsHan}]{2,4})[(（][ぁ-んァ-ヶー・\\s]+[)）]・?(?<country>[\\p{IsHan}ァ-ヶー]{0,20}?)(?<office>"
                            + FOREIGN_OFFICE
                            + ")");
    private static final Pattern OFFICE_AT_END =
            Pattern.compile(
                    "[ァ-ヶー](?:(?:民主|人民|社会主義|イスラム)*(?:連邦共和国|共和国|王国|公国|大公国|首長国連邦|連邦|合衆国|国(?![連防務家王際])))?(?<office>[\\p{IsHan}・]{2,18})$");
    private static final Pattern NO_NAME =
            Pattern.compile(
                    ".*から.*|(?:.{0,4}(?:王国|公国|共和国|連邦|合衆国|首長国))|[両同各前元新現当貴駐仏英米独伊加豪印韓中露訪全多本在]|(?:関係|担当|主要|次期|我が|訪日|来日|外国|日本|両国|各国).*");

    /** What is left of the full name of a state behind its short one. */
    private static final Pattern STATE =
            Pattern.compile(
                    "^(?:民主|人民|社会主義|イスラム)*(?:連邦共和国|共和国|王国|公国|大公国|首長国連邦|連邦|合衆国|国(?![連際務防家]))(?=.{2})");

    /** {@code 予定されているA大統領訪日のため}: somebody else, who is to come. */
    private static final Pattern TO_COME = Pattern.compile("^の?(?:訪日|来日|就任|訪問)|^に同行し");

    /** {@code A議長に同行して訪日中のB大臣}: A is only whom B travelled with. */
    private static final Pattern ACCOMPANIED = Pattern.compile("に同行");

    /** {@code ペルーからは、}: from where those come who are named behind. */
    private static final Pattern FROM =
            Pattern.compile("(?<party>[\\p{IsHan}ァ-ヶー]{1,12}?)(?:側)?からは?[、,，]?$");

    private final Nations nations;
    private final LatinNames latin;
    private final Offices offices = new Offices();

    People(Nations nations, Parties parties, Places places) {
        this.nations = nations;
        this.latin = new LatinNames(parties, places);
    }

    /** Those whom a sentence names, in its order. */
    List<NamedPerson> in(String sentence, int line) {
        Map<Integer, NamedPerson> found = new java.util.TreeMap<>();
        Evidence evidence = new Evidence(line, sentence);
        String bare = foreignersInBrackets(sentence, evidence, found);
        bare = withReading(bare, evidence, found);
        bare = own(bare, evidence, found);
        foreigners(bare, evidence, found);
        return new ArrayList<>(found.values());
    }

    /** The sentence with the brackets and the names before them blanked out. */
    private String foreignersInBrackets(
            String sentence, Evidence evidence, Map<Integer, NamedPerson> found) {
        StringBuilder bare = new StringBuilder(sentence);
        Matcher m = LATIN.matcher(sentence);
        while (m.find()) {
            Optional<PersonSpot> named = latin.in(m.group(1), evidence.line());
            if (named.isEmpty()) {
                continue;
            }
            int from = beginOfName(sentence, m.start());
            String before = sentence.substring(from, m.start());
            if (ACCOMPANIED.matcher(sentence).region(m.end(), sentence.length()).lookingAt()) {
                blank(bare, from, m.end());
                continue;
            }
            PersonSpot spot = named.get();
            Optional<Party> party = spot.party().or(() -> nations.firstIn(before));
            Member member =
                    Member.of(
                            withOffice(spot, before).of(party),
                            false,
                            Role.PRINCIPAL,
                            "a name in Latin letters",
                            evidence);
            Matcher behind = BEHIND.matcher(sentence).region(m.end(), sentence.length());
            boolean told = spot.office().isEmpty() && behind.lookingAt();
            found.put(
                    m.start(),
                    new NamedPerson(told ? holding(member, behind) : member, localName(before)));
            blank(bare, from, told ? behind.end() : m.end());
        }
        return bare.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, '|');
        }
    }

    /** {@code A(Mr. A B)ドミニカ国国連常駐代表}: country and office behind the brackets. */
    private Member holding(Member member, Matcher behind) {
        String told = behind.group();
        Optional<Party> party = member.party().or(() -> nations.firstIn(told));
        String office = party.isPresent() ? nations.withoutParty(told) : told;
        return member.of(party).holding(offices.foreign(STATE.matcher(office).replaceFirst("")));
    }

    /** Where the brackets hold no office, the one in Japanese before them. */
    private PersonSpot withOffice(PersonSpot spot, String before) {
        Matcher m = OFFICE_AT_END.matcher(before);
        if (spot.office().isPresent() || !m.find()) {
            return spot;
        }
        String office = m.group("office");
        boolean toUn = office.startsWith("国連");
        return spot.holding(offices.foreign(toUn ? office : nations.withoutParty(office)));
    }

    /** A name and its office reach back to a particle or a comma. */
    private static int beginOfName(String sentence, int bracket) {
        int at = bracket;
        while (at > 0) {
            char c = sentence.charAt(at - 1);
            boolean hiragana = c >= 'ぁ' && c <= 'ん';
            if (hiragana
                    || c == '、'
                    || c == ','
                    || c == '，'
                    || c == '|'
                    || c == '。'
                    || bracket - at > 70) {
                break;
            }
            at--;
        }
        return at;
    }

    /** The part of a name with country and office that is the name. */
    private static String localName(String before) {
        Matcher katakana = Pattern.compile("[ァ-ヶー]+(?:[・=＝][ァ-ヶー]+)*").matcher(before);
        if (katakana.find() && katakana.start() < 3) {
            return katakana.group();
        }
        Matcher han = Pattern.compile("^[\\p{IsHan}]{2,4}").matcher(before);
        return han.find() ? han.group() : before;
    }

    /** Those of the own side; what is left of the sentence. */
    private String own(String sentence, Evidence evidence, Map<Integer, NamedPerson> found) {
        StringBuilder bare = new StringBuilder(sentence);
        Matcher m = offices.named().matcher(sentence);
        int at = 0;
        while (m.find(at)) {
            String name = m.group("name");
            if (NO_NAME.matcher(name).matches() || nations.firstIn(name).isPresent()) {
                // The name may begin behind: "日本側から" is none.
                at = m.start() + 1;
                continue;
            }
            at = m.end();
            String office = offices.english(m.group("office"));
            Member member =
                    new Member(
                            name,
                            Optional.of(office),
                            Optional.of(Nations.JAPAN),
                            Role.PRINCIPAL,
                            true,
                            Certainty.READ,
                            "a name before an office",
                            evidence);
            found.putIfAbsent(m.start(), new NamedPerson(member, name));
            blank(bare, m.start(), m.end());
        }
        return bare.toString();
    }

    /** {@code 趙兌烈(チョ・テヨル)韓国外交部長官}: a name with how it is read; blanked out. */
    private String withReading(
            String sentence, Evidence evidence, Map<Integer, NamedPerson> found) {
        StringBuilder bare = new StringBuilder(sentence);
        Matcher m = READ_NAME.matcher(sentence);
        while (m.find()) {
            Optional<Party> party = nations.firstIn(m.group("country"));
            Optional<Party> led = party.or(() -> nations.firstIn(m.group("office")));
            String office = m.group("office");
            if (party.isEmpty() && led.isPresent()) {
                office = nations.withoutParty(office);
            }
            Member member =
                    new Member(
                            m.group("name"),
                            Optional.of(offices.foreign(office)),
                            led,
                            Role.PRINCIPAL,
                            false,
                            Certainty.READ,
                            "a name with its reading",
                            evidence);
            found.putIfAbsent(m.start(), new NamedPerson(member, m.group("name")));
            blank(bare, m.start(), m.end());
        }
        return bare.toString();
    }

    /** The party of whoever is named last before a place. */
    private static Optional<Party> lastParty(Map<Integer, NamedPerson> found, int before) {
        Optional<Party> last = Optional.empty();
        for (Map.Entry<Integer, NamedPerson> each : found.entrySet()) {
            Optional<Party> party = each.getValue().member().party();
            boolean foreign = !each.getValue().member().host() && each.getKey() < before;
            last = foreign && party.isPresent() ? party : last;
        }
        return last;
    }

    private Optional<Party> fromWhere(String before) {
        Matcher m = FROM.matcher(before);
        return m.find() ? nations.named(m.group("party")) : Optional.empty();
    }

    private void foreigners(String sentence, Evidence evidence, Map<Integer, NamedPerson> found) {
        Matcher m = FOREIGN.matcher(sentence);
        while (m.find()) {
            String name = m.group("name").strip().replaceAll("^・|・$", "");
            String office = m.group("office").replaceFirst("^・", "");
            Optional<Party> party = nations.firstIn(m.group("country"));
            boolean about = m.group().contains("国連・");
            if (about) {
                // The United Nations are what the office is about, not whose it is.
                party = Optional.empty();
            } else if (party.isEmpty()) {
                party = nations.firstIn(office);
                office = party.isPresent() ? nations.withoutParty(office) : office;
            }
            if (party.isEmpty() && m.group().contains("同国")) {
                party = lastParty(found, m.start());
                office = office.replace("同国", "");
            }
            if (party.isEmpty()) {
                party = fromWhere(sentence.substring(0, m.start()));
            }
            int dot = name.lastIndexOf('・');
            if (party.isEmpty() && dot > 0) {
                party = nations.named(name.substring(dot + 1));
                name = party.isPresent() ? name.substring(0, dot) : name;
                office = party.isPresent() ? STATE.matcher(office).replaceFirst("") : office;
            }
            boolean toCome = TO_COME.matcher(sentence.substring(m.end())).find();
            if (name.length() < 2 || toCome || nations.named(name).isPresent()) {
                continue;
            }
            Member member =
                    new Member(
                            name,
                            Optional.of(offices.foreign(office)),
                            party,
                            Role.PRINCIPAL,
                            false,
                            Certainty.READ,
                            "a name before an office",
                            evidence);
            found.putIfAbsent(m.start(), new NamedPerson(member, name));
        }
    }
}
