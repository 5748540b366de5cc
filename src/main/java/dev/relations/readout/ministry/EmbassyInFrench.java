package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Language;
import dev.relations.readout.account.Ministry;
import java.util.Optional;

/** Japanese embassies in French: what their ministry publishes, with names of family first. */
final class EmbassyInFrench implements Ministry {

    @Override
    public boolean wrote(Account account) {
        boolean theirs = account.host().endsWith("emb-japan.go.jp") || account.isOn("amb-japon.fr");
        return theirs && Language.isFrench(account.page().text());
    }

    @Override
    public String key() {
        return "emb-japan-fr";
    }

    @Override
    public Optional<String> publisher() {
        return Optional.of("Ambassade du Japon");
    }

    @Override
    public Optional<Party> side() {
        return Optional.of(Party.country("JP"));
    }

    @Override
    public String language() {
        return "fr";
    }
}
