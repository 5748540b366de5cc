package dev.relations.readout.japanese;

import dev.relations.meeting.Party;
import dev.relations.meeting.Role;
import dev.relations.readout.account.Certainty;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Places;
import dev.relations.readout.english.LatinNames;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** The usual English names of Japanese offices. */
    private static final Map<String, String> OFFICES = offices();

    private static final String OFFICE = String.join("|", OFFICES.keySet());
    private static final String FOREIGN_OFFICE =
            "(?:[\\p{IsHan}・]{0,18}?(?:大臣|外相|首相|大統領|長官|国務長官|総書記|主席|国王|皇太子|事務総長|上級代表|委員長|部長(?!官)|議長|首長|総裁|補佐官|次官|大使|外務卿|局長|代表|特使|国防相|副大統領|理事長|州首相|知事|王妃|女王|スルタン|アミール))";
    private static final Pattern LATIN =
            Pattern.compile(
                    "[(（]\\s*((?:(?:H\\.?\\s?[EHM]\\.?|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|The|the|Hon|Rt|H\\.R\\.H|HRH|His|Her|Senator|Ambassador|General|Sheikh)[^()（）]*|[A-Z][\\p{IsLatin}.' -]{4,60},\\s[A-Z][^()（）]*)(?:\\([^()]*\\)[^()]*)*)[)）]");
    private static final Pattern OWN =
            Pattern.compile(
                    "(?<![\\p{IsHan}々])(?<name>[\\p{IsHan}々ヶ]{1,3}?[\\p{IsHan}々ヶァ-ヶー[ぁ-ん&&[^のをにはがでともや]]]{0,4}?)(?<office>"
                            + OFFICE
                            + ")(?![\\p{IsHan}])");
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(?<name>[ァ-ヶー・=＝.\\s]{2,60}+)(?<country>[\\p{IsHan}]{0,20}?)(?<office>"
                            + FOREIGN_OFFICE
                            + ")");
    private static final Pattern READ_NAME =
            Pattern.compile(
                    "(?<name>[\\p{IsHan}]{2,4})[(（][ァ-ヶー・\\s]+[)）]・?(?<country>[\\p{IsHan}ァ-ヶー]{0,20}?)(?<office>"
                            + FOREIGN_OFFICE
                            + ")");
    private static final Pattern NO_NAME =
            Pattern.compile("[両同各前元新現当貴駐仏英米独伊加豪印韓中露訪全多本在]|(?:関係|担当|主要|次期|我が|訪日|来日|外国|日本|両国|各国).*");

    private final Parties parties;
    private final LatinNames latin;

    People(Parties parties, Places places) {
        this.parties = parties;
        this.latin = new LatinNames(parties, places);
    }

    private static Map<String, String> offices() {
        Map<String, String> offices = new LinkedHashMap<>();
        offices.put("外務大臣政務官", "Parliamentary Vice-Minister for Foreign Affairs");
        offices.put("外務大臣臨時代理", "Acting Minister for Foreign Affairs");
        offices.put("外務副大臣", "State Minister for Foreign Affairs");
        offices.put("外務大臣", "Minister for Foreign Affairs");
        offices.put("外務事務次官", "Vice-Minister for Foreign Affairs");
        offices.put("外務審議官", "Senior Deputy Minister for Foreign Affairs");
        offices.put("内閣総理大臣補佐官", "Special Advisor to the Prime Minister");
        offices.put("総理大臣補佐官", "Special Advisor to the Prime Minister");
        offices.put("総理補佐官", "Special Advisor to the Prime Minister");
        offices.put("内閣総理大臣", "Prime Minister");
        offices.put("総理大臣", "Prime Minister");
        offices.put("総理", "Prime Minister");
        offices.put("首相", "Prime Minister");
        offices.put("内閣官房長官", "Chief Cabinet Secretary");
        offices.put("官房長官", "Chief Cabinet Secretary");
        offices.put("内閣官房副長官", "Deputy Chief Cabinet Secretary");
        offices.put("官房副長官", "Deputy Chief Cabinet Secretary");
        offices.put("国家安全保障局長", "Secretary General of the National Security Secretariat");
        offices.put("防衛大臣政務官", "Parliamentary Vice-Minister of Defense");
        offices.put("防衛副大臣", "State Minister of Defense");
        offices.put("防衛大臣", "Minister of Defense");
        offices.put("防衛審議官", "Vice-Minister of Defense for International Affairs");
        offices.put("経済産業大臣", "Minister of Economy, Trade and Industry");
        offices.put("財務大臣", "Minister of Finance");
        offices.put("環境大臣", "Minister of the Environment");
        offices.put("農林水産大臣", "Minister of Agriculture, Forestry and Fisheries");
        offices.put("経済再生担当大臣", "Minister for Economic Revitalization");
        offices.put("経済安全保障担当大臣", "Minister for Economic Security");
        offices.put("総合外交政策局長", "Director-General of the Foreign Policy Bureau");
        offices.put("アジア大洋州局長", "Director-General of the Asian and Oceanian Affairs Bureau");
        offices.put("欧州局長", "Director-General of the European Affairs Bureau");
        offices.put("北米局長", "Director-General of the North American Affairs Bureau");
        offices.put("中南米局長", "Director-General of the Latin American and Caribbean Affairs Bureau");
        offices.put(
                "中東アフリカ局長", "Director-General of the Middle Eastern and African Affairs Bureau");
        offices.put("経済局長", "Director-General of the Economic Affairs Bureau");
        offices.put("特命全権大使", "Ambassador");
        offices.put("大使", "Ambassador");
        offices.put("特使", "Special Envoy");
        offices.put("外相", "Minister for Foreign Affairs");
        return offices;
    }

    /** Those whom a sentence names, in its order. */
    List<NamedPerson> in(String sentence, int line) {
        Map<Integer, NamedPerson> found = new java.util.TreeMap<>();
        Evidence evidence = new Evidence(line, sentence);
        String bare = foreignersInBrackets(sentence, evidence, found);
        bare = withReading(bare, evidence, found);
        own(bare, evidence, found);
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
            PersonSpot spot = named.get();
            Optional<Party> party = spot.party().or(() -> partyIn(before));
            Member member =
                    Member.of(
                            spot.of(party),
                            false,
                            Role.PRINCIPAL,
                            "a name in Latin letters",
                            evidence);
            found.put(m.start(), new NamedPerson(member, localName(before)));
            for (int i = from; i < m.end(); i++) {
                bare.setCharAt(i, '|');
            }
        }
        return bare.toString();
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

    private void own(String sentence, Evidence evidence, Map<Integer, NamedPerson> found) {
        Matcher m = OWN.matcher(sentence);
        while (m.find()) {
            String name = m.group("name");
            if (NO_NAME.matcher(name).matches() || partyIn(name).isPresent()) {
                continue;
            }
            String office = OFFICES.getOrDefault(m.group("office"), m.group("office"));
            Member member =
                    new Member(
                            name,
                            Optional.of(office),
                            Optional.of(Party.country("JP")),
                            Role.PRINCIPAL,
                            true,
                            Certainty.READ,
                            "a name before an office",
                            evidence);
            found.putIfAbsent(m.start(), new NamedPerson(member, name));
        }
    }

    /** {@code 趙兌烈(チョ・テヨル)韓国外交部長官}: a name with how it is read; blanked out. */
    private String withReading(
            String sentence, Evidence evidence, Map<Integer, NamedPerson> found) {
        StringBuilder bare = new StringBuilder(sentence);
        Matcher m = READ_NAME.matcher(sentence);
        while (m.find()) {
            Optional<Party> party = partyIn(m.group("country"));
            Optional<Party> led = party.or(() -> partyIn(m.group("office")));
            String office = m.group("office");
            if (party.isEmpty() && led.isPresent()) {
                office = withoutParty(office);
            }
            Member member =
                    new Member(
                            m.group("name"),
                            Optional.of(office),
                            led,
                            Role.PRINCIPAL,
                            false,
                            Certainty.READ,
                            "a name with its reading",
                            evidence);
            found.putIfAbsent(m.start(), new NamedPerson(member, m.group("name")));
            for (int i = m.start(); i < m.end(); i++) {
                bare.setCharAt(i, '|');
            }
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

    /** {@code 韓国外交部長官} as {@code 外交部長官}. */
    private String withoutParty(String office) {
        for (int to = office.length() - 1; to > 0; to--) {
            if (party(office.substring(0, to)).isPresent()) {
                return office.substring(to);
            }
        }
        return office;
    }

    private void foreigners(String sentence, Evidence evidence, Map<Integer, NamedPerson> found) {
        Matcher m = FOREIGN.matcher(sentence);
        while (m.find()) {
            String name = m.group("name").strip().replaceAll("^・|・$", "");
            String office = m.group("office").replaceFirst("^・", "");
            Optional<Party> party = partyIn(m.group("country"));
            if (party.isEmpty()) {
                party = partyIn(office);
                office = party.isPresent() ? withoutParty(office) : office;
            }
            if (party.isEmpty() && m.group().contains("同国")) {
                party = lastParty(found, m.start());
                office = office.replace("同国", "");
            }
            int dot = name.lastIndexOf('・');
            if (party.isEmpty() && dot > 0) {
                party = party(name.substring(dot + 1));
                name = party.isPresent() ? name.substring(0, dot) : name;
            }
            if (name.isEmpty() || party(name).isPresent()) {
                continue;
            }
            Member member =
                    new Member(
                            name,
                            Optional.of(office),
                            party,
                            Role.PRINCIPAL,
                            false,
                            Certainty.READ,
                            "a name before an office",
                            evidence);
            found.putIfAbsent(m.start(), new NamedPerson(member, name));
        }
    }

    /** The countries and organisations that a text names, but for those that somebody visits. */
    List<Party> partiesIn(String text) {
        List<Party> parties = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = from + 1;
            for (int to = Math.min(text.length(), from + 16); to > from + 1; to--) {
                boolean whole = !isInsideKatakana(text, from) && !isInsideKatakana(text, to);
                Optional<Party> party = whole ? party(text.substring(from, to)) : Optional.empty();
                if (party.isPresent()) {
                    String behind = text.substring(to, Math.min(text.length(), to + 14));
                    boolean visited = behind.contains("訪問") || behind.contains("滞在");
                    party.filter(p -> !visited).ifPresent(parties::add);
                    end = to;
                    break;
                }
            }
            from = end;
        }
        return parties;
    }

    /** The first country or organisation that a text names. */
    Optional<Party> partyIn(String text) {
        for (int from = 0; from < text.length(); from++) {
            for (int to = text.length(); to > from + 1; to--) {
                boolean whole = !isInsideKatakana(text, from) && !isInsideKatakana(text, to);
                Optional<Party> party = whole ? party(text.substring(from, to)) : Optional.empty();
                if (party.isPresent()) {
                    return party;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a word in katakana goes on there: {@code マリ} is no country in {@code マリス}. */
    private static boolean isInsideKatakana(String text, int at) {
        return at > 0
                && at < text.length()
                && isKatakana(text.charAt(at - 1))
                && isKatakana(text.charAt(at));
    }

    private static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }

    /** The country or organisation of a name as a whole. */
    Optional<Party> party(String name) {
        if (name.isBlank() || name.length() > 24) {
            return Optional.empty();
        }
        Match<?> match = parties.findCountry(name);
        if (!(match instanceof Match.One<?>)) {
            match = parties.findOrganisation(name);
        }
        return match instanceof Match.One<?> one
                        && one.value() instanceof dev.relations.vocabulary.KnownParty known
                ? Optional.of(known.party())
                : Optional.empty();
    }
}
