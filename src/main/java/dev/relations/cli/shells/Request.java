package dev.relations.cli.shells;

import dev.relations.completion.Candidate;
import java.io.PrintWriter;
import java.util.List;

/** What a shell asks when Tab is pressed, and how it wants to be answered. */
public sealed interface Request permits BashRequest, ZshRequest, FishRequest {

    /** The words of the line without the program's name and without quotes. */
    List<String> words();

    /** Which word the cursor is in: the last, at its end, for a shell tells nothing behind it. */
    default int index() {
        return words().size() - 1;
    }

    /** Whether the cursor's word is that of a file, where output or input leads. */
    default boolean isOfFile() {
        return false;
    }

    /** Answers with these. */
    void answer(List<Candidate> candidates, PrintWriter out);

    /** Answers that the shell is to complete the name of a file, or only of a folder. */
    default void answerFiles(boolean onlyFolders, PrintWriter out) {
        out.print(onlyFolders ? "folders\n" : "files\n");
    }
}
