import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meetings;
import dev.relations.meeting.Participant;
import dev.relations.meeting.Party;
import dev.relations.readout.DraftMeeting;
import dev.relations.readout.ReadoutReader;
import dev.relations.readout.page.HtmlPage;
import dev.relations.readout.page.Page;
import dev.relations.readout.page.PageBytes;
import dev.relations.readout.page.PlainPage;
import dev.relations.vocabulary.KnownParty;
import dev.relations.vocabulary.Match;
import dev.relations.vocabulary.Parties;
import dev.relations.vocabulary.Spelling;
import dev.relations.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well accounts are read: a folder of texts and its {@code gold.tsv}, field by field, each miss
 * named. Run from the project's folder, after it is packaged:
 *
 * <pre>java -cp 'target/relations/lib/*' src/bench/ReadoutAccuracy.java FOLDER [FILE…]</pre>
 *
 * <p>The columns used of {@code gold.tsv} are file, date, end_date, countries, persons, form and
 * labels; a form that begins with {@code not-} means that the text is to be refused. A date or a
 * form may be several, parted by a comma, where any of them is right; the date {@code none-given}
 * means that the text tells no day, so that asking is right; {@code meeting/phone} is a form and
 * its medium; labels are those of the numbered paragraphs, parted by blanks, {@code -} where they
 * are not looked at.
 */
final class ReadoutAccuracy {

    /** The date of a text that tells none: what is right then is to ask. */
    private static final String NO_DAY = "none-given";

    private static final Pattern PERSON = Pattern.compile("(.+?) \\((.+), ([^,]+)\\)");

    private final Map<String, Score> scores = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final Parties parties = Parties.builtIn();

    /** Right ones, those that should not be there, and those that are lacking. */
    private static final class Score {
        int right;
        int wrong;
        int lacking;

        String line() {
            double precision = right + wrong == 0 ? 1 : (double) right / (right + wrong);
            double recall = right + lacking == 0 ? 1 : (double) right / (right + lacking);
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return String.format(
                    "right %4d  wrong %3d  lacking %3d  precision %.3f  recall %.3f  F1 %.3f",
                    right, wrong, lacking, precision, recall, f1);
        }
    }

    public static void main(String[] args) throws IOException {
        ReadoutAccuracy accuracy = new ReadoutAccuracy();
        Path folder = Path.of(args[0]);
        Set<String> only = Set.of(args).size() > 1 ? Set.of(args) : Set.of();
        List<String> lines = Files.readAllLines(folder.resolve("gold.tsv"));
        List<String> header = List.of(lines.get(0).split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> gold = new TreeMap<>();
            String[] fields = line.split("\t", -1);
            for (int i = 0; i < fields.length; i++) {
                gold.put(header.get(i), fields[i]);
            }
            if (only.isEmpty() || only.contains(gold.get("file"))) {
                accuracy.measure(folder.resolve(gold.get("file")), gold);
            }
        }
        accuracy.misses.forEach(System.out::println);
        System.out.println();
        accuracy.scores.forEach(
                (field, score) -> System.out.printf("%-22s %s%n", field, score.line()));
    }

    private void measure(Path file, Map<String, String> gold) throws IOException {
        String text = PageBytes.text(Files.readAllBytes(file), Optional.empty());
        Page page = HtmlPage.isHtml(text) ? HtmlPage.read(text) : PlainPage.read(text);
        ReadoutReader.Outcome outcome =
                new ReadoutReader(Vocabulary.builtIn(), Meetings.of(List.of()))
                        .read(page, Optional.empty(), Optional.empty());
        String name = gold.get("file");
        boolean negative = gold.get("form").startsWith("not-");
        if (outcome instanceof ReadoutReader.Refused refused) {
            count(
                    negative ? "negatives refused" : "meetings accepted",
                    negative,
                    name,
                    refused.refusal().reason());
            return;
        }
        if (outcome instanceof ReadoutReader.Several several) {
            count("meetings accepted", false, name, several.drafts().size() + " meetings");
            return;
        }
        count(
                negative ? "negatives refused" : "meetings accepted",
                !negative,
                name,
                "taken for a meeting");
        if (negative) {
            return;
        }
        DraftMeeting draft = ((ReadoutReader.Drafted) outcome).draft();
        date(name, draft, gold);
        parties(name, draft, gold.get("countries"));
        persons(name, draft, gold.get("persons"));
        form(name, draft, gold.get("form"));
        labels(name, draft, gold.getOrDefault("labels", "-"));
    }

    private void labels(String file, DraftMeeting draft, String gold) {
        if (gold.equals("-")) {
            return;
        }
        List<String> found = draft.paragraphs().stream().map(p -> p.label()).toList();
        compare(
                "labels of paragraphs",
                file,
                new LinkedHashSet<>(List.of(gold.split(" ", -1))),
                new LinkedHashSet<>(found));
    }

    private Score score(String field) {
        return scores.computeIfAbsent(field, f -> new Score());
    }

    private void count(String field, boolean right, String file, String miss) {
        Score score = score(field);
        if (right) {
            score.right++;
        } else {
            score.lacking++;
            misses.add(file + "  " + field + ": " + miss);
        }
    }

    private void date(String file, DraftMeeting draft, Map<String, String> gold) {
        String end = gold.getOrDefault("end_date", "");
        String wanted = gold.get("date") + (end.isEmpty() ? "" : "/" + end);
        String found = draft.date().map(d -> d.value().text()).orElse("none");
        boolean asked = draft.doubts().stream().anyMatch(d -> d.field().equals("date"));
        boolean told = !wanted.equals(NO_DAY);
        boolean right =
                told
                        ? List.of(wanted.split(",", -1)).contains(found.replace("?", ""))
                        : asked && (draft.date().isEmpty() || found.endsWith("?"));
        count("date right", right, file, found + ", not " + wanted + (asked ? " (asked)" : ""));
        count("date right or asked", right || asked, file, found + ", not " + wanted);
    }

    private void parties(String file, DraftMeeting draft, String gold) {
        Set<Party> wanted = new LinkedHashSet<>();
        for (String name : gold.split(";", -1)) {
            party(name.strip()).ifPresent(wanted::add);
        }
        Set<Party> found = new LinkedHashSet<>();
        draft.parties().forEach(p -> found.add(p.value()));
        compare("parties", file, wanted, found);
    }

    private Optional<Party> party(String name) {
        Match<KnownParty> match = parties.find(name);
        return match instanceof Match.One<KnownParty> one
                ? Optional.of(one.value().party())
                : Optional.empty();
    }

    private <T> void compare(String field, String file, Set<T> wanted, Set<T> found) {
        for (T each : found) {
            if (wanted.contains(each)) {
                score(field).right++;
            } else {
                score(field).wrong++;
                misses.add(file + "  " + field + ": " + each + " is too much");
            }
        }
        for (T each : wanted) {
            if (!found.contains(each)) {
                score(field).lacking++;
                misses.add(file + "  " + field + ": " + each + " is lacking");
            }
        }
    }

    private void persons(String file, DraftMeeting draft, String gold) {
        List<Participant> left = new ArrayList<>();
        draft.participants().forEach(p -> left.add(p.value()));
        for (String each : gold.split("; ", -1)) {
            Matcher m = PERSON.matcher(each.strip());
            if (!m.matches()) {
                continue;
            }
            Optional<Participant> found =
                    left.stream().filter(p -> sameName(p.name(), m.group(1))).findFirst();
            if (found.isEmpty()) {
                score("participants").lacking++;
                misses.add(file + "  participants: " + m.group(1) + " is lacking");
                continue;
            }
            left.remove(found.get());
            score("participants").right++;
            String office = found.get().office().orElse("");
            count(
                    "office of a found one",
                    sameOffice(office, m.group(2)),
                    file,
                    found.get().name() + ": " + office + ", not " + m.group(2));
            Optional<Party> party = party(m.group(3));
            count(
                    "party of a found one",
                    found.get().party().equals(party),
                    file,
                    found.get().name() + ": " + found.get().party() + ", not " + party);
        }
        for (Participant each : left) {
            score("participants").wrong++;
            misses.add(file + "  participants: " + each.name() + " is too much");
        }
    }

    /** The same words but for initials, titles and suffixes; a lone family name is one of them. */
    private static boolean sameName(String found, String wanted) {
        List<String> one = words(found);
        List<String> other = words(wanted);
        List<String> shorter = one.size() < other.size() ? one : other;
        List<String> longer = one.size() < other.size() ? other : one;
        boolean nick =
                one.size() > 1
                        && other.size() > 1
                        && one.get(one.size() - 1).equals(other.get(other.size() - 1));
        return !shorter.isEmpty() && (longer.containsAll(shorter) || nick);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Spelling.fold(name).split(" ", -1)) {
            if (word.length() > 1 && !Set.of("jr", "sr", "dr", "ms", "mr", "mrs").contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The shorter of the two is told by the longer, word by word. */
    private static boolean sameOffice(String found, String wanted) {
        List<String> one = officeWords(found);
        List<String> other = officeWords(wanted);
        return !one.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static List<String> officeWords(String office) {
        List<String> words = new ArrayList<>(List.of(Spelling.fold(office).split(" ", -1)));
        words.removeAll(List.of("of", "for", "the", "and", "to", ""));
        words.replaceAll(
                w -> w.equals("defence") ? "defense" : w.equals("adviser") ? "advisor" : w);
        return words;
    }

    private void form(String file, DraftMeeting draft, String gold) {
        Form form = draft.form().value();
        Medium medium = draft.medium().value();
        boolean right = false;
        for (String each : gold.split(",", -1)) {
            right |= isForm(each, form, medium);
        }
        count("form", right, file, form.key() + " " + medium.key() + ", not " + gold);
    }

    private static boolean isForm(String gold, Form form, Medium medium) {
        int slash = gold.indexOf('/');
        if (slash > 0) {
            return form.key().equals(gold.substring(0, slash))
                    && medium.key().equals(gold.substring(slash + 1));
        }
        return switch (gold) {
            case "phone" -> medium == Medium.PHONE;
            case "trip" -> form == Form.VISIT;
            case "meeting-2+2" -> form == Form.TWO_PLUS_TWO || form == Form.MEETING;
            case "working-group" -> form == Form.WORKING_GROUP;
            case "working-group-virtual" -> form == Form.WORKING_GROUP && medium == Medium.VIDEO;
            default ->
                    (form == Form.of(gold).orElse(Form.MEETING)
                                    || (form == Form.SUMMIT && gold.endsWith("lateral")))
                            && medium == Medium.IN_PERSON;
        };
    }
}
