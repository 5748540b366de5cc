package dev.relations.edit;

import dev.relations.change.FileChange;
import dev.relations.meeting.MeetingId;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordsFolder;
import dev.relations.store.TextFile;
import dev.relations.yaml.RefusedEditException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files under other paths, and every reference to those whose ids are others then.
 *
 * @param files what becomes of each file that changes
 * @param unread files that name an id too, but cannot be changed
 */
public record Renames(List<FileChange> files, List<String> unread) {

    public Renames {
        files = List.copyOf(files);
        unread = List.copyOf(unread);
    }

    /**
     * Thinks out what other paths change.
     *
     * @param paths the new path of each file that gets one
     * @param changed files that are changed anyhow, by their old paths
     * @throws EditException if a file that gets another path cannot be read
     */
    public static Renames of(
            RecordsFolder folder, Map<String, String> paths, List<FileChange.Replace> changed) {
        Map<String, MeetingId> ids = ids(paths);
        Map<String, FileChange.Replace> files = new TreeMap<>();
        if (!ids.isEmpty()) {
            References.mentioning(folder, ids.keySet()).forEach(f -> add(f, files));
        }
        paths.keySet().forEach(path -> add(folder.readText(path), files));
        changed.forEach(each -> files.put(each.path(), each));
        List<FileChange> changes = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (FileChange.Replace file : files.values()) {
            String after = led(file.path(), file.text(), ids, unread);
            if (paths.containsKey(file.path())) {
                String to = paths.getOrDefault(file.path(), "");
                changes.add(new FileChange.Move(file.path(), file.before(), to, after));
            } else if (!after.equals(file.before())) {
                changes.add(new FileChange.Replace(file.path(), file.before(), after));
            }
        }
        return new Renames(changes, unread);
    }

    /** The new id of each old one; a name that was no id may be one too. */
    private static Map<String, MeetingId> ids(Map<String, String> paths) {
        Map<String, MeetingId> ids = new LinkedHashMap<>();
        paths.forEach(
                (from, to) -> {
                    String old = RecordReader.stem(from);
                    String id = RecordReader.stem(to);
                    if (!id.equals(old)) {
                        ids.put(old, new MeetingId(id));
                    }
                });
        return ids;
    }

    private static void add(TextFile file, Map<String, FileChange.Replace> files) {
        String text = file.whole().orElseThrow(() -> new EditException(file.problems()));
        files.put(file.path(), new FileChange.Replace(file.path(), text, text));
    }

    /** The text with each reference leading to the new id; as it is where that cannot be. */
    static String led(String path, String text, Map<String, MeetingId> ids, List<String> unread) {
        Map<String, MeetingId> named = new LinkedHashMap<>(ids);
        named.keySet().removeIf(id -> !text.contains(id));
        if (named.isEmpty()) {
            return text;
        }
        try {
            return References.led(RecordEditor.parsed(text), named).toString();
        } catch (EditException | RefusedEditException e) {
            unread.add(path);
            return text;
        }
    }
}
