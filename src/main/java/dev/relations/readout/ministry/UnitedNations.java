package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Ministry;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The spokesperson of the Secretary-General: “Readout of the Secretary-General’s meeting with …”,
 * the place and the day above it, whose name is in a line below the title.
 */
final class UnitedNations implements Ministry {

    private static final Pattern OWN =
            Pattern.compile(
                    "(?:Readout of|Note to correspondents on) the (?:Deputy )?Secretary-General[’']s");

    private static final Pattern BYLINE =
            Pattern.compile(
                    "Secretary-General [\\p{L}. -]{4,40}|[\\p{L}. -]{4,40}, (?:Former )?Secretary-General");

    @Override
    public boolean wrote(Account account) {
        if (!account.host().isEmpty()) {
            return account.isOn("un.org") && !account.host().startsWith("news.");
        }
        String text = account.page().text();
        return Telling.is(OWN, text.substring(0, Math.min(text.length(), 600)));
    }

    @Override
    public String key() {
        return "un-sg";
    }

    @Override
    public Optional<String> publisher() {
        return Optional.of("United Nations");
    }

    @Override
    public Optional<Party> side() {
        return Optional.of(Party.organisation("UN"));
    }

    /** Who it is: {@code Secretary-General Ban Ki-moon}. */
    @Override
    public boolean isSection(String line) {
        return BYLINE.matcher(line).matches();
    }

    @Override
    public String language() {
        return "en";
    }
}
