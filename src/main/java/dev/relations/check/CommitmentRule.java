package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.edtf.Edtf;
import dev.relations.meeting.Commitment;
import dev.relations.meeting.CommitmentStatus;
import dev.relations.meeting.Meeting;
import dev.relations.yaml.YamlPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dates and the state of commitments, against the meeting, today, and one another. */
final class CommitmentRule implements Rule {

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            List<Commitment> commitments = meeting.account().commitments();
            for (int i = 0; i < commitments.size(); i++) {
                new OneCommitment(folder, meeting, commitments.get(i), i, found).check();
            }
        }
    }

    private record OneCommitment(
            Folder folder, Meeting meeting, Commitment commitment, int index, Findings found) {

        void check() {
            commitment.due().ifPresent(this::checkDue);
            commitment.closed().ifPresent(this::checkClosed);
            checkClosedBy();
            boolean undone =
                    commitment.status() == CommitmentStatus.OPEN
                            || commitment.status() == CommitmentStatus.UNKNOWN;
            if (undone && (commitment.closed().isPresent() || commitment.closedBy().isPresent())) {
                add(
                        "status",
                        "it was closed, but its status is " + commitment.status().key(),
                        "write status: done, or dropped");
            }
        }

        private void checkDue(Edtf due) {
            if (Order.isBefore(due, held())) {
                add(
                        "due",
                        "it was due " + due + ", before the meeting of " + held(),
                        "mend the due date");
            } else if (commitment.status() == CommitmentStatus.OPEN
                    && due.latest().isBefore(folder.today())) {
                found.add(
                        Code.OVERDUE,
                        meeting,
                        field("due"),
                        "it was due " + due + " and is still open",
                        "write status: done, or dropped, if it is not open any more");
            }
        }

        private void checkClosed(Edtf closed) {
            Optional<Meeting> by = commitment.closedBy().flatMap(folder::meeting);
            LocalDate today = folder.today();
            if (Order.isBefore(closed, held())) {
                add(
                        "closed",
                        "it was closed " + closed + ", before the meeting of " + held(),
                        "mend one of the two dates");
            } else if (closed.earliest().isAfter(today)) {
                add("closed", "it was closed " + closed + ", after today", "mend the date");
            } else if (by.isPresent() && Order.isBefore(closed, by.get().when().date())) {
                add(
                        "closed",
                        "it was closed "
                                + closed
                                + ", before the meeting that closed it, of "
                                + by.get().when().date(),
                        "mend closed or closed_by");
            }
        }

        private void checkClosedBy() {
            Optional<Meeting> by = commitment.closedBy().flatMap(folder::meeting);
            if (commitment.closedBy().equals(Optional.of(meeting.id()))) {
                add(
                        "closed_by",
                        "it was made at this meeting, which cannot have closed it as well",
                        "write the id of a later meeting");
            } else if (by.isPresent() && Order.isBefore(by.get().when().date(), held())) {
                add(
                        "closed_by",
                        "the meeting that closed it, of "
                                + by.get().when().date()
                                + ", came before this one",
                        "write the id of a later meeting");
            }
        }

        private Edtf held() {
            return meeting.when().date();
        }

        private void add(String key, String message, String remedy) {
            found.add(Code.COMMITMENT, meeting, field(key), message, remedy);
        }

        private YamlPath field(String key) {
            return Fields.COMMITMENTS.item(index).key(key);
        }
    }
}
