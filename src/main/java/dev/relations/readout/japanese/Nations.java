package dev.relations.readout.japanese;

import dev.relations.meeting.Party;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Countries and organisations by their Japanese names. */
final class Nations {

    static final Party JAPAN = Party.country("JP");

    /** {@code G20外相会合の機会に}: an event, not who was there. */
    private static final Pattern EVENT = Pattern.compile("^[^、,，。]{0,8}(?:会合|会議|サミット|総会)");

    private final Parties parties;

    Nations(Parties parties) {
        this.parties = parties;
    }

    /** The countries and organisations that a text names, but for those that somebody visits. */
    List<Party> visitingIn(String text) {
        List<Party> parties = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = from + 1;
            for (int to = Math.min(text.length(), from + 16); to > from + 1; to--) {
                boolean whole = !isInsideKatakana(text, from) && !isInsideKatakana(text, to);
                Optional<Party> party = whole ? named(text.substring(from, to)) : Optional.empty();
                if (party.isPresent()) {
                    String behind = text.substring(to, Math.min(text.length(), to + 14));
                    boolean visited =
                            behind.contains("訪問")
                                    || behind.contains("滞在")
                                    || !party.get().isCountry() && EVENT.matcher(behind).find();
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
    Optional<Party> firstIn(String text) {
        for (int from = 0; from < text.length(); from++) {
            for (int to = text.length(); to > from + 1; to--) {
                boolean whole = !isInsideKatakana(text, from) && !isInsideKatakana(text, to);
                Optional<Party> party = whole ? named(text.substring(from, to)) : Optional.empty();
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
    Optional<Party> named(String name) {
        if (name.isBlank() || name.length() > 24) {
            return Optional.empty();
        }
        Match<KnownParty> match = parties.findCountry(name);
        if (!(match instanceof Match.One<KnownParty>)) {
            match = parties.findOrganisation(name);
        }
        return match instanceof Match.One<KnownParty> one
                ? Optional.of(one.value().party())
                : Optional.empty();
    }

    /** {@code 韓国外交部長官} as {@code 外交部長官}. */
    String withoutParty(String office) {
        for (int to = office.length() - 1; to > 0; to--) {
            // The last sign of "米国" is the first of "国務長官" too.
            boolean shared = office.startsWith("国務", to - 1);
            if (!shared && named(office.substring(0, to)).isPresent()) {
                return office.substring(to);
            }
        }
        return office;
    }
}
