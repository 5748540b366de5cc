package dev.relations.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void showsThreeLinesAroundEachChange() {
        assertThat(UnifiedDiff.of("x.yaml", lines("abcdefghijklmnop"), lines("abcdEfghijklmnoP")))
                .containsExactly(
                        "--- a/x.yaml",
                        "+++ b/x.yaml",
                        "@@ -2,7 +2,7 @@",
                        " b",
                        " c",
                        " d",
                        "-e",
                        "+E",
                        " f",
                        " g",
                        " h",
                        "@@ -13,4 +13,4 @@",
                        " m",
                        " n",
                        " o",
                        "-p",
                        "+P");
    }

    @Test
    void joinsChangesThatAreNear() {
        assertThat(UnifiedDiff.of("x", lines("abcdefgh"), lines("Abcdefgh" + "i")))
                .containsExactly(
                        "--- a/x",
                        "+++ b/x",
                        "@@ -1,4 +1,4 @@",
                        "-a",
                        "+A",
                        " b",
                        " c",
                        " d",
                        "@@ -6,3 +6,4 @@",
                        " f",
                        " g",
                        " h",
                        "+i");
        assertThat(UnifiedDiff.of("x", lines("abcdef"), lines("AbcdeF")))
                .containsExactly(
                        "--- a/x",
                        "+++ b/x",
                        "@@ -1,6 +1,6 @@",
                        "-a",
                        "+A",
                        " b",
                        " c",
                        " d",
                        " e",
                        "-f",
                        "+F");
    }

    @Test
    void tellsOfAMissingLineBreakAndOfOtherOnes() {
        assertThat(UnifiedDiff.of("x", "a\nb", "a\nb\n"))
                .containsExactly(
                        "--- a/x",
                        "+++ b/x",
                        "@@ -1,2 +1,2 @@",
                        " a",
                        "-b",
                        "\\ No newline at end of file",
                        "+b");
        assertThat(UnifiedDiff.of("x", "a\r\n", "a\n")).contains("-a\r", "+a");
    }

    @Test
    void newAndRemovedFilesAreNamedNull() {
        Change change =
                new Change(
                        "both",
                        List.of(
                                new FileChange.Create("n", "x\ny\n"),
                                new FileChange.Remove("r", "z\n", true)));
        assertThat(UnifiedDiff.of(change, ""))
                .containsExactly(
                        "--- /dev/null",
                        "+++ b/n",
                        "@@ -0,0 +1,2 @@",
                        "+x",
                        "+y",
                        "--- a/r",
                        "+++ /dev/null",
                        "@@ -1 +0,0 @@",
                        "-z");
    }

    @Test
    void aMovedFileShowsWhatElseChanges() {
        Change change = new Change("m", List.of(new FileChange.Move("o", "a\n", "n", "b\n")));
        assertThat(UnifiedDiff.of(change, ""))
                .containsExactly(
                        "diff --git a/o b/n",
                        "rename from o",
                        "rename to n",
                        "--- a/o",
                        "+++ b/n",
                        "@@ -1 +1 @@",
                        "-a",
                        "+b");
        Change only = new Change("m", List.of(new FileChange.Move("o", "a\n", "n", "a\n")));
        assertThat(UnifiedDiff.of(only, ""))
                .containsExactly("diff --git a/o b/n", "rename from o", "rename to n");
    }

    private static String lines(String letters) {
        StringBuilder lines = new StringBuilder();
        letters.chars().forEach(c -> lines.append((char) c).append('\n'));
        return lines.toString();
    }
}
