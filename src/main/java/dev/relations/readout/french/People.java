package dev.relations.readout.french;

import dev.relations.meeting.Party;
import dev.relations.readout.account.PersonName;
import dev.relations.readout.account.PersonSpot;
import dev.relations.readout.account.Places;
import dev.relations.readout.account.Span;
import dev.relations.readout.account.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the persons whom a sentence in French names: {@code la ministre des affaires étrangères du
 * Japon, Mme A B}; {@code M. A B, ministre allemand}; {@code son homologue turc, A B}.
 */
final class People {

    private static final Pattern WORD =
            Pattern.compile(
                    "(?:[dlsnDLSN]|[Qq]u)[’'](?=\\p{L})|(?:MM?|Mme|Mr|Dr)\\.|\\p{L}[\\p{L}\\p{M}-]*(?:[’']\\p{L}+)?(?:\\.(?= \\p{Lu}))?|\\d+|[^\\s\\p{L}\\d]");
    private static final Set<String> HONORIFICS =
            Set.of("M", "M.", "MM", "MM.", "Mme", "Mme.", "Mr", "Mr.", "Dr", "Dr.");

    /** What an office ends before, where no comma does. */
    private static final Set<String> ENDS =
            Set.of(
                    "s’",
                    "s'",
                    "a",
                    "ont",
                    "avec",
                    "pendant",
                    "qui",
                    "lors",
                    "ce",
                    "cet",
                    "par",
                    "afin",
                    "dans",
                    "jeudi",
                    "lundi",
                    "mardi",
                    "mercredi",
                    "vendredi",
                    "samedi",
                    "dimanche",
                    "hier",
                    "aujourd’hui",
                    "puis",
                    "se",
                    "est",
                    "reçu",
                    "reçue",
                    "entretenu",
                    "entretenue",
                    "rencontré",
                    "entretien",
                    "entre");

    private static final Set<String> STOPS = Set.of(",", ".", ";", ":", "(", ")", "«", "»", "–");

    private final Nations nations;
    private final Places places;
    private final Set<String> heads;
    private final Set<String> noNames;
    private final Set<String> particles;

    People(Nations nations, Places places, Words words) {
        this.nations = nations;
        this.places = places;
        this.heads = words.of("head");
        this.noNames = words.of("no-name");
        this.particles = words.of("particle");
    }

    private record Word(String text, int start, int end) {
        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        boolean isCapital() {
            return Character.isUpperCase(text.charAt(0));
        }
    }

    /** The persons of a sentence, in its order; their spans are in characters. */
    List<PersonSpot> in(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(sentence);
        while (m.find()) {
            words.add(new Word(m.group(), m.start(), m.end()));
        }
        List<PersonSpot> spots = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = endOfName(words, at);
            if (end > at) {
                spots.add(person(sentence, words, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return spots;
    }

    /** The word behind a name that begins here; the same word if none does. */
    private int endOfName(List<Word> words, int from) {
        if (!isNamePart(words, from) || nations.named(words.get(from).text()).isPresent()) {
            return from;
        }
        int end = from + 1;
        while (end < words.size()) {
            int next = end;
            while (next < words.size() && particles.contains(words.get(next).lower())) {
                next++;
            }
            if (!isNamePart(words, next)) {
                break;
            }
            end = next + 1;
        }
        boolean titled = from > 0 && HONORIFICS.contains(words.get(from - 1).text());
        boolean place = places.city(text(words, from, end)).isPresent();
        return end - from > 1 && !place || titled ? end : from;
    }

    private boolean isNamePart(List<Word> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        Word word = words.get(at);
        String text =
                word.text().endsWith(".")
                        ? word.text().substring(0, word.text().length() - 1)
                        : word.text();
        boolean sentenceStart = at == 0 && nations.adjective(text).isPresent();
        return word.isCapital()
                && !HONORIFICS.contains(word.text())
                && !noNames.contains(text)
                && !heads.contains(word.lower())
                && !(text.length() < 3 && !word.text().endsWith(".") && !isAmongCapitals(words, at))
                && !sentenceStart;
    }

    /** {@code LE DRIAN}, {@code Le Drian}: short words of a name. */
    private static boolean isAmongCapitals(List<Word> words, int at) {
        return at > 0 && at + 1 < words.size() && words.get(at + 1).isCapital();
    }

    private static String text(List<Word> words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Word word : words.subList(from, to)) {
            boolean glued = text.length() > 0 && "’'".indexOf(text.charAt(text.length() - 1)) >= 0;
            text.append(text.length() == 0 || glued ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    private PersonSpot person(String sentence, List<Word> words, int from, int end) {
        boolean titled = from > 0 && HONORIFICS.contains(words.get(from - 1).text());
        String name = PersonName.plain(text(words, from, end));
        List<Word> office = officeBehind(words, end);
        List<Word> before = before(words, titled ? from - 1 : from);
        if (office.isEmpty()) {
            office = fromHead(before);
        }
        Optional<Party> party =
                party(office).or(() -> party(before)).or(() -> partyBehind(words, end));
        Optional<String> said =
                office.isEmpty()
                        ? Optional.empty()
                        : Optional.of(withoutParty(sentence, office)).filter(o -> !o.isBlank());
        Span span = new Span(words.get(from).start(), words.get(end - 1).end());
        return new PersonSpot(name, said, party, titled, span);
    }

    /** {@code , ministre des affaires étrangères du Japon}: the words behind the comma. */
    private List<Word> officeBehind(List<Word> words, int end) {
        if (end >= words.size() || !words.get(end).text().equals(",")) {
            return List.of();
        }
        int at = end + 1;
        while (at < words.size() && isArticle(words.get(at))) {
            at++;
        }
        if (at >= words.size() || !isHead(words.get(at))) {
            return List.of();
        }
        int to = at;
        while (to < words.size() && !isEnd(words, to, at)) {
            to++;
        }
        return words.subList(at, to);
    }

    /** Whether an office that begins at a word ends before another. */
    private boolean isEnd(List<Word> words, int at, int begin) {
        Word word = words.get(at);
        if (STOPS.contains(word.text())
                || ENDS.contains(word.lower())
                || Character.isDigit(word.text().charAt(0))) {
            return true;
        }
        boolean next = at + 1 < words.size();
        boolean person =
                next
                        && word.lower().equals("et")
                        && (HONORIFICS.contains(words.get(at + 1).text())
                                || words.get(at + 1).lower().equals("son")
                                || endOfName(words, at + 1) > at + 1);
        boolean occasion =
                next
                        && (word.lower().equals("à")
                                        && words.get(at + 1)
                                                .text()
                                                .matches("[lL][’']|\\p{Lu}.*|partir")
                                || word.lower().equals("en")
                                        && words.get(at + 1).lower().equals("marge")
                                || word.lower().equals("le")
                                        && Character.isDigit(words.get(at + 1).text().charAt(0)));
        return at > begin && (person || occasion);
    }

    private boolean isHead(Word word) {
        String lower = word.lower();
        return heads.contains(lower) || lower.equals("haut") || lower.equals("haute");
    }

    private static boolean isArticle(Word word) {
        return Set.of("le", "la", "l’", "l'", "les", "son", "sa").contains(word.lower());
    }

    /** The words before a name that belong to it: those behind the last stop or verb. */
    private List<Word> before(List<Word> words, int from) {
        int to = from;
        if (to > 0 && words.get(to - 1).text().equals(",")) {
            to--;
        }
        int at = to;
        while (at > 0
                && !STOPS.contains(words.get(at - 1).text())
                && !ENDS.contains(words.get(at - 1).lower())) {
            at--;
        }
        List<Word> chunk = words.subList(at, to);
        boolean comma = to < from;
        boolean belongs =
                chunk.stream().anyMatch(w -> isHead(w) || w.lower().startsWith("homologue"));
        return belongs || !comma ? chunk : List.of();
    }

    private List<Word> fromHead(List<Word> chunk) {
        for (int i = 0; i < chunk.size(); i++) {
            if (isHead(chunk.get(i))) {
                return chunk.subList(i, chunk.size());
            }
        }
        return List.of();
    }

    /** {@code Jean-Noël Barrot de la République française}. */
    private Optional<Party> partyBehind(List<Word> words, int end) {
        boolean of = end < words.size() && words.get(end).lower().matches("de|du|des|d[’']");
        return of ? party(words.subList(end, Math.min(words.size(), end + 5))) : Optional.empty();
    }

    /** The party that words name: by its name, else by an adjective. */
    private Optional<Party> party(List<Word> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + 6); to > from; to--) {
                Optional<Party> named =
                        words.get(from).isCapital() && !words.get(from).text().equals("Europe")
                                ? nations.named(text(words, from, to))
                                : Optional.empty();
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        for (int i = 0; i < words.size(); i++) {
            boolean affairs = i > 0 && words.get(i - 1).lower().equals("affaires");
            Optional<Party> party =
                    affairs ? Optional.empty() : nations.adjective(words.get(i).text());
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    /** An office as it is written, without whose it is. */
    private String withoutParty(String sentence, List<Word> office) {
        int to = office.size();
        for (int from = 1; from < to; from++) {
            boolean of = office.get(from - 1).lower().matches("de|du|des|d[’']|la|l[’']|le");
            boolean named =
                    !office.get(from).text().equals("Europe")
                            && (nations.named(text(office, from, to)).isPresent()
                                    || text(office, from, to).startsWith("République")
                                    || text(office, from, to).startsWith("Royaume"));
            if (of && office.get(from).isCapital() && named) {
                to = from - 1;
                while (to > 1 && office.get(to - 1).lower().matches("de|du|des|la")) {
                    to--;
                }
                break;
            }
        }
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (Word word : office.subList(0, to)) {
            boolean affairs =
                    text.toString().endsWith("affaires") || text.toString().endsWith("Affaires");
            boolean adjective =
                    nations.adjective(word.text()).isPresent()
                            && !affairs
                            && !text.toString().endsWith("Conseil")
                            && !text.toString().endsWith("Union")
                            && !text.toString().endsWith("Commission");
            if (!adjective) {
                text.append(
                                end < 0
                                        ? ""
                                        : sentence.substring(
                                                Math.max(end, word.start() - 1), word.start()))
                        .append(word.text());
            }
            end = word.end();
        }
        return text.toString().strip();
    }
}
