package dev.relations.readout;

import dev.relations.meeting.Meetings;
import dev.relations.readout.account.Account;
import dev.relations.readout.account.Ministry;
import dev.relations.readout.ministry.Ministries;
import dev.relations.readout.page.Page;
import dev.relations.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads accounts. */
public final class ReadoutReader {

    /** How many characters an account may have: five times more than the longest that is known. */
    private static final int LONGEST = 150_000;

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

    /**
     * It tells of several.
     *
     * @param drafts one of each, in the order of the page
     */
    public record Several(List<DraftMeeting> drafts) implements Outcome {
        public Several {
            drafts = List.copyOf(drafts);
        }
    }

    /** It tells of none. */
    public record Refused(Refusal refusal) implements Outcome {}

    /**
     * Reads one account.
     *
     * @param address where it was found, where that is known
     * @param publisher who published it, where the user says so
     */
    public Outcome read(Page page, Optional<String> address, Optional<String> publisher) {
        int length = page.blocks().stream().mapToInt(b -> b.text().length()).sum();
        if (length > LONGEST) {
            return new Refused(
                    new Refusal("with " + length + " characters it is longer than any account"));
        }
        List<DraftMeeting> parts = parts(page, address, publisher);
        return parts.size() > 1 ? new Several(parts) : one(page, address, publisher);
    }

    /** The meetings that the parts of a page tell of, each once. */
    private List<DraftMeeting> parts(
            Page page, Optional<String> address, Optional<String> publisher) {
        List<DraftMeeting> drafts = new ArrayList<>();
        for (Page part : Parts.of(page)) {
            if (one(part, address, publisher) instanceof Drafted drafted
                    && drafts.stream().noneMatch(d -> d.isLike(drafted.draft()))) {
                drafts.add(drafted.draft());
            }
        }
        return drafts;
    }

    private Outcome one(Page page, Optional<String> address, Optional<String> publisher) {
        Account account =
                new Account(
                        page,
                        address.or(page::address).or(() -> Original.address(page)),
                        publisher);
        Ministry ministry = Ministries.of(account, vocabulary.parties());
        return new Drafting(account, ministry, vocabulary, meetings).outcome();
    }
}
