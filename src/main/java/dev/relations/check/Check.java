package dev.relations.check;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Silenced;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.store.Listing;
import dev.relations.store.Reading;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordsFolder;
import dev.relations.store.TextFile;
import dev.relations.store.VocabularyReader;
import dev.relations.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through a records folder by every rule. */
public final class Check {

    private final RecordsFolder records;
    private final LocalDate today;

    /** The texts of all files, for the places of what is found. */
    private final Map<String, TextFile> texts = new HashMap<>();

    private Check(RecordsFolder records, LocalDate today) {
        this.records = records;
        this.today = today;
    }

    /**
     * Looks through a folder.
     *
     * @param drafts records outside the folder that are looked at as if they were in it; one with
     *     the id of a record in the folder takes its place
     * @param today which commitments are overdue, and which dates lie ahead
     */
    public static Checked of(RecordsFolder folder, List<RecordFile> drafts, LocalDate today) {
        return new Check(folder, today).run(drafts);
    }

    private Checked run(List<RecordFile> drafts) {
        List<TextFile> vocabularyTexts = records.vocabularyTexts();
        vocabularyTexts.forEach(file -> texts.put(file.path(), file));
        Reading<Vocabulary> vocabulary = new VocabularyReader(true).read(vocabularyTexts);
        Listing listing = withDrafts(records.list(), drafts);
        RecordReader reader = new RecordReader(vocabulary.value().orElseThrow(), true);
        List<FormRule> form = Rules.form(vocabulary.value().orElseThrow());
        List<CheckedFile> files =
                records.readTexts(listing.files(), text -> CheckedFile.of(text, reader, form));
        Places places = new Places(texts);
        List<Diagnostic> diagnostics = new ArrayList<>(vocabulary.diagnostics());
        List<Silence> silences = new ArrayList<>();
        for (TextFile file : vocabularyTexts) {
            if (file.text().isPresent()) {
                Written written = places.written(file.path());
                form.forEach(rule -> rule.check(written, diagnostics::add));
                Silences said = Silences.of(written);
                diagnostics.addAll(said.problems());
                silences.addAll(said.all());
            }
        }
        List<Meeting> meetings = new ArrayList<>();
        for (CheckedFile file : files) {
            texts.put(file.file().path(), file.file());
            diagnostics.addAll(file.diagnostics());
            silences.addAll(file.silences());
            file.meeting().ifPresent(meetings::add);
        }
        diagnostics.addAll(listing.problems());
        listing.sameIds().leaveOut(meetings, diagnostics);
        Folder folder =
                new Folder(
                        records.path(),
                        Meetings.of(meetings),
                        stems(listing),
                        vocabulary.value().orElseThrow(),
                        today);
        diagnostics.addAll(sense(folder, places));
        List<Silenced> silenced = Silences.apply(silences, diagnostics, places);
        diagnostics.sort(null);
        return new Checked(
                diagnostics,
                silenced,
                listing.files().stream().map(RecordFile::path).sorted().toList(),
                folder.meetings(),
                including(folder.vocabulary(), folder.meetings()));
    }

    private static Vocabulary including(Vocabulary vocabulary, Meetings meetings) {
        return new Vocabulary(
                vocabulary.parties(),
                vocabulary.people().including(meetings),
                vocabulary.topics().including(meetings));
    }

    private static Listing withDrafts(Listing listing, List<RecordFile> drafts) {
        Set<String> stems = new HashSet<>();
        drafts.forEach(draft -> stems.add(draft.stem()));
        List<RecordFile> files = new ArrayList<>(drafts);
        for (RecordFile file : listing.files()) {
            if (!stems.contains(file.stem())) {
                files.add(file);
            }
        }
        files.sort(Comparator.comparing(RecordFile::path));
        return new Listing(files, listing.problems());
    }

    private static Set<String> stems(Listing listing) {
        Set<String> stems = new HashSet<>();
        listing.files().forEach(file -> stems.add(file.stem()));
        return stems;
    }

    private List<Diagnostic> sense(Folder folder, Places places) {
        Findings found = new Findings();
        Rules.SENSE.forEach(rule -> rule.check(folder, found));
        return found.all().stream().map(places::place).toList();
    }
}
