package dev.relations.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Random documents in random styles, changed at random places. */
class YamlTextPropertyTest {

    private static final int DOCUMENTS = Integer.getInteger("yaml.documents", 2000);

    private static final Pattern COMMENT = Pattern.compile("#c?\\d+\\s*");

    @Test
    void aChangeSaysWhatWasMeantAndLeavesTheOtherLines() {
        int refused = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(seed);
            String text = new RandomYaml(random).document();
            YamlText before = YamlText.of(text, YamlStyle.DEFAULT);
            RandomEdit edit = RandomEdit.of(before, random);
            YamlText after;
            try {
                after = edit.apply(before);
            } catch (RefusedEditException e) {
                refused++;
                continue;
            }
            String shown = "seed " + seed + ": " + edit + "\n" + text + "\n→\n" + after;
            assertThat(plain(after.root().orElseThrow())).as(shown).isEqualTo(edit.expected());
            assertThat(unlike(text, after.toString(), edit.first(), edit.last()))
                    .as(shown)
                    .isEmpty();
            assertThat(comments(text, edit.from(), edit.to()))
                    .as(shown)
                    .isSubsetOf(comments(after.toString(), 0, 0));
        }
        assertThat(refused).as("refused of " + DOCUMENTS).isLessThan(DOCUMENTS / 200);
    }

    /** Lines before the first and behind the last that the edit may touch, if they differ. */
    private static List<String> unlike(String before, String after, int first, int last) {
        List<String> old = List.of(before.split("\n", -1));
        List<String> young = List.of(after.split("\n", -1));
        List<String> unlike = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            if (i >= young.size() || !old.get(i).equals(young.get(i))) {
                unlike.add(old.get(i));
            }
        }
        for (int i = 1; old.size() - i > last; i++) {
            if (i > young.size() || !old.get(old.size() - i).equals(young.get(young.size() - i))) {
                unlike.add(old.get(old.size() - i));
            }
        }
        return unlike;
    }

    /** The comments but for those in some lines. */
    private static List<String> comments(String text, int from, int to) {
        List<String> comments = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int at = lines[i].lastIndexOf('#');
            if (at >= 0
                    && (i < from || i >= to)
                    && COMMENT.matcher(lines[i].substring(at)).matches()) {
                comments.add(lines[i].substring(at).strip());
            }
        }
        return comments;
    }

    static Object plain(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(e -> map.put(e.key().value(), plain(e.value())));
            return map;
        } else if (node instanceof YamlSequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        return ((YamlScalar) node).value();
    }
}
