package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Language;
import dev.relations.readout.account.Ministry;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Ministry of Foreign Affairs of Japan in English: the name of a section, a title, a day, an
 * opening sentence, and numbered paragraphs.
 */
final class MofaEnglish implements Ministry {

    private static final Pattern SECTION =
            Pattern.compile(
                    "Japan[-‐–][\\p{L}. ,'’-]+ Relations(?: \\(.*\\))?|[\\p{L} ]+ \\((?:Basic Data|Overview)\\)|Press Releases?|Asia|Europe|Africa|Middle East|North America"
                            + "|Latin America(?: and the Caribbean)?|(?:Regional|Foreign|Diplomatic) (?:Affairs|Policy)|Countries (?:&|and) Regions|Visits? by .*|Announcements?");
    private static final Pattern OWN =
            Pattern.compile(
                    "(?:Minister for Foreign Affairs of Japan|Japan[-–][A-Z][\\p{L}.()’' -]{1,60}?(?:Relations|Summit|Minister|Meeting|Talk|Dialogue|Consultation|Leaders)|, Prime Minister of Japan|Minister for Foreign Affairs, |overview (?:of the [a-z ]{3,30} )?is as follows)");

    @Override
    public boolean wrote(Account account) {
        if (!account.host().isEmpty()) {
            return account.isOn("mofa.go.jp") && !Language.isJapanese(account.page().text())
                    || account.host().endsWith("emb-japan.go.jp")
                            && !Language.isJapanese(account.page().text());
        }
        String text = account.page().text();
        return !Language.isJapanese(text)
                && !Language.isFrench(text)
                && Telling.is(OWN, text.substring(0, Math.min(text.length(), 1500)));
    }

    @Override
    public String key() {
        return "mofa-en";
    }

    @Override
    public Optional<String> publisher() {
        return Optional.of("Ministry of Foreign Affairs of Japan");
    }

    @Override
    public Optional<Party> side() {
        return Optional.of(Party.country("JP"));
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public boolean isSection(String line) {
        return SECTION.matcher(line).matches();
    }
}
