package dev.relations.edit;

import dev.relations.meeting.MeetingId;
import dev.relations.store.RecordsFolder;
import dev.relations.store.TextFile;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlPath;
import dev.relations.yaml.YamlScalar;
import dev.relations.yaml.YamlSequence;
import dev.relations.yaml.YamlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where records name the id of another: in {@code refers_to}, and in {@code closed_by}. */
final class References {

    private static final YamlPath REFERS_TO = YamlPath.of("refers_to");
    private static final YamlPath COMMITMENTS = YamlPath.of("commitments");

    private References() {}

    private static boolean mentions(String text, Collection<String> ids) {
        for (String id : ids) {
            if (text.contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** The files whose text contains one of some ids, wherever, by path. */
    static List<TextFile> mentioning(RecordsFolder folder, Collection<String> ids) {
        return folder.readTexts(folder.list().files(), file -> file).stream()
                .filter(file -> file.text().filter(t -> mentions(t, ids)).isPresent())
                .sorted(Comparator.comparing(TextFile::path))
                .toList();
    }

    /** The text with each reference to an id leading to another; the same if there is none. */
    static YamlText led(YamlText text, String from, MeetingId to) {
        YamlText led = text;
        List<YamlNode> references = items(text, REFERS_TO);
        boolean refersAlready = references.stream().anyMatch(node -> says(node, to.value()));
        for (int i = references.size() - 1; i >= 0; i--) {
            if (says(references.get(i), from)) {
                led =
                        refersAlready
                                ? led.remove(REFERS_TO.item(i))
                                : led.replace(REFERS_TO.item(i), to.value());
            }
        }
        List<YamlNode> commitments = items(text, COMMITMENTS);
        for (int i = 0; i < commitments.size(); i++) {
            if (commitments.get(i) instanceof YamlMapping commitment
                    && commitment.get("closed_by").filter(n -> says(n, from)).isPresent()) {
                led = led.replace(COMMITMENTS.item(i).key("closed_by"), to.value());
            }
        }
        return withoutEmptyList(led);
    }

    /** The text without references to an id, such as that of the record itself. */
    static YamlText without(YamlText text, String id) {
        YamlText rest = text;
        List<YamlNode> references = items(text, REFERS_TO);
        for (int i = references.size() - 1; i >= 0; i--) {
            if (says(references.get(i), id)) {
                rest = rest.remove(REFERS_TO.item(i));
            }
        }
        return withoutEmptyList(rest);
    }

    private static YamlText withoutEmptyList(YamlText text) {
        boolean empty =
                text.at(REFERS_TO)
                        .filter(n -> n instanceof YamlSequence list && list.items().isEmpty())
                        .isPresent();
        return empty ? text.remove(REFERS_TO) : text;
    }

    private static List<YamlNode> items(YamlText text, YamlPath path) {
        Optional<YamlNode> node = text.at(path);
        return node.isPresent() && node.get() instanceof YamlSequence list
                ? new ArrayList<>(list.items())
                : List.of();
    }

    private static boolean says(YamlNode node, String id) {
        return node instanceof YamlScalar scalar && scalar.value().equals(id);
    }
}
