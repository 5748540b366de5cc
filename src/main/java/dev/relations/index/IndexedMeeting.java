package dev.relations.index;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.meeting.PersonKey;
import dev.relations.meeting.Setting;
import dev.relations.meeting.TopicKey;
import dev.relations.meeting.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in an index. Each part is read when it is asked for; two threads that ask at once read
 * the same. Only what is small and asked for most is kept.
 */
final class IndexedMeeting extends KeptMeeting {

    private static final int PARTIES = 0;
    private static final int WHEN = 1;
    private static final int TITLE = 2;
    private static final int TOPICS = 3;
    private static final int REFERENCES = 4;
    private static final int PERSONS = 5;
    private static final int SETTING = 6;
    private static final int PARTICIPANTS = 7;
    private static final int OWN_TOPICS = 8;
    static final int PARTS = 9;

    private final IndexFile file;
    private final int row;
    private @Nullable List<Party> parties;
    private @Nullable Edtf date;
    private @Nullable When when;

    IndexedMeeting(IndexFile file, int row) {
        this.file = file;
        this.row = row;
    }

    IndexFile file() {
        return file;
    }

    int row() {
        return row;
    }

    private In part(int number) {
        In in = before(number);
        in.number();
        return in;
    }

    /** Where a part begins, its length first. */
    private In before(int number) {
        In in = file.core(row);
        for (int i = 0; i < number; i++) {
            in.skip();
        }
        return in;
    }

    @Override
    public MeetingId id() {
        return new MeetingId(Stems.of(path()));
    }

    @Override
    public boolean idBeginsWith(String letters) {
        String path = path();
        int stem = path.lastIndexOf('/') + 1;
        return path.startsWith(letters, stem) && id().value().startsWith(letters);
    }

    @Override
    public String path() {
        return file.path(row);
    }

    @Override
    public String title() {
        return before(TITLE).text();
    }

    @Override
    public When when() {
        When read = when;
        if (read == null) {
            read = MeetingValues.when(part(WHEN));
            when = read;
        }
        return read;
    }

    @Override
    public Edtf date() {
        Edtf read = date;
        if (read == null) {
            read = MeetingValues.date(part(WHEN));
            date = read;
        }
        return read;
    }

    @Override
    public Setting setting() {
        return MeetingValues.setting(part(SETTING));
    }

    @Override
    public Optional<Form> form() {
        return MeetingValues.form(part(SETTING));
    }

    @Override
    public Medium medium() {
        In in = part(SETTING);
        MeetingValues.form(in);
        return MeetingValues.medium(in);
    }

    @Override
    public List<Party> parties() {
        List<Party> read = parties;
        if (read == null) {
            In in = part(PARTIES);
            read = List.copyOf(in.list(In::party));
            parties = read;
        }
        return read;
    }

    @Override
    public boolean met(Party party) {
        In in = part(PARTIES);
        for (int left = in.number(); left > 0; left--) {
            if (in.party().equals(party)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Participant> participants() {
        return MeetingValues.participants(part(PARTICIPANTS));
    }

    @Override
    public List<PersonKey> persons() {
        In in = part(PERSONS);
        return in.list(each -> new PersonKey(each.shared()));
    }

    @Override
    public List<TopicKey> topics() {
        return MeetingValues.topics(part(OWN_TOPICS));
    }

    @Override
    public Set<TopicKey> allTopics() {
        In in = part(TOPICS);
        return new LinkedHashSet<>(in.list(each -> new TopicKey(each.shared())));
    }

    @Override
    public List<MeetingId> references() {
        In in = part(REFERENCES);
        return in.list(each -> new MeetingId(each.text()));
    }

    @Override
    Detail detail() {
        return file.detail(row);
    }
}
