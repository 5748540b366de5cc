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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /**
     * The text with references to some ids leading to others, each led once, whatever the others
     * are; what is referred to twice then is so once. The same text if there is none.
     */
    static YamlText led(YamlText text, Map<String, MeetingId> ids) {
        YamlText led = text;
        List<YamlNode> references = items(text, REFERS_TO);
        Set<String> named = new HashSet<>();
        references.forEach(node -> named.add(said(node)));
        named.removeAll(ids.keySet());
        List<Integer> again = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            MeetingId to = ids.get(said(references.get(i)));
            if (to != null && named.add(to.value())) {
                led = led.replace(REFERS_TO.item(i), to.value());
            } else if (to != null) {
                again.add(i);
            }
        }
        for (int i = again.size() - 1; i >= 0; i--) {
            led = led.remove(REFERS_TO.item(again.get(i)));
        }
        List<YamlNode> commitments = items(text, COMMITMENTS);
        for (int i = 0; i < commitments.size(); i++) {
            MeetingId to =
                    commitments.get(i) instanceof YamlMapping commitment
                            ? ids.get(commitment.get("closed_by").map(References::said).orElse(""))
                            : null;
            if (to != null) {
                led = led.replace(COMMITMENTS.item(i).key("closed_by"), to.value());
            }
        }
        return led;
    }

    /** The text without references to an id, such as that of the record itself. */
    static YamlText without(YamlText text, String id) {
        YamlText rest = text;
        List<YamlNode> references = items(text, REFERS_TO);
        int left = references.size();
        for (int i = references.size() - 1; i >= 0; i--) {
            if (said(references.get(i)).equals(id)) {
                left--;
                rest = left == 0 ? rest.remove(REFERS_TO) : rest.remove(REFERS_TO.item(i));
            }
        }
        return rest;
    }

    private static List<YamlNode> items(YamlText text, YamlPath path) {
        Optional<YamlNode> node = text.at(path);
        return node.isPresent() && node.get() instanceof YamlSequence list
                ? new ArrayList<>(list.items())
                : List.of();
    }

    private static String said(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.value() : "";
    }
}
