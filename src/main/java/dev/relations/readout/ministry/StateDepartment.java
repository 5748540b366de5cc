package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Ministry;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Department of State: “Secretary Blinken’s Call with …”, attributed to its spokesperson. */
final class StateDepartment implements Ministry {

    private static final Pattern OWN =
            Pattern.compile(
                    "(?:is attributable to (?:Principal Deputy |Deputy |Department )?Spokesperson|Office of the Spokesperson)");
    private static final Pattern PERSONS =
            Pattern.compile(
                    Telling.BEGINNING
                            + "(?:Secretary of State (?:Antony|Marco|Mike|Michael|Rex|John)|(?:Deputy )?Secretary (?:of State )?(?:\\p{L}+ (?:\\p{L}\\. )?)?(?:Blinken|Rubio|Sherman|Campbell|Pompeo|Landau|Kerry|Clinton|Tillerson|Sullivan|Biegun|Rice|Powell|Albright)(?=[’']| (?:met|spoke|hosted|welcomed) ))");

    @Override
    public boolean wrote(Account account) {
        if (!account.host().isEmpty()) {
            return account.isOn("state.gov") || account.isOn("usembassy.gov");
        }
        String text = account.page().text();
        return Telling.is(OWN, text.substring(0, Math.min(text.length(), 700)))
                || Telling.is(PERSONS, Telling.opening(account));
    }

    @Override
    public String key() {
        return "state-department";
    }

    @Override
    public Optional<String> publisher() {
        return Optional.of("U.S. Department of State");
    }

    @Override
    public Optional<Party> side() {
        return Optional.of(Party.country("US"));
    }

    @Override
    public boolean isDomestic(Party party) {
        return WhiteHouse.TERRITORIES.contains(party.code());
    }

    @Override
    public String language() {
        return "en";
    }
}
