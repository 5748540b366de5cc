package dev.relations.vocabulary;

import dev.relations.meeting.Party;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every spelling of every party, folded. Those of the built-in parties are folded before the
 * program is built: {@code party-spellings.tsv} has a line for each, in the order of the folded
 * spellings, with the codes of the countries and of the organisations that it may mean. What
 * follows the first words of a spelling has a line too, and two more columns for the codes of what
 * is called so at the end.
 */
final class PartySpellings {

    private static final List<String> ARTICLES =
            List.of("the ", "la ", "le ", "les ", "l'", "el ", "los ", "las ");

    /** The first of the two columns for what a line's text means. */
    private static final int WHOLE = 1;

    /** The first of those for what has a spelling that ends so. */
    private static final int END = 3;

    /** A folded spelling this short is a code or an acronym, and those have no accents. */
    private static final int SHORT = 3;

    /** Names in other languages, looked at where the usual spellings have none. */
    private static final class Foreign {
        static final Lines LINES = new Lines(Lines.read("party-names.tsv"));
    }

    /** No name that the program brings with it is as long; a longer text is not looked up. */
    private static final int LONGEST = 1000;

    private final Lines lines;
    private final Map<String, Set<Party>> added = new HashMap<>();
    private final int longest;

    /** Those of the file, and those of some more parties. */
    PartySpellings(Lines lines, Collection<KnownParty> additions) {
        this.lines = lines;
        additions.forEach(each -> folded(each).forEach(f -> add(f, each.party())));
        int most = LONGEST;
        for (KnownParty each : additions) {
            for (String spelling : each.allSpellings()) {
                most = Math.max(most, spelling.length());
            }
        }
        this.longest = most;
    }

    private void add(String folded, Party party) {
        added.computeIfAbsent(folded, f -> new LinkedHashSet<>(2)).add(party);
    }

    /** The text of the file for these parties. */
    static String linesOf(Collection<KnownParty> parties) {
        Map<String, Codes> lines = new TreeMap<>(Lines.order());
        for (KnownParty each : parties) {
            for (String spelling : folded(each)) {
                lines.computeIfAbsent(spelling, s -> new Codes()).whole.add(each.party());
                for (int at = spelling.indexOf(' '); at >= 0; at = spelling.indexOf(' ', at + 1)) {
                    lines.computeIfAbsent(spelling.substring(at + 1), s -> new Codes())
                            .end
                            .add(each.party());
                }
            }
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((spelling, codes) -> text.append(spelling).append(codes.text()).append('\n'));
        return text.toString();
    }

    /** The parties that a text may mean, and those with a spelling that ends so. */
    private static final class Codes {
        final Set<Party> whole = new LinkedHashSet<>();
        final Set<Party> end = new LinkedHashSet<>();

        String text() {
            return columns(whole) + (end.isEmpty() ? "" : columns(end));
        }

        private static String columns(Set<Party> parties) {
            StringBuilder columns = new StringBuilder();
            for (Party.Kind kind : Party.Kind.values()) {
                columns.append('\t')
                        .append(
                                parties.stream()
                                        .filter(party -> party.kind() == kind)
                                        .map(Party::code)
                                        .collect(Collectors.joining("|")));
            }
            return columns.toString();
        }
    }

    private static Set<String> folded(KnownParty each) {
        Set<String> folded = new LinkedHashSet<>();
        each.allSpellings().forEach(spelling -> folded.add(Spelling.fold(spelling)));
        folded.remove("");
        return folded;
    }

    /** The parties of a kind that a spelling may mean, with or without an article. */
    Set<Party> meant(String spelling, Party.Kind kind) {
        if (spelling.length() > longest) {
            return Set.of();
        }
        String folded = Spelling.fold(spelling);
        if (folded.length() <= SHORT && isAccented(spelling, folded)) {
            return Set.of();
        }
        Set<Party> found = ofFolded(folded, kind);
        return found.isEmpty() ? ofFolded(Spelling.fold(withoutArticle(spelling)), kind) : found;
    }

    /** Whether ASCII letters have been made of others, and not only of full-width ones. */
    private static boolean isAccented(String spelling, String folded) {
        return !isAscii(spelling)
                && isAscii(folded)
                && !isAscii(Normalizer.normalize(spelling, Normalizer.Form.NFKC));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private Set<Party> ofFolded(String folded, Party.Kind kind) {
        Set<Party> found = new LinkedHashSet<>(2);
        if (!folded.isEmpty()) {
            List<String> usual = lines.find(folded);
            found.addAll(
                    parties(isSpelling(usual) ? usual : Foreign.LINES.find(folded), kind, WHOLE));
        }
        for (Party party : added.getOrDefault(folded, Set.of())) {
            if (party.kind() == kind) {
                found.add(party);
            }
        }
        return found;
    }

    /** Whether a line is of more than the end of another spelling. */
    static boolean isSpelling(List<String> fields) {
        return !fields.isEmpty()
                && (!fields.get(WHOLE).isEmpty() || !fields.get(WHOLE + 1).isEmpty());
    }

    /** The parties of a kind in those two columns of a line that begin there. */
    private static List<Party> parties(List<String> fields, Party.Kind kind, int columns) {
        int column = columns + (kind == Party.Kind.COUNTRY ? 0 : 1);
        if (fields.size() <= column) {
            return List.of();
        }
        List<Party> parties = new ArrayList<>(1);
        for (String code : Lines.split(fields.get(column), '|')) {
            parties.add(new Party(kind, code));
        }
        return parties;
    }

    /**
     * The parties that have a spelling with a word that begins with this; where it is in another
     * script than Latin, which may have no blanks between words, with this in it.
     */
    Set<Party> having(String folded) {
        Set<Party> having = new HashSet<>();
        boolean latin = isAscii(folded);
        for (List<String> fields : latin ? lines.beginning(folded) : lines.holding(folded)) {
            for (Party.Kind kind : Party.Kind.values()) {
                having.addAll(parties(fields, kind, WHOLE));
                having.addAll(parties(fields, kind, END));
            }
        }
        added.forEach(
                (spelling, parties) -> {
                    if (latin ? hasWord(spelling, folded) : spelling.contains(folded)) {
                        having.addAll(parties);
                    }
                });
        return having;
    }

    private static boolean hasWord(String spelling, String beginning) {
        return spelling.startsWith(beginning) || spelling.contains(" " + beginning);
    }

    /** Every folded spelling of the parties of a kind, with the first party that it means. */
    Map<String, Party> all(Party.Kind kind) {
        Map<String, Party> all = new HashMap<>();
        for (List<String> fields : lines.all()) {
            List<Party> parties = parties(fields, kind, WHOLE);
            if (!parties.isEmpty()) {
                all.put(fields.get(0), parties.get(0));
            }
        }
        added.forEach(
                (folded, parties) ->
                        parties.stream()
                                .filter(party -> party.kind() == kind)
                                .findFirst()
                                .ifPresent(party -> all.putIfAbsent(folded, party)));
        return all;
    }

    /** Without an article before it, or behind it in parentheses as lists of the UN have it. */
    private static String withoutArticle(String spelling) {
        String lower = spelling.replace('\u00a0', ' ').replace('’', '\'').toLowerCase(Locale.ROOT);
        String name = lower.replace('*', ' ').strip();
        for (String article : ARTICLES) {
            String behind = "(" + article.strip() + ")";
            if (name.startsWith(article)) {
                return name.substring(article.length());
            } else if (name.endsWith(behind)) {
                return name.substring(0, name.length() - behind.length());
            }
        }
        return spelling;
    }
}
