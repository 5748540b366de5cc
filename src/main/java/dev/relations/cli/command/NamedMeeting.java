package dev.relations.cli.command;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Spelling;
import java.util.Collection;
import java.util.List;

/** The meeting that an id, the beginning of one, or {@code latest} names. */
public final class NamedMeeting {

    private static final String LATEST = "latest";

    private NamedMeeting() {}

    /** The meeting that a word names. */
    public static Meeting of(String id, Meetings among) {
        if (id.equals(LATEST)) {
            return among.latest()
                    .orElseThrow(() -> CommandException.notFound("there is no meeting"));
        }
        List<Meeting> found = among.byIdPrefix(id);
        if (found.size() == 1) {
            return found.get(0);
        } else if (found.isEmpty()) {
            throw missing(id, among.stream().map(m -> m.id().value()).toList());
        }
        throw several(id, found.stream().map(m -> m.id().value()).toList());
    }

    /**
     * The one of these ids that a word is or begins: that of a record which may not be readable.
     */
    public static MeetingId of(String id, Collection<MeetingId> among) {
        List<String> ids = among.stream().map(MeetingId::value).sorted().toList();
        List<String> found = ids.stream().filter(each -> each.startsWith(id)).toList();
        if (found.size() == 1 || found.contains(id)) {
            return new MeetingId(found.contains(id) ? id : found.get(0));
        } else if (found.isEmpty()) {
            throw missing(id, ids);
        }
        throw several(id, found);
    }

    private static CommandException missing(String id, List<String> ids) {
        List<String> alike = Spelling.nearest(id, ids);
        List<String> near =
                alike.isEmpty()
                        ? ids.stream().filter(each -> each.contains(id)).limit(5).toList()
                        : alike;
        return CommandException.notFound(
                "there is no meeting \"" + id + "\"",
                near.isEmpty()
                        ? "relations list --format ids lists them all"
                        : "the nearest are " + String.join(", ", near));
    }

    private static CommandException several(String id, List<String> found) {
        return CommandException.usage(
                "\"" + id + "\" begins the ids of " + found.size() + " meetings",
                "write more of one: "
                        + String.join(", ", found.subList(0, Math.min(5, found.size())))
                        + (found.size() > 5 ? ", …" : ""));
    }

    /** Whether a word is one that names a meeting rather than a word to search for. */
    public static boolean isName(String word, Meetings among) {
        return word.equals(LATEST) || (looksLikeId(word) && !among.byIdPrefix(word).isEmpty());
    }

    /** A year and a hyphen: a word of a query that means a date has its field before it. */
    static boolean looksLikeId(String word) {
        return word.length() > 5
                && word.charAt(4) == '-'
                && word.substring(0, 4).chars().allMatch(Character::isDigit);
    }
}
