package dev.relations.readout;

import dev.relations.meeting.Meetings;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Ministry;
import dev.relations.readout.ministry.Ministries;
import dev.relations.readout.page.Page;
import dev.relations.vocabulary.Vocabulary;
import java.util.Optional;

/** Reads accounts. */
public final class ReadoutReader {

    private final Vocabulary vocabulary;
    private final Meetings meetings;

    /**
     * A reader that resolves names by this vocabulary.
     *
     * @param meetings those that an account may refer to
     */
    public ReadoutReader(Vocabulary vocabulary, Meetings meetings) {
        this.vocabulary = vocabulary;
        this.meetings = meetings;
    }

    /** What came of an account: a draft or a refusal. */
    public sealed interface Outcome {}

    /** It tells of a meeting. */
    public record Drafted(DraftMeeting draft) implements Outcome {}

    /** It tells of none. */
    public record Refused(Refusal refusal) implements Outcome {}

    /**
     * Reads one account.
     *
     * @param address where it was found, where that is known
     * @param publisher who published it, where the user says so
     */
    public Outcome read(Page page, Optional<String> address, Optional<String> publisher) {
        Account account = new Account(page, address.or(page::address), publisher);
        Ministry ministry = Ministries.of(account);
        return new Drafting(account, ministry, vocabulary, meetings).outcome();
    }
}
