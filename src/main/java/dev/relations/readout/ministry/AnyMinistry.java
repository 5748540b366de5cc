package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Language;
import dev.relations.readout.account.Ministry;
import dev.relations.vocabulary.Parties;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A ministry that has no class of its own yet; its address tells whose it is. */
final class AnyMinistry implements Ministry {

    private static final Set<String> AMERICAN = Set.of("gov", "mil");

    private final Account account;
    private final Optional<Party> side;
    private final Bodies bodies;

    AnyMinistry(Account account, Parties parties) {
        this.account = account;
        this.bodies = new Bodies(parties);
        this.side = ofHost(account.host()).or(() -> new Letterhead(parties).side(account));
    }

    @Override
    public boolean wrote(Account other) {
        return true;
    }

    @Override
    public String key() {
        String host = account.host();
        if (host.isEmpty()) {
            return "account";
        }
        for (String part : host.split("\\.", -1)) {
            if (!part.equals("www") && !part.equals("english") && part.length() > 2) {
                return part + "-" + language();
            }
        }
        return "account";
    }

    @Override
    public Optional<String> publisher() {
        return Optional.empty();
    }

    @Override
    public Optional<Party> side() {
        return side;
    }

    /** The country of the host's last part, as in {@code pm.gc.ca}. */
    private static Optional<Party> ofHost(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        if (AMERICAN.contains(last)) {
            return Optional.of(Party.country("US"));
        } else if (last.equals("uk")) {
            return Optional.of(Party.country("GB"));
        } else if (host.endsWith("europa.eu")) {
            return Optional.of(Party.organisation("EU"));
        } else if (host.endsWith("nato.int")) {
            return Optional.of(Party.organisation("NATO"));
        }
        return last.length() == 2 && !last.equals("eu") && !last.equals("io") && !last.equals("co")
                ? Optional.of(Party.country(last.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Their name alone, above the title. */
    @Override
    public boolean isSection(String line) {
        return bodies.isName(line);
    }

    @Override
    public String language() {
        return Language.of(account.page().text());
    }
}
