package dev.relations.index;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.meeting.Meeting;
import dev.relations.store.FileStamp;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of one record file.
 *
 * @param meeting what it holds, when it can be read
 * @param diagnostics what is wrong with it
 */
record Row(String path, FileStamp stamp, Optional<Meeting> meeting, List<Diagnostic> diagnostics) {}
