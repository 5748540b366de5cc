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

/**
 * Every spelling of every party, folded. Those of the built-in parties are folded before the
 * program is built: {@code party-spellings.tsv} has a line for each, in the order of the folded
 * spellings, with the codes of the countries and of the organisations that it may mean.
 */
final class PartySpellings {

    private static final List<String> ARTICLES =
            List.of("the ", "la ", "le ", "les ", "l'", "el ", "los ", "las ");

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
        Map<String, Map<Party.Kind, Set<String>>> codes = new TreeMap<>(Lines.order());
        for (KnownParty each : parties) {
            for (String spelling : folded(each)) {
                codes.computeIfAbsent(spelling, s -> new HashMap<>())
                        .computeIfAbsent(each.party().kind(), k -> new LinkedHashSet<>())
                        .add(each.party().code());
            }
        }
        StringBuilder text = new StringBuilder();
        codes.forEach(
                (spelling, of) -> {
                    text.append(spelling);
                    for (Party.Kind kind : Party.Kind.values()) {
                        text.append('\t').append(String.join("|", of.getOrDefault(kind, Set.of())));
                    }
                    text.append('\n');
                });
        return text.toString();
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
            List<String> fields = usual.isEmpty() ? Foreign.LINES.find(folded) : usual;
            found.addAll(parties(fields, kind));
        }
        for (Party party : added.getOrDefault(folded, Set.of())) {
            if (party.kind() == kind) {
                found.add(party);
            }
        }
        return found;
    }

    private static List<Party> parties(List<String> fields, Party.Kind kind) {
        if (fields.isEmpty()) {
            return List.of();
        }
        String codes = fields.get(kind == Party.Kind.COUNTRY ? 1 : 2);
        List<Party> parties = new ArrayList<>(1);
        for (String code : Lines.split(codes, '|')) {
            parties.add(new Party(kind, code));
        }
        return parties;
    }

    /** The parties that have a spelling with this in it. */
    Set<Party> having(String folded) {
        Set<Party> having = new HashSet<>();
        for (List<String> fields : lines.holding(folded)) {
            for (Party.Kind kind : Party.Kind.values()) {
                having.addAll(parties(fields, kind));
            }
        }
        added.forEach(
                (spelling, parties) -> {
                    if (spelling.contains(folded)) {
                        having.addAll(parties);
                    }
                });
        return having;
    }

    /** Every folded spelling of the parties of a kind, with the first party that it means. */
    Map<String, Party> all(Party.Kind kind) {
        Map<String, Party> all = new HashMap<>();
        for (List<String> fields : lines.all()) {
            List<Party> parties = parties(fields, kind);
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
