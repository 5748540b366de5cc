package dev.relations.readout.ministry;

import dev.relations.meeting.Party;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Language;
import dev.relations.readout.account.Ministry;
import java.util.Optional;

/**
 * The Ministry of Foreign Affairs of Japan in Japanese: the name of a country, a title, a day of an
 * era, an opening sentence with the other side's name in Latin letters, and numbered paragraphs.
 */
final class MofaJapanese implements Ministry {

    @Override
    public boolean wrote(Account account) {
        boolean japanese = Language.isJapanese(account.page().text());
        return japanese && (account.host().isEmpty() || account.host().endsWith("go.jp"));
    }

    @Override
    public String key() {
        return "mofa-ja";
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
        return "ja";
    }

    @Override
    public boolean isSection(String line) {
        return line.length() < 20
                && !line.contains("会談")
                && !line.contains("表敬")
                && !line.contains("会合")
                && !line.contains("対話")
                && !line.contains("協議")
                && !line.contains("電話")
                && !line.contains("訪問")
                && !line.contains("会議");
    }
}
