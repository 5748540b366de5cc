package dev.relations.index;

import dev.relations.meeting.Account;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingRecord;
import dev.relations.query.FoldedTexts;
import dev.relations.query.Needle;
import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting whose account and texts are packed as an index keeps them, until they are asked for. An
 * account that was unpacked is only kept as long as somebody else does.
 */
abstract sealed class KeptMeeting implements Meeting, FoldedTexts
        permits IndexedMeeting, PackedMeeting {

    private @Nullable WeakReference<Account> account;

    /** What is packed. */
    abstract Detail detail();

    @Override
    public final Account account() {
        WeakReference<Account> last = account;
        Account read = last == null ? null : last.get();
        if (read == null) {
            read = detail().account();
            account = new WeakReference<>(read);
        }
        return read;
    }

    @Override
    public final boolean mayHold(Needle folded) {
        return detail().mayHold(folded);
    }

    @Override
    public final List<String> foldedTexts() {
        return detail().texts();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Meeting meeting
                        && MeetingRecord.copyOf(this).equals(MeetingRecord.copyOf(meeting));
    }

    @Override
    public final int hashCode() {
        return path().hashCode();
    }

    @Override
    public final String toString() {
        return MeetingRecord.copyOf(this).toString();
    }
}
