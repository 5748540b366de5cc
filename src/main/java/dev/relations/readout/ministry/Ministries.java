package dev.relations.readout.ministry;

import dev.relations.readout.account.Account;
import dev.relations.readout.account.Ministry;
import dev.relations.vocabulary.Parties;
import java.util.List;

/** The ministries whose form is known. The next one is one more class, and its name below. */
public final class Ministries {

    private Ministries() {}

    /**
     * The ministry that wrote an account; where its form is not known, by its address or the lines
     * around the text.
     */
    public static Ministry of(Account account, Parties parties) {
        for (Ministry ministry : known(parties)) {
            if (ministry.wrote(account)) {
                return ministry;
            }
        }
        return new AnyMinistry(account, parties);
    }

    private static List<Ministry> known(Parties parties) {
        return List.of(
                new UnitedNations(),
                new WhiteHouse(parties),
                new StateDepartment(),
                new EmbassyInFrench(),
                new MofaEnglish(),
                new MofaJapanese(),
                new FrenchMinistry(parties),
                new FrenchMinistryInEnglish());
    }
}
