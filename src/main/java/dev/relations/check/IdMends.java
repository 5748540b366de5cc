package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.edtf.Edtf;
import dev.relations.edtf.EdtfException;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.MeetingId;
import dev.relations.store.MendedId;
import dev.relations.store.RecordReader;
import dev.relations.store.RecordsFolder;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlScalar;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Other paths for files whose names are no ids, whose ids have another date than their records, or
 * that lie in the folder of another year. Of an id and a date that differ either may be mistyped: a
 * file gets another name only where something else says that the record is right, the year of its
 * folder or its own text, and nothing that it is wrong. One whose new name is taken keeps its own.
 */
public final class IdMends {

    private static final Set<Code> AGAINST_THE_DATE =
            EnumSet.of(Code.WEEKDAY, Code.SOURCE_DATES, Code.SITTING, Code.STATE_YEARS);

    private final RecordsFolder folder;
    private final Checked checked;
    private final Map<String, Meeting> meetings = new HashMap<>();
    private final Map<String, Set<Code>> found = new HashMap<>();

    private IdMends(RecordsFolder folder, Checked checked) {
        this.folder = folder;
        this.checked = checked;
        checked.meetings().forEach(meeting -> meetings.put(meeting.path(), meeting));
        for (Diagnostic diagnostic : checked.diagnostics()) {
            found.computeIfAbsent(diagnostic.path(), path -> EnumSet.noneOf(Code.class))
                    .add(diagnostic.code());
        }
    }

    /** The new path of each file that is to have one, by its old one. */
    public static Map<String, String> of(
            RecordsFolder folder, Checked checked, Predicate<String> wanted) {
        return new IdMends(folder, checked).mends(wanted);
    }

    private Map<String, String> mends(Predicate<String> wanted) {
        Set<String> stems = new HashSet<>();
        checked.paths().forEach(path -> stems.add(RecordReader.stem(path)));
        Map<String, String> mends = new LinkedHashMap<>();
        for (String path : checked.paths()) {
            Optional<String> mended = wanted.test(path) ? mended(path) : Optional.empty();
            String stem = RecordReader.stem(path);
            if (mended.isPresent()) {
                String id = RecordReader.stem(mended.get());
                if (id.equals(stem) || stems.add(id)) {
                    mends.put(path, mended.get());
                }
            }
        }
        return mends;
    }

    private Optional<String> mended(String path) {
        Set<Code> codes = found.getOrDefault(path, Set.of());
        if (codes.contains(Code.BAD_ID) && MeetingId.of(RecordReader.stem(path)).isEmpty()) {
            return MendedId.spelled(RecordReader.stem(path), date(path))
                    .map(id -> at(path, id, ""));
        }
        Optional<Meeting> meeting = Optional.ofNullable(meetings.get(path));
        boolean otherDate =
                codes.contains(Code.ID_DATE)
                        && codes.stream().noneMatch(AGAINST_THE_DATE::contains);
        if (meeting.isEmpty() || !(otherDate || codes.contains(Code.WRONG_FOLDER))) {
            return Optional.empty();
        }
        MeetingId id = meeting.get().id();
        if (!otherDate) {
            return Optional.of(at(path, id, id.value().substring(0, 4)));
        }
        Optional<MeetingId> dated =
                MendedId.dated(id, IdRule.dateLength(id.value()), meeting.get().when().date());
        return dated.filter(each -> isConfirmed(path, id, each))
                .map(each -> at(path, each, each.value().substring(0, 4)));
    }

    /**
     * Two against one: the folder's year, or another place of the record, says the record's date.
     */
    private boolean isConfirmed(String path, MeetingId id, MeetingId dated) {
        String year = id.value().substring(0, 4);
        Optional<String> ofFolder = IdRule.folderYear(path);
        boolean otherYear = !dated.value().startsWith(year);
        if (otherYear && ofFolder.isPresent()) {
            return dated.value().startsWith(ofFolder.get());
        }
        String text = folder.readText(path).text().orElse("");
        return named(dated, text) > 1 && named(id, text) == 0;
    }

    /** How often a record names the day of an id, perhaps in the address of a source. */
    private static int named(MeetingId id, String text) {
        String date = id.value().substring(0, IdRule.dateLength(id.value()));
        return date.length() < 10
                ? 0
                : occurrences(date, text) + occurrences(date.replace("-", ""), text);
    }

    private static int occurrences(String part, String text) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    /** The date that a file says, whatever else is wrong with it. */
    private Optional<Edtf> date(String path) {
        Optional<YamlNode> document = folder.readText(path).text().flatMap(Places::document);
        if (document.orElse(null) instanceof YamlMapping record
                && record.get("date").orElse(null) instanceof YamlScalar date) {
            try {
                return Optional.of(Edtf.parse(date.value()));
            } catch (EdtfException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** In the same folder, but for one of a year where there is to be another year. */
    private static String at(String path, MeetingId id, String year) {
        int slash = path.lastIndexOf('/');
        String below = path.substring(0, slash + 1);
        if (!year.isEmpty() && IdRule.folderYear(path).isPresent()) {
            below = below.substring(0, below.length() - 5) + year + "/";
        }
        return below + id + path.substring(path.lastIndexOf('.'));
    }
}
