package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Language;
import dev.relations.readout.account.Ministry;
import dev.relations.vocabulary.Parties;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The French foreign ministry and presidency in French: a title with place and day in brackets, and
 * running text.
 */
final class FrenchMinistry implements Ministry {

    private static final Pattern OWN =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:France|français|Quai d[’']Orsay|l[’']Europe et des affaires étrangères|président de la République[,.]?(?! d))");
    private static final Party FRANCE = Party.country("FR");

    private final Parties parties;

    FrenchMinistry(Parties parties) {
        this.parties = parties;
    }

    @Override
    public boolean wrote(Account account) {
        return Language.isFrench(account.page().text())
                && (account.host().isEmpty() ? isLikely(account) : isTheirs(account));
    }

    /** Whether a text without an address speaks of France and no letterhead tells otherwise. */
    private boolean isLikely(Account account) {
        Optional<Party> side = new Letterhead(parties).side(account);
        return side.map(FRANCE::equals).orElseGet(() -> OWN.matcher(account.page().text()).find());
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
        return Optional.of(FRANCE);
    }

    @Override
    public String language() {
        return "fr";
    }
}
