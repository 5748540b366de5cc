package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Language;
import dev.relations.readout.account.Ministry;
import java.util.Optional;

/**
 * The French foreign ministry and presidency in French: a title with place and day in brackets, and
 * running text.
 */
final class FrenchMinistry implements Ministry {

    @Override
    public boolean wrote(Account account) {
        return Language.isFrench(account.page().text())
                && (account.host().isEmpty() || isTheirs(account));
    }

    /** Whether the address is one of the French state. */
    static boolean isTheirs(Account account) {
        return account.isOn("gouv.fr")
                || account.isOn("elysee.fr")
                || account.host().contains("ambafrance");
    }

    @Override
    public String key() {
        return "diplomatie-fr";
    }

    @Override
    public Optional<String> publisher() {
        return Optional.of("Ministère de l’Europe et des Affaires étrangères");
    }

    @Override
    public Optional<Party> side() {
        return Optional.of(Party.country("FR"));
    }

    @Override
    public String language() {
        return "fr";
    }
}
