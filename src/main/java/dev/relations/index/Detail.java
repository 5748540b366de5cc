package dev.relations.index;

import dev.relations.meeting.Account;
import dev.relations.meeting.Meeting;
import dev.relations.query.Needle;
import dev.relations.query.TextPart;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What only some questions need of a meeting: its account, and its texts folded. */
final class Detail {

    /** Hold it from one position to another: the account's length, the account, the texts. */
    private final byte[] bytes;

    private final int from;
    private final int to;

    Detail(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    static Detail of(Meeting meeting) {
        Out account = new Out();
        AccountValues.write(meeting.account(), account);
        Out detail = new Out();
        detail.part(account);
        detail.texts(TextPart.ALL.folded(meeting));
        return new Detail(detail.copy(), 0, detail.size());
    }

    int size() {
        return to - from;
    }

    int crc() {
        return IndexWriter.crc(bytes, from, size());
    }

    void write(OutputStream out) throws IOException {
        out.write(bytes, from, size());
    }

    Account account() {
        In in = new In(bytes, from);
        in.number();
        return AccountValues.account(in);
    }

    List<String> texts() {
        In in = new In(bytes, from);
        in.skip();
        return in.texts();
    }

    boolean mayHold(Needle folded) {
        In in = new In(bytes, from);
        in.skip();
        return folded.isIn(bytes, in.at(), to);
    }
}
