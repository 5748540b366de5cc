package dev.relations.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.store.RecordsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendingTest {

    @TempDir Path folder;

    private String mended(String text) throws IOException {
        Path file = folder.resolve("2024-02-21-talks.yaml");
        Files.writeString(file, text);
        RecordsFolder records = new RecordsFolder(folder);
        Checked checked = new Check(records, LocalDate.of(2025, 7, 1)).look(List.of());
        List<Mending.Mended> mended = Mending.of(records, checked, path -> true);
        return mended.isEmpty() ? text : mended.get(0).after();
    }

    @Test
    void quotesWhatOtherToolsMisread() throws IOException {
        assertThat(mended("title: A\ndate: 2024-02-21 # day\ncountries: [NO, JP]\n"))
                .isEqualTo("title: A\ndate: \"2024-02-21\" # day\ncountries: [\"NO\", JP]\n");
    }

    @Test
    void writesCodesForNames() throws IOException {
        assertThat(mended("title: A\ndate: \"2024-02-21\"\ncountries:\n- Japan\n- 'Norway'\n"))
                .isEqualTo("title: A\ndate: \"2024-02-21\"\ncountries:\n- JP\n- \"NO\"\n");
    }

    @Test
    void leavesAnchorsAndAliasesAlone() throws IOException {
        String text =
                "title: A\ndate: \"2024-02-21\"\ncountries: [&a Japan]\nplace: {country: *a}\n";
        assertThat(mended(text)).isEqualTo(text);
    }

    @Test
    void leavesAFileThatCannotBeReadAlone() throws IOException {
        String text = "title: [A\ndate: 2024-02-21\n";
        assertThat(mended(text)).isEqualTo(text);
    }

    @Test
    void endsLinesAsMostOfThem() throws IOException {
        assertThat(mended("title: A\r\ndate: \"2024-02-21\"\r\ncountries: [JP]\nnotes: b"))
                .isEqualTo("title: A\r\ndate: \"2024-02-21\"\r\ncountries: [JP]\r\nnotes: b\r\n");
    }

    /** Whatever comments and styles: only the values change, and a second time nothing does. */
    @Test
    void changesNothingElseAndIsDoneAtOnce() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            String[] comments = new String[5];
            for (int c = 0; c < comments.length; c++) {
                comments[c] = pick(random, "", " # é NO: 12:30", "  # \"Japan\", [x]", " #");
            }
            String end = pick(random, "\n", "\r\n");
            String quote = pick(random, "", "\"", "'");
            String before =
                    "# head"
                            + end
                            + ("title: A b" + comments[0] + end)
                            + ("date: %s" + comments[1] + end)
                            + ("mine: {b: 1, a: [x,  y]}" + comments[2] + end)
                            + ("countries: [ %s,FR ]" + comments[3] + end)
                            + ("notes: >" + end + "  a" + end + end + "   b" + end)
                            + ("zone:   Europe/Paris" + comments[4] + end);
            String country = quote + pick(random, "Japan", "JP", "NO", "Norway") + quote;
            String date = pick(random, "2024-02-21", "\"2024-02-21\"", "2024", "'2024-02'");
            String text = before.formatted(date, country);
            String after = mended(text);
            String[] parts = before.split("%s", -1);
            assertThat(after).startsWith(parts[0]).contains(parts[1]).endsWith(parts[2]);
            assertThat(mended(after)).isEqualTo(after);
        }
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
