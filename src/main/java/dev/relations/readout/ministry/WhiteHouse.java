package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Ministry;
import dev.relations.vocabulary.Parties;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The White House: a title “Readout of …”, the day of release, running text, {@code ###}. */
final class WhiteHouse implements Ministry {

    static final Set<String> TERRITORIES = Set.of("PR", "GU", "VI", "AS", "MP");

    private static final Pattern READOUT =
            Pattern.compile(
                    "\\b(?:(?:Statement (?:by|from) )?NSC (?:Deputy )?Spokes|Statement (?:by|from) the Press Secretary\\b|Office of the (?:Press Secretary|Vice President)\\b)|(?m:^(?:(?i:The White House)$|From the White House:))|\\bReadout (?:of|from|by)(?! (?:the )?(?:\\p{Lu}[\\p{L}.]+ )?(?:Secretary|Prime|Foreign|Minister|Deputy|Under|High|Chancellor|Federal|Treasury|Defense))");

    /** Those who do what a sentence or a title tells, not whom it mentions on the way. */
    private static final Pattern PERSONS =
            Pattern.compile(
                    Telling.BEGINNING
                            + "(?:President (?:Joe |Joseph R\\. |Donald J\\. |Barack )?(?:Biden|Trump|Obama)|Vice President (?:Kamala |Mike |Joe |JD )?(?:Harris|Pence|Biden|Vance)|(?:(?:Principal )?Deputy )?National Security Advis[eo]r (?:\\p{L}[\\p{L}.]* ){0,3}(?:Sullivan|Finer|Rice|Donilon|Haines|Blinken|McMaster|Bolton|O[’']Brien|Waltz))");

    private final Parties parties;

    WhiteHouse(Parties parties) {
        this.parties = parties;
    }

    @Override
    public boolean wrote(Account account) {
        if (!account.host().isEmpty()) {
            return account.isOn("whitehouse.gov")
                    || account.isOn("bidenwhitehouse.archives.gov")
                    || account.isOn("trumpwhitehouse.archives.gov")
                    || account.isOn("obamawhitehouse.archives.gov");
        }
        String text = account.page().text();
        String head = text.substring(0, Math.min(text.length(), 600));
        boolean told =
                Telling.is(READOUT, head)
                        || Telling.is(PERSONS, Telling.opening(account)) && !isOfOther(account);
        return told && account.publisher().map(p -> p.contains("White House")).orElse(true);
    }

    /** Whether others name themselves beside the text. */
    private boolean isOfOther(Account account) {
        Optional<Party> named = new Bodies(parties).side(account.page().blocks());
        return named.isPresent() && !named.equals(side());
    }

    @Override
    public String key() {
        return "white-house";
    }

    @Override
    public Optional<String> publisher() {
        return Optional.of("The White House");
    }

    @Override
    public Optional<Party> side() {
        return Optional.of(Party.country("US"));
    }

    @Override
    public boolean isDomestic(Party party) {
        return TERRITORIES.contains(party.code());
    }

    @Override
    public String language() {
        return "en";
    }
}
