package dev.relations.index;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.store.FileStamp;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of one record file.
 *
 * @param meeting what it holds, when it can be read
 * @param diagnostics what is wrong with it
 */
record Row(
        String path, FileStamp stamp, Optional<KeptMeeting> meeting, List<Diagnostic> diagnostics) {

    /**
     * Whether it is so until the file changes. That the system did not let it be read may be
     * otherwise the next time, without the file looking any different.
     */
    boolean isLasting() {
        return diagnostics.stream().noneMatch(each -> each.code() == Code.NOT_READABLE);
    }
}
