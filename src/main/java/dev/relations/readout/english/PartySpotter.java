package dev.relations.readout.english;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Span;
import dev.relations.vocabulary.EditDistance;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the countries and organisations that a text in English names, the longest name first. */
final class PartySpotter {

    private static final int LONGEST = 9;

    /** Abbreviations of three letters or fewer that are no codes. */
    private static final Set<String> SHORT =
            Set.of(
                    "US", "USA", "UK", "UAE", "PRC", "ROK", "DRC", "ROC", "EU", "UN", "USSR", "GDR",
                    "FRG");

    /** What makes another thing of the name behind it: Latin America, New Mexico. */
    private static final Set<String> OTHERWISE =
            Set.of(
                    "latin", "new", "african", "native", "central", "pan", "mexican", "asian",
                    "british");

    /** What makes another thing of the name before it: the Korean Peninsula. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "peninsula",
                    "ocean",
                    "sea",
                    "seas",
                    "strait",
                    "war",
                    "columbia",
                    "gulf",
                    "canal",
                    "tech");

    /** What makes the name of a person of the word behind it: President Hollande, Mr. Jordan. */
    private static final Set<String> TITLES =
            Set.of("president", "minister", "chancellor", "mr", "mr.", "ms", "ms.", "mrs.", "dr.");

    /** The kinds of state that official names begin with. */
    private static final Set<String> STATES =
            Set.of(
                    "republic",
                    "kingdom",
                    "state",
                    "federation",
                    "commonwealth",
                    "sultanate",
                    "union",
                    "principality",
                    "duchy",
                    "emirate",
                    "states",
                    "democratic",
                    "people’s",
                    "people's",
                    "federal",
                    "islamic",
                    "socialist",
                    "hashemite",
                    "grand",
                    "arab",
                    "independent",
                    "plurinational",
                    "bolivarian",
                    "co-operative",
                    "oriental",
                    "eastern",
                    "federative",
                    "united",
                    "peoples",
                    "cooperative",
                    "transitional",
                    "national");

    private static final Set<Party> KOREAS = Set.of(Party.country("KR"), Party.country("KP"));

    private final Map<String, Set<Party>> names = new HashMap<>();
    private final Set<String> adjectives = new HashSet<>();

    PartySpotter(Parties parties) {
        for (KnownParty each : parties.all()) {
            if (each.to().isPresent() && each.party().isCountry()) {
                continue;
            }
            add(each.name(), each.party());
            each.official().ifPresent(name -> add(name, each.party()));
            each.spellings().forEach(spelling -> add(spelling, each.party()));
            if (!each.party().isCountry()) {
                add(each.party().code(), each.party());
            }
            for (String adjective : each.adjectives()) {
                add(adjective, each.party());
                if (!adjective.equals(each.name())) {
                    adjectives.add(Spelling.fold(adjective));
                }
            }
        }
        add("United States Government", Party.country("US"));
        // Emirates that are named where their princes stand for the whole.
        add("Abu Dhabi", Party.country("AE"));
        add("Dubai", Party.country("AE"));
    }

    private void add(String spelling, Party party) {
        String folded = Spelling.fold(spelling);
        boolean code =
                party.isCountry()
                        && folded.length() <= 3
                        && spelling.equals(spelling.toUpperCase(Locale.ROOT))
                        && !SHORT.contains(spelling.replace(".", ""));
        if (!code && folded.length() > 1 && folded.charAt(0) < 0x80) {
            names.computeIfAbsent(folded, f -> new LinkedHashSet<>(2)).add(party);
        }
    }

    /** The parties that these tokens name, in their order, none within another. */
    List<PartySpot> in(List<Token> tokens) {
        List<PartySpot> spots = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            PartySpot spot = at(tokens, i);
            if (spot != null) {
                spots.add(withState(tokens, usual(spot)));
                i = spot.span().to() - 1;
            }
        }
        return spots;
    }

    @org.jspecify.annotations.Nullable
    private PartySpot at(List<Token> tokens, int from) {
        Token first = tokens.get(from);
        if (!first.isCapital() && !Character.isDigit(first.text().charAt(0))) {
            return null;
        }
        StringBuilder folded = new StringBuilder();
        PartySpot longest = null;
        for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
            Token token = tokens.get(to);
            if (token.isWord()) {
                folded.append(folded.length() == 0 ? "" : " ").append(Spelling.fold(token.text()));
            } else if (!token.is("-") && !token.is("&") && !isPossessiveInside(tokens, to)) {
                break;
            } else {
                folded.append(token.is("&") ? " and" : token.isPossessive() ? "s" : "");
                continue;
            }
            String name = folded.toString().replace(" and and", " and");
            Set<Party> parties = names.getOrDefault(name, Set.of());
            if (!parties.isEmpty() && isWritten(first, name, tokens, from, to)) {
                longest =
                        new PartySpot(
                                List.copyOf(parties),
                                new Span(from, to + 1),
                                adjectives.contains(name));
            }
        }
        return longest;
    }

    /** {@code People’s Republic}: the sign stands inside of the name. */
    private static boolean isPossessiveInside(List<Token> tokens, int at) {
        return tokens.get(at).isPossessive()
                && at > 0
                && tokens.get(at - 1).lower().startsWith("people");
    }

    private static boolean isWritten(
            Token first, String name, List<Token> tokens, int from, int to) {
        if (name.length() <= 3 && !first.isAllCapitals()) {
            return false;
        }
        String before = from > 0 ? tokens.get(from - 1).lower() : "";
        String after = to + 1 < tokens.size() ? tokens.get(to + 1).lower() : "";
        boolean capitalBefore = from > 0 && tokens.get(from - 1).isCapital();
        boolean person = capitalBefore && TITLES.contains(before) && from == to;
        return !person
                && !(capitalBefore && OTHERWISE.contains(before))
                && !ELSEWHERE.contains(after);
    }

    /** Whoever means the North of Korea says so. */
    private static PartySpot usual(PartySpot spot) {
        return spot.parties().size() == 2 && spot.parties().containsAll(KOREAS)
                ? new PartySpot(List.of(Party.country("KR")), spot.span(), spot.adjective())
                : spot;
    }

    /** With the words of an official name that stand before: {@code the Republic of}. */
    private static PartySpot withState(List<Token> tokens, PartySpot spot) {
        int from = spot.span().from();
        int at = from - 1;
        if (spot.adjective() || at < 1) {
            return spot;
        }
        at -= tokens.get(at).lower().equals("the") ? 1 : 0;
        if (at < 1 || !tokens.get(at).is("of")) {
            return spot;
        }
        int state = at - 1;
        if (!isState(tokens.get(state))) {
            return spot;
        }
        boolean secretary = state >= 2 && tokens.get(state - 1).is("of");
        if (secretary) {
            // "Minister of State of Japan" is no state.
            return spot;
        }
        while (state > 0 && isState(tokens.get(state - 1))) {
            state--;
        }
        return new PartySpot(spot.parties(), new Span(state, spot.span().to()), false);
    }

    /** Whether a word is of the kind that official names begin with, be it misspelt by a letter. */
    private static boolean isState(Token token) {
        String lower = token.lower();
        return token.isCapital()
                && (STATES.contains(lower)
                        || lower.startsWith("re") && EditDistance.between(lower, "republic") == 1);
    }
}
