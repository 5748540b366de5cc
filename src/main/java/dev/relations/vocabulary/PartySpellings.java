package dev.relations.vocabulary;

import dev.relations.meeting.Party;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every spelling of every party, folded. Countries and organisations have spaces of their own. */
final class PartySpellings {

    private static final List<String> ARTICLES = List.of("the ", "la ", "le ", "les ", "l'");

    private final Map<String, Set<Party>> countries = new HashMap<>();
    private final Map<String, Set<Party>> organisations = new HashMap<>();

    PartySpellings(Collection<KnownParty> all) {
        for (KnownParty each : all) {
            Map<String, Set<Party>> spellings =
                    each.party().isCountry() ? countries : organisations;
            add(spellings, each.party().code(), each);
            add(spellings, each.name(), each);
            each.official().ifPresent(official -> add(spellings, official, each));
            each.adjectives().forEach(adjective -> add(spellings, adjective, each));
            each.spellings().forEach(spelling -> add(spellings, spelling, each));
        }
    }

    private static void add(Map<String, Set<Party>> spellings, String spelling, KnownParty each) {
        String folded = Spelling.fold(spelling);
        if (!folded.isEmpty()) {
            spellings.computeIfAbsent(folded, f -> new LinkedHashSet<>(2)).add(each.party());
        }
    }

    Map<String, Set<Party>> countries() {
        return countries;
    }

    Map<String, Set<Party>> organisations() {
        return organisations;
    }

    /** The parties that a spelling may mean, with or without an article before it. */
    static Set<Party> meant(String spelling, Map<String, Set<Party>> among) {
        Set<Party> found = among.getOrDefault(Spelling.fold(spelling), Set.of());
        return found.isEmpty()
                ? among.getOrDefault(Spelling.fold(withoutArticle(spelling)), Set.of())
                : found;
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
