package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Ministry;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The White House: a title “Readout of …”, the day of release, running text, {@code ###}. */
final class WhiteHouse implements Ministry {

    static final Set<String> TERRITORIES = Set.of("PR", "GU", "VI", "AS", "MP");

    private static final Pattern OWN =
            Pattern.compile(
                    "\\b(?:Readout (?:of|from|by)(?! (?:the )?(?:\\p{Lu}[\\p{L}.]+ )?(?:Secretary|Prime|Foreign|Minister|Deputy|Under|High|Chancellor|Federal|Treasury|Defense))|President (?:Joe |Joseph R\\. |Donald J\\. |Barack )?(?:Biden|Trump|Obama)|Vice President (?:Kamala |Mike )?(?:Harris|Pence|Vance))");

    @Override
    public boolean wrote(Account account) {
        if (!account.host().isEmpty()) {
            return account.isOn("whitehouse.gov")
                    || account.isOn("bidenwhitehouse.archives.gov")
                    || account.isOn("trumpwhitehouse.archives.gov")
                    || account.isOn("obamawhitehouse.archives.gov");
        }
        String text = account.page().text();
        return text.length() > 0
                && Telling.is(OWN, text.substring(0, Math.min(text.length(), 600)))
                && account.publisher().map(p -> p.contains("White House")).orElse(true);
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
