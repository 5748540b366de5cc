package dev.relations.change;

import java.util.List;

/** What came of a change: it is made as a whole, or nothing is. */
public sealed interface Outcome {

    /**
     * It is made.
     *
     * @param recovered what became of an earlier change that had been interrupted
     */
    record Done(List<String> recovered) implements Outcome {
        public Done {
            recovered = List.copyOf(recovered);
        }
    }

    /** There is a file already where one was to be made. */
    record Taken(String path) implements Outcome {}

    /**
     * A file does not hold any more what was read of it.
     *
     * @param expected what was read, and what the change is based on
     * @param found what it holds now; empty if it is gone
     */
    record Conflict(String path, String expected, String found, boolean gone) implements Outcome {}

    /**
     * Another process is writing, and did not come to an end in time.
     *
     * @param holder which one, as far as it is known
     */
    record Busy(String holder) implements Outcome {}

    /**
     * Something stands in the way.
     *
     * @param path the file or folder that it is about
     * @param reason why, without a full stop
     * @param remedy what can be done about it
     */
    record Failed(String path, String reason, String remedy) implements Outcome {}

    /**
     * A change failed halfway and could not be taken back either; the next change in this folder
     * brings that to an end first.
     */
    record Unfinished(String what, String reason, String remedy) implements Outcome {}
}
