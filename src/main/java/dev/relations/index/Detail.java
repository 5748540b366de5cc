package dev.relations.index;

import dev.relations.meeting.Meeting;
import dev.relations.query.TextPart;
import java.nio.charset.StandardCharsets;
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

    static Out of(Meeting meeting) {
        Out account = new Out();
        AccountValues.write(meeting.account(), account);
        Out detail = new Out();
        detail.part(account);
        detail.texts(TextPart.ALL.folded(meeting));
        return detail;
    }

    boolean hasCrc(int crc) {
        return IndexWriter.crc(bytes, from, to - from) == crc;
    }

    In account() {
        In in = new In(bytes, from);
        in.number();
        return in;
    }

    List<String> texts() {
        In in = new In(bytes, from);
        in.skip();
        return in.texts();
    }

    boolean mayHold(String folded) {
        byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
        In in = new In(bytes, from);
        in.skip();
        for (int at = in.at(), last = to - wanted.length; at <= last; at++) {
            if (bytes[at] == wanted[0] && isAt(at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int at, byte[] wanted) {
        for (int i = 1; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
