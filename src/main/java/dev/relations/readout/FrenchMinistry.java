package dev.relations.readout;

import dev.relations.meeting.Party;
import java.util.Optional;

/**
 * The French foreign ministry and presidency in French: a title with place and day in brackets, and
 * running text.
 */
final class FrenchMinistry implements Ministry {

    @Override
    public boolean wrote(Account account) {
        if (!account.host().isEmpty()) {
            return account.isOn("gouv.fr")
                    || account.isOn("elysee.fr")
                    || account.host().contains("ambafrance");
        }
        return French.isFrench(account.page().text());
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
