package dev.relations.readout.account;

import dev.relations.meeting.Party;
import java.util.Optional;

/** Who publishes accounts, and how they do it in their own way. */
public interface Ministry {

    /** Whether an account is theirs. */
    boolean wrote(Account account);

    /** The name of the source within a record: {@code mofa-en}. */
    String key();

    /** Their name in full. */
    Optional<String> publisher();

    /** Whose side they tell. */
    Optional<Party> side();

    /** Whether a party is no other side, though it has a code of its own. */
    default boolean isDomestic(Party party) {
        return false;
    }

    /** A BCP 47 tag of the language that they write. */
    String language();

    /** Whether a line above the title only names the section of their site. */
    default boolean isSection(String line) {
        return false;
    }

    /** Whether a day that is the day of release is nearly always the day of the meeting. */
    default boolean publishesOnTheDay() {
        return false;
    }
}
