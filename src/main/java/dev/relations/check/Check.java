package dev.relations.check;

import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Silenced;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Meetings;
import dev.relations.store.FileStamp;
import dev.relations.store.InParallel;
import dev.relations.store.Listing;
import dev.relations.store.Reading;
import dev.relations.store.RecordFile;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordsFolder;
import dev.relations.store.TextFile;
import dev.relations.store.VocabularyReader;
import dev.relations.vocabulary.Vocabulary;
import dev.relations.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through a records folder by every rule. A second look of the same check reads only what has
 * changed since the first.
 */
public final class Check {

    private final RecordsFolder records;
    private final LocalDate today;

    /** The texts of all files, for the places of what is found. */
    private final Map<String, TextFile> texts = new HashMap<>();

    private final Map<RecordFile, CheckedFile> seen = new HashMap<>();
    private List<TextFile> vocabularyTexts = List.of();

    /**
     * A check of a folder.
     *
     * @param today which commitments are overdue, and which dates lie ahead
     */
    public Check(RecordsFolder records, LocalDate today) {
        this.records = records;
        this.today = today;
    }

    /**
     * Looks through the folder.
     *
     * @param drafts records outside the folder that are looked at as if they were in it; one with
     *     the id of a record in the folder takes its place
     */
    public Checked look(List<RecordFile> drafts) {
        List<TextFile> before = vocabularyTexts;
        vocabularyTexts = records.vocabularyTexts();
        if (!vocabularyTexts.equals(before)) {
            seen.clear();
        }
        texts.clear();
        vocabularyTexts.forEach(file -> texts.put(file.path(), file));
        Reading<Vocabulary> vocabulary = new VocabularyReader(true).read(vocabularyTexts);
        Listing listing = withDrafts(records.list(), drafts);
        List<FormRule> form = Rules.form(vocabulary.value().orElseThrow());
        List<CheckedFile> files =
                files(
                        listing.files(),
                        new RecordReader(vocabulary.value().orElseThrow(), true),
                        form);
        Map<String, Outline> outlines = new HashMap<>();
        Places places = new Places(texts, outlines);
        List<Diagnostic> diagnostics = new ArrayList<>(vocabulary.diagnostics());
        List<Silence> silences = new ArrayList<>();
        for (TextFile file : vocabularyTexts) {
            if (file.text().isPresent()) {
                String text = file.text().get();
                Optional<YamlNode> document = Places.document(text);
                document.ifPresent(d -> outlines.put(file.path(), Outline.of(d)));
                Written written = new Written(file.path(), text, file.hasMark(), document);
                form.forEach(rule -> rule.check(written, diagnostics::add));
                Silences said = Silences.of(written);
                diagnostics.addAll(said.problems());
                silences.addAll(said.all());
            }
        }
        List<Meeting> meetings = new ArrayList<>();
        for (CheckedFile file : files) {
            texts.put(file.file().path(), file.file());
            file.outline().ifPresent(outline -> outlines.put(file.file().path(), outline));
            diagnostics.addAll(file.diagnostics());
            silences.addAll(file.silences());
            file.meeting().ifPresent(meetings::add);
        }
        diagnostics.addAll(listing.problems());
        diagnostics.addAll(StrayFiles.in(records.path(), listing));
        listing.sameIds().leaveOut(meetings, diagnostics);
        Folder folder =
                new Folder(
                        records.path(),
                        Meetings.of(meetings),
                        stems(listing),
                        vocabulary.value().orElseThrow(),
                        today);
        sense(folder, places).forEach(diagnostics::addAll);
        List<Silenced> silenced = Silences.apply(silences, diagnostics, places);
        diagnostics.sort(null);
        return new Checked(
                diagnostics,
                silenced,
                listing.files().stream().map(RecordFile::path).sorted().toList(),
                folder.meetings(),
                including(folder.vocabulary(), folder.meetings()));
    }

    /**
     * All of them, each looked at by itself; those that are as they were need not be read again.
     */
    private List<CheckedFile> files(
            List<RecordFile> listed, RecordReader reader, List<FormRule> form) {
        long looked = System.currentTimeMillis() * 1_000_000;
        List<RecordFile> changed = listed.stream().filter(file -> !seen.containsKey(file)).toList();
        List<CheckedFile> read =
                records.readTexts(changed, text -> CheckedFile.of(text, reader, form));
        for (int i = 0; i < changed.size(); i++) {
            seen.put(changed.get(i), read.get(i));
        }
        List<CheckedFile> files = new ArrayList<>(listed.size());
        for (RecordFile file : listed) {
            files.add(Objects.requireNonNull(seen.get(file)));
        }
        seen.keySet().removeIf(file -> FileStamp.isRacy(file.stamp().modified(), looked));
        return files;
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
        return new Listing(files, listing.folders(), listing.problems());
    }

    private static Set<String> stems(Listing listing) {
        Set<String> stems = new HashSet<>();
        listing.files().forEach(file -> stems.add(file.stem()));
        return stems;
    }

    private static List<List<Diagnostic>> sense(Folder folder, Places places) {
        Findings found = new Findings();
        InParallel.map(Rules.SENSE, rule -> Findings.of(rule, folder)).forEach(found::addAll);
        return InParallel.map(found.byFile(), places::place);
    }
}
