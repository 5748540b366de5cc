package dev.relations.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedEntriesTest {

    private static String entry(String key, String blanks) {
        return "# about "
                + key
                + "\n"
                + key
                + ":   # "
                + key
                + "\n  name: N\n\n  country: JP\n"
                + blanks;
    }

    private static String file(List<String> keys, String blanks) {
        StringBuilder text = new StringBuilder("# Who is who.\n\n");
        for (int i = 0; i < keys.size(); i++) {
            text.append(entry(keys.get(i), i + 1 < keys.size() ? blanks : ""));
        }
        return text.toString();
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (char c = 'a'; c <= 'z'; c++) {
            keys.add("person-" + c);
        }
        return keys;
    }

    @Test
    void anEntryMovesWithItsCommentAndItsBlankLines() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            List<String> keys = keys();
            for (int moved = 1 + random.nextInt(2); moved > 0; moved--) {
                keys.add(random.nextInt(keys.size()), keys.remove(random.nextInt(keys.size())));
            }
            String blanks = random.nextBoolean() ? "\n" : "";

            assertThat(SortedEntries.of(file(keys, blanks))).isEqualTo(file(keys(), blanks));
        }
    }

    @Test
    void whatIsInAnotherOrderIsLeftAsItIs() {
        List<String> keys = keys();
        Collections.shuffle(keys, new Random(1));
        String text = file(keys, "\n");

        assertThat(SortedEntries.of(text)).isEqualTo(text);
    }

    /** The comment may be of the file, or of the entry that is to move. */
    @Test
    void aFirstEntryRightBelowACommentStays() {
        List<String> keys = keys();
        keys.add(5, keys.remove(0));
        String text = file(keys, "\n").substring("# Who is who.\n\n".length());

        assertThat(SortedEntries.of(text)).isEqualTo(text);
    }

    @Test
    void whatStandsBetweenEntriesIsNotTornFromItsPlace() {
        List<String> keys = keys();
        keys.add(20, keys.remove(3));
        String text = file(keys, "\n# a heading\n\n");

        assertThat(SortedEntries.of(text)).isEqualTo(text);
    }

    @Test
    void anAliasKeepsItsAnchorBeforeIt() {
        String text = file(keys(), "").replace("person-b:  ", "person-b: &b");
        String last = "person-a2: *b\n";

        assertThat(SortedEntries.of(text + last)).isEqualTo(text + last);
    }
}
