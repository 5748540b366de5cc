package dev.relations.cli;

import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.vocabulary.Spelling;
import java.util.List;

/** The meeting that an id, the beginning of one, or {@code latest} names. */
final class NamedMeeting {

    private static final String LATEST = "latest";

    private NamedMeeting() {}

    static Meeting of(String id, Meetings among) {
        if (id.equals(LATEST)) {
            return among.latest()
                    .orElseThrow(() -> CommandException.notFound("there is no meeting"));
        }
        List<Meeting> found = among.byIdPrefix(id);
        if (found.size() == 1) {
            return found.get(0);
        } else if (found.isEmpty()) {
            throw missing(id, nearest(id, among));
        }
        throw several(id, found.stream().map(m -> m.id().value()).toList());
    }

    private static List<String> nearest(String typed, Meetings meetings) {
        List<String> ids = meetings.stream().map(m -> m.id().value()).toList();
        List<String> near = Spelling.nearest(typed, ids);
        return near.isEmpty()
                ? ids.stream().filter(id -> id.contains(typed)).limit(5).toList()
                : near;
    }

    static CommandException missing(String id, List<String> near) {
        return CommandException.notFound(
                "there is no meeting \"" + id + "\"",
                near.isEmpty()
                        ? "relations list --format ids lists them all"
                        : "the nearest are " + String.join(", ", near));
    }

    static CommandException several(String id, List<String> found) {
        return CommandException.usage(
                "\"" + id + "\" begins the ids of " + found.size() + " meetings",
                "write more of one: "
                        + String.join(", ", found.subList(0, Math.min(5, found.size())))
                        + (found.size() > 5 ? ", …" : ""));
    }

    /** Whether a word is one that names a meeting rather than a word to search for. */
    static boolean isName(String word, Meetings among) {
        return word.equals(LATEST) || (looksLikeId(word) && !among.byIdPrefix(word).isEmpty());
    }

    /** A year and a hyphen: a word of a query that means a date has its field before it. */
    static boolean looksLikeId(String word) {
        return word.length() > 5
                && word.charAt(4) == '-'
                && word.substring(0, 4).chars().allMatch(Character::isDigit);
    }
}
