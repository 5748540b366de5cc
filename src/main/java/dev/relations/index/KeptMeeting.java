package dev.relations.index;

import dev.relations.meeting.Account;
import dev.relations.meeting.Meeting;
import dev.relations.query.FoldedTexts;
import dev.relations.query.Needle;
import java.util.List;

/**
 * A meeting whose account and texts are packed as an index keeps them, until they are asked for.
 */
sealed interface KeptMeeting extends Meeting, FoldedTexts permits IndexedMeeting, PackedMeeting {

    /** What is packed. */
    Detail detail();

    @Override
    default Account account() {
        return detail().account();
    }

    @Override
    default boolean mayHold(Needle folded) {
        return detail().mayHold(folded);
    }

    @Override
    default List<String> foldedTexts() {
        return detail().texts();
    }
}
