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
        String other = text(folder, second);
        Union union = union(folder, vocabulary, first, prefersSecond);
        List<FileChange> changes =
                new ArrayList<>(united(folder, vocabulary, union, first, second, other));
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

    /**
     * Thinks out what a record takes over from one more account of its meeting, which is no record.
     *
     * @param account what the account tells, under an id of its own
     * @param text the same as the text of a record
     * @param prefersAccount asked of each contradiction
     * @throws EditException if the record cannot be changed
     */
    public static Merging taking(
            RecordsFolder folder,
            Vocabulary vocabulary,
            Meeting first,
            Meeting account,
            String text,
            Predicate<Contradiction> prefersAccount) {
        Union union = union(folder, vocabulary, first, prefersAccount);
        List<FileChange> changes = united(folder, vocabulary, union, first, account, text);
        return new Merging(
                new Change("add an account to " + first.id(), changes),
                union.contradictions(),
                List.of());
    }

    private static Union union(
            RecordsFolder folder,
            Vocabulary vocabulary,
            Meeting first,
            Predicate<Contradiction> prefersSecond) {
        String before = text(folder, first);
        return new Union(vocabulary, RecordEditor.parsed(before), first, prefersSecond);
    }

    /** The change of the first record; none where it says all that the second does. */
    private static List<FileChange> united(
            RecordsFolder folder,
            Vocabulary vocabulary,
            Union union,
            Meeting first,
            Meeting second,
            String other) {
        YamlText merged;
        try {
            merged = union.with(RecordEditor.parsed(other), second);
            merged = References.led(merged, Map.of(second.id().value(), first.id()));
            merged = References.without(merged, first.id().value());
        } catch (RefusedEditException e) {
            throw new EditException(e.reason(), "merge them by hand: relations edit");
        }
        EditedRecord edited =
                new RecordEditor(vocabulary)
                        .read(first.path(), text(folder, first), merged.toString(), List.of());
        return edited.isChanged() ? List.of(edited.change()) : List.of();
    }

    private static String text(RecordsFolder folder, Meeting meeting) {
        TextFile file = folder.readText(meeting.path());
        return file.whole().orElseThrow(() -> new EditException(file.problems()));
    }
}
