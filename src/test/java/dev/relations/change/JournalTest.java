package dev.relations.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {

    @Test
    void readsBackWhatIsHardToWrite() throws IOException {
        Journal journal =
                journal(
                        "set title='a: b'\n...\nsteps:\n- do: create",
                        Step.folder("2024/- do"),
                        Step.create("2024/é \"x\" #1.yaml", "2024/.t.tmp").holding("ab12"),
                        Step.replace("- a\n...\n.yaml", ".u.tmp", "...\n- do: delete\n"),
                        Step.create("x".repeat(200) + " and " + "y".repeat(30), ".v.tmp"),
                        Step.delete("日本.yaml", ".w.tmp", "steps:\nfin", "rw-r-----"));
        assertThat(JournalReader.read(journal.bytes())).isEqualTo(journal);
        assertThat(JournalReader.read(journal("nothing").bytes())).isEqualTo(journal("nothing"));
    }

    @Test
    void readsBackVeryManySteps() throws IOException {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 1502; i++) {
            steps.add(Step.delete("n" + i + ".yaml", ".t" + i + ".tmp", "text " + i, ""));
        }
        Journal journal = journal("many", steps.toArray(Step[]::new));
        assertThat(JournalReader.read(journal.bytes())).isEqualTo(journal);
    }

    @Test
    void oneThatWasCutOffIsDamaged() throws IOException {
        byte[] bytes = journal("x", Step.delete("a.yaml", ".t.tmp", "before", "")).bytes();
        for (int length = Journal.FORMAT.length(); length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> JournalReader.read(cut))
                    .isInstanceOf(IOException.class)
                    .hasMessage("it is damaged");
        }
    }

    @Test
    void oneOfAnotherVersionIsNotRead() {
        byte[] old = "relations change 1 20\nwhat: x\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> JournalReader.read(old))
                .hasMessage("it is not of this version of the program");
    }

    private static Journal journal(String what, Step... steps) {
        return new Journal(what, "anna", "2025-12-01T12:00:00Z", 0, List.of(steps));
    }
}
