package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Language;
import dev.relations.readout.account.Ministry;
import java.util.Optional;

/**
 * The French foreign ministry and presidency in English: a country and a dash before the title, the
 * day in brackets behind it, and running text.
 */
final class FrenchMinistryInEnglish implements Ministry {

    @Override
    public boolean wrote(Account account) {
        return FrenchMinistry.isTheirs(account) && Language.of(account.page().text()).equals("en");
    }

    @Override
    public String key() {
        return "diplomatie-en";
    }

    @Override
    public Optional<String> publisher() {
        return Optional.of("Ministry for Europe and Foreign Affairs of France");
    }

    @Override
    public Optional<Party> side() {
        return Optional.of(Party.country("FR"));
    }

    @Override
    public String language() {
        return "en";
    }
}
