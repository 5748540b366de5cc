package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Account;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Paragraph;
import dev.relations.store.MeetingShape;
import dev.relations.store.NearestWord;
import dev.relations.vocabulary.Spelling;
import dev.relations.yaml.YamlPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keys of sources, labels of paragraphs and names of fields: each once, and there where something
 * names them.
 */
final class KeysRule implements Rule {

    private static final List<String> FIELDS = new MeetingShape().keys();

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            Account account = meeting.account();
            List<Optional<String>> keys = account.sources().stream().map(s -> s.key()).toList();
            List<Optional<String>> labels =
                    account.paragraphs().stream().map(p -> p.label()).toList();
            Set<String> sources = once(keys, "key", Fields.SOURCES, meeting, found);
            Set<String> paragraphs = once(labels, "label", Fields.PARAGRAPHS, meeting, found);
            checkOrder(account.paragraphs(), meeting, found);
            for (int i = 0; i < account.paragraphs().size(); i++) {
                checkSource(
                        account.paragraphs().get(i).source(),
                        sources,
                        meeting,
                        Fields.PARAGRAPHS.item(i).key("source"),
                        found);
            }
            for (int i = 0; i < account.differs().size(); i++) {
                checkField(account.differs().get(i).field(), i, meeting, found);
                checkSource(
                        account.differs().get(i).source(),
                        sources,
                        meeting,
                        Fields.DIFFERS.item(i).key("source"),
                        found);
            }
            for (int i = 0; i < account.commitments().size(); i++) {
                checkParagraph(
                        account.commitments().get(i).paragraph(),
                        paragraphs,
                        meeting,
                        Fields.COMMITMENTS.item(i).key("paragraph"),
                        found);
            }
        }
    }

    private static Set<String> once(
            List<Optional<String>> keys,
            String what,
            YamlPath list,
            Meeting meeting,
            Findings found) {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i).orElse("");
            if (!key.isEmpty() && !seen.add(key)) {
                found.add(
                        Code.REPEATED,
                        meeting,
                        list.item(i).key(what),
                        "the " + what + " " + key + " is already that of another one",
                        "give each its own " + what);
            }
        }
        return seen;
    }

    /** Numbers of one account that go back, and do not begin anew. */
    private static void checkOrder(List<Paragraph> paragraphs, Meeting meeting, Findings found) {
        for (int i = 1; i < paragraphs.size(); i++) {
            Paragraph before = paragraphs.get(i - 1);
            Paragraph paragraph = paragraphs.get(i);
            int number = number(paragraph);
            if (number > 1
                    && number < number(before)
                    && paragraph.source().equals(before.source())) {
                found.add(
                        Code.LABEL_ORDER,
                        meeting,
                        Fields.PARAGRAPHS.item(i).key("label"),
                        "paragraph " + number + " stands behind paragraph " + number(before),
                        "put the paragraphs in the order of the readout, or mend a label");
            }
        }
    }

    /** A label that is a number and no more; 0 for others. */
    private static int number(Paragraph paragraph) {
        String label = paragraph.label().orElse("");
        boolean digits = label.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !label.isEmpty() && label.length() <= 4 ? Integer.parseInt(label) : 0;
    }

    private static void checkSource(
            Optional<String> key,
            Set<String> keys,
            Meeting meeting,
            YamlPath field,
            Findings found) {
        if (key.isPresent() && !keys.contains(key.get())) {
            found.add(
                    Code.UNKNOWN_SOURCE,
                    meeting,
                    field,
                    "no source has the key " + key.get(),
                    remedy(key.get(), keys, "give the source this key"));
        }
    }

    /** It may go on with what is below the field: {@code place.city}, {@code paragraphs 3}. */
    private static void checkField(String field, int index, Meeting meeting, Findings found) {
        int end = 0;
        while (end < field.length()
                && (Character.isLetter(field.charAt(end)) || field.charAt(end) == '_')) {
            end++;
        }
        String first = field.substring(0, end);
        if (!FIELDS.contains(first)) {
            found.add(
                    Code.UNKNOWN_FIELD,
                    meeting,
                    Fields.DIFFERS.item(index).key("field"),
                    "a record has no field " + field,
                    NearestWord.to(field, FIELDS)
                            .map(word -> "did you mean " + word + "?")
                            .orElse("write one that the record has, such as date or place"));
        }
    }

    private static void checkParagraph(
            Optional<String> label,
            Set<String> labels,
            Meeting meeting,
            YamlPath field,
            Findings found) {
        if (label.isPresent() && !labels.contains(label.get())) {
            found.add(
                    Code.UNKNOWN_PARAGRAPH,
                    meeting,
                    field,
                    "no paragraph has the label " + label.get(),
                    remedy(label.get(), labels, "give the paragraph this label"));
        }
    }

    private static String remedy(String key, Set<String> keys, String otherwise) {
        List<String> near = Spelling.nearest(key, keys);
        if (!near.isEmpty()) {
            return "did you mean " + String.join(" or ", near) + "?";
        }
        return keys.isEmpty() || keys.size() > 8
                ? otherwise
                : "write one of " + String.join(", ", keys);
    }
}
