package dev.relations.edit;

import dev.relations.change.Change;
import dev.relations.change.FileChange;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.store.RecordsFolder;
import dev.relations.store.TextFile;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.RefusedEditException;
import dev.relations.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Two records of one meeting made one: the first takes over what only the second says, the second
 * goes, and references to it lead to the first.
 *
 * @param contradictions what both say differently; the one not taken stands in {@code differs}
 * @param unread files that name the second's id, but cannot be changed
 */
public record Merging(Change change, List<Contradiction> contradictions, List<String> unread) {

    public Merging {
        contradictions = List.copyOf(contradictions);
        unread = List.copyOf(unread);
    }

    /**
     * Thinks out what merging two records changes.
     *
     * @param prefersSecond asked of each contradiction
     * @throws EditException if one of them cannot be changed
     */
    public static Merging of(
            RecordsFolder folder,
            Vocabulary vocabulary,
            Meeting first,
            Meeting second,
            Predicate<Contradiction> prefersSecond) {
        String before = text(folder, first);
        String other = text(folder, second);
        Union union = new Union(vocabulary, RecordEditor.parsed(before), first, prefersSecond);
        YamlText merged;
        try {
            merged = union.with(RecordEditor.parsed(other), second);
            merged = References.led(merged, second.id().value(), first.id());
            merged = References.without(merged, first.id().value());
        } catch (RefusedEditException e) {
            throw new EditException(e.reason(), "merge them by hand: relations edit");
        }
        EditedRecord edited =
                new RecordEditor(vocabulary)
                        .read(first.path(), before, merged.toString(), List.of());
        List<FileChange> changes = new ArrayList<>();
        if (edited.isChanged()) {
            changes.add(edited.change());
        }
        changes.add(new FileChange.Remove(second.path(), other, true));
        List<String> unread = new ArrayList<>();
        Map<String, MeetingId> ids = Map.of(second.id().value(), first.id());
        for (TextFile file : References.mentioning(folder, ids.keySet())) {
            if (!file.path().equals(first.path()) && !file.path().equals(second.path())) {
                String text = file.whole().orElseThrow();
                String led = Renames.led(file.path(), text, ids, unread);
                if (!led.equals(text)) {
                    changes.add(new FileChange.Replace(file.path(), text, led));
                }
            }
        }
        return new Merging(
                new Change("merge " + first.id() + " " + second.id(), changes),
                union.contradictions(),
                unread);
    }

    private static String text(RecordsFolder folder, Meeting meeting) {
        TextFile file = folder.readText(meeting.path());
        return file.whole().orElseThrow(() -> new EditException(file.problems()));
    }
}
